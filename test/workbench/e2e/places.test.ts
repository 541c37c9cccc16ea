/** The whole way wherever the page lies: served, unpacked from the zip, or one file opened from the disk. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../files/read";
import { FUNCTION_LIST } from "../../../src/functions";
import { valueAt } from "../../../src/workbook/sheet";
import { draftIsKept } from "../../support/kept-drafts";
import { sampleBytes } from "../../support/samples";
import { PLACES } from "../../support/workbench-places";
import { workbenchSuite } from "../../support/workbench-suite";

const station = { name: "成本站.xlsx", bytes: sampleBytes("longgang-cost-station-2021") };

describe.each(PLACES)("%s", (where) => {
  const suite = workbenchSuite(where);

  it("opens a sample and a file, checks, jumps, mends, downloads, and keeps a draft", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await page.locator('[data-sample="longgang-office-2022"]').click();
    await page.locator("[data-tour]").waitFor();

    await workbench.open(station);
    await workbench.check();
    expect(await workbench.jump("score-not-a-step")).toMatch(/^跳到 I25/);
    await page.waitForFunction(() => document.activeElement?.getAttribute("contenteditable") === "true");
    await page.getByRole("checkbox", { name: "在这台电脑上保留草稿" }).check();
    await page.locator("[contenteditable='true'][id$='DOCS_NORMAL']").focus();
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await page.getByText("有改动未下载").waitFor();
    await workbench.check();
    expect(await page.locator('[data-check="score-not-a-step"]').count()).toBe(0);

    // It asks on leaving until the draft is kept.
    await draftIsKept(page);
    await page.reload();
    await page
      .locator("[data-drafts]")
      .getByRole("button", { name: /^接着改/ })
      .click();
    await page.getByText("草稿已恢复", { exact: false }).waitFor();
    const { bytes } = await workbench.download("edited");
    expect(valueAt((await readWorkbook(bytes, "a.xlsx")).sheets[0]!, 24, 8)).toBe(4);
  });

  it("writes papers, makes a new workbook, and has every function, in both languages", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(station);
    await page.getByRole("tab", { name: "函数" }).click();
    const functions = page.locator("main li button");
    await functions.first().waitFor();
    expect(await functions.count()).toBe(FUNCTION_LIST.length);
    await page.getByRole("button", { name: "Switch to English" }).first().click();
    await page.getByText("Points for satisfaction", { exact: false }).first().waitFor();
    expect(await functions.count()).toBe(FUNCTION_LIST.length);
    await page.getByRole("button", { name: "切换到中文" }).first().click();

    await page.getByRole("tab", { name: "文书" }).click();
    const [draft] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "另存为 Word" }).click(),
    ]);
    expect([...readFileSync(await draft.path()).subarray(0, 2)]).toEqual([...Buffer.from("PK")]);
    await page.getByLabel("部门名称").fill("某区某局");
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByTitle(/^标准工作簿-.*\.xlsx$/).waitFor();
  });
});
