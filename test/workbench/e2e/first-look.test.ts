/** What a desk shows of a file that was just opened, and how marks lead to findings; enlarged, and with forced colours. */
import type { Page } from "playwright-core";
import { eventually } from "../../support/eventually";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };
const cellBox = (page: Page) => page.locator("[data-grid-area] input").first();

/** The letters above the cells and the numbers beside them, in pixels. */
const HEADS = { width: 32, height: 16 };
const SCROLL_BAR = 14;
const STEP = 8;

const gridBox = async (page: Page) => (await page.locator("[data-grid-area] canvas").last().boundingBox())!;

/** The rows in view, as clicks on their numbers say, by the pixels down the page. */
async function rowNumbers(page: Page): Promise<Map<number, string>> {
  const { x, y, height } = await gridBox(page);
  const found = new Map<number, string>();
  for (let at = y + HEADS.height + STEP; at < y + height - SCROLL_BAR - STEP; at += STEP) {
    await page.mouse.click(x + 12, at);
    // The box above the cells follows in the next frame.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    found.set(at, /\d+/.exec(await cellBox(page).inputValue())![0]);
  }
  return found;
}

describe("a file of the user's", () => {
  it("is checked at once, names beside scores, at its first error; a marked cell leads to its finding", async () => {
    const workbench = await suite.open({ width: 1366, height: 768 });
    const { page } = workbench;
    await workbench.open(office);
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    await eventually(() => cellBox(page).inputValue(), "I23");
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
    await eventually(() => page.locator("[data-check][aria-expanded=true]").count(), 2);
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
    await eventually(
      () => page.evaluate(colours),
      ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"],
    );
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(file.suggestedFilename()).toBe(office.name);
  });

  it("keeps eight rows in view, the one jumped to with its name among them, at 200%", async () => {
    const workbench = await suite.open({ width: 683, height: 384 });
    const { page } = workbench;
    await workbench.open(office);
    await page.getByRole("tab", { name: "校验", exact: true }).click();
    await workbench.jump("score-missing");
    await page.getByRole("tab", { name: "表格", selected: true }).waitFor();
    await eventually(() => cellBox(page).inputValue(), "I23");
    const numbers = await rowNumbers(page);
    const rows = [...new Set(numbers.values())];
    expect(rows).toContain("23");
    // The last may be cut off.
    expect(rows.length - 1).toBeGreaterThanOrEqual(8);
    const [at] = [...numbers].find(([, row]) => row === "23")!;
    // The first cell in view is the name's, or one to the left of it.
    await page.mouse.click((await gridBox(page)).x + HEADS.width + 5, at + STEP);
    await eventually(() => cellBox(page).inputValue(), expect.stringMatching(/^[A-E]/));
  });

  it("stands at its first error also where the grid would learn late how large it is", async () => {
    const workbench = await suite.open({ width: 683, height: 384 });
    const { page } = workbench;
    await page.addInitScript((late) => {
      const { requestIdleCallback } = window;
      window.requestIdleCallback = (act) => (setTimeout(() => requestIdleCallback(act), late), 0);
    }, 20_000);
    await page.reload();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await workbench.open(office);
    await eventually(() => cellBox(page).inputValue(), "I23");
    expect([...(await rowNumbers(page)).values()]).toContain("23");
  });

  it("has its tools on one line where the page is enlarged, also with a long name and edits", async () => {
    const workbench = await suite.open({ width: 683, height: 384 });
    const { page } = workbench;
    await workbench.open({ ...office, name: "某区某局2022年度部门整体支出绩效自评表（报送稿）.xlsx" });
    await page.locator("[contenteditable='true'][id$='DOCS_NORMAL']").focus();
    await page.keyboard.type("25");
    await page.keyboard.press("Enter");
    await page.getByText("有改动未下载").waitFor();
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
