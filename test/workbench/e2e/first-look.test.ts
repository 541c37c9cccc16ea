/** What a desk shows of a file that was just opened, and how marks lead to findings; enlarged, and with forced colours. */
import type { Page } from "playwright-core";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };
const cellBox = (page: Page) => page.locator("[data-grid-area] input").first();

describe("a file of the user's", () => {
  it("is checked at once, names beside scores, at its first error; a marked cell leads to its finding", async () => {
    const workbench = await suite.open({ width: 1366, height: 768 });
    const { page } = workbench;
    await workbench.open(office);
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    expect(await cellBox(page).inputValue()).toBe("I23");
    await page.getByText("93%", { exact: true }).waitFor();
    const jump = (cell: string) => page.getByRole("button", { name: new RegExp(`^跳到 ${cell}`) });
    await jump("I23").waitFor();

    await cellBox(page).fill("I20");
    await cellBox(page).press("Enter");
    await jump("I20").waitFor();
    await page.waitForFunction(() => {
      const finding = document.querySelector("[data-check='reading-differs']")!.getBoundingClientRect();
      return finding.top > 0 && finding.bottom < innerHeight;
    });
    expect(await page.locator("[data-check][aria-expanded=true]").count()).toBe(2);
  });

  it("is downloaded by Ctrl+S, and seen where colours are forced", async () => {
    const workbench = await suite.open({ forced: true, dark: true });
    const { page } = workbench;
    await workbench.open(office);
    const colours = () => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector("[data-grid-area] input")!);
      return [
        color,
        backgroundColor,
        getComputedStyle(document.querySelector("[data-grid-area]")!).backgroundColor,
      ];
    };
    expect(await page.evaluate(colours)).toEqual([
      "rgb(0, 0, 0)",
      "rgb(255, 255, 255)",
      "rgb(255, 255, 255)",
    ]);
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(file.suggestedFilename()).toBe(office.name);
  });

  it("has its tools on one line where the page is enlarged until little room is left", async () => {
    const workbench = await suite.open({ width: 683, height: 384 });
    const { page } = workbench;
    await workbench.open(office);
    expect((await page.locator("#toolbar").boundingBox())!.height).toBeLessThan(45);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(683);
    // Words that are wider than their button are cut.
    const cut = await page.locator("#toolbar button").evaluateAll((buttons) =>
      buttons.filter((button) => {
        const words = document.createRange();
        words.selectNodeContents(button);
        return words.getBoundingClientRect().width > button.clientWidth;
      }),
    );
    expect(cut).toHaveLength(0);
  });
});
