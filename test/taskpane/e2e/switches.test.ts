/** The pane's whole way in every Excel that does what it should not: open, check, jump, accept, undo, clear. */
import type { PlainOptions } from "../../support/fake-excel/install";
import { eventually } from "../../support/eventually";
import { paneSuite } from "../../support/pane-suite";
import { writeAndUndo } from "../../support/write-and-undo";

const suite = paneSuite();

const SWITCHES: Readonly<Record<string, PlainOptions>> = {
  desktop: { desktop: true, excelApi: "1.20" },
  mac: { mac: true },
  mergesTopLeftOnly: { mergesTopLeftOnly: true },
  "conditionalFormatFault on another sheet": { conditionalFormatFault: ["绩效目标自评表"] },
  "undoGroupFault at once": { excelApi: "1.20", undoGroupFault: "at-once" },
  "undoGroupFault in the middle": { excelApi: "1.20", undoGroupFault: "in-the-middle" },
  insertionFault: { insertionFault: "UnsupportedFeature" },
  eventsMissing: { eventsMissing: true },
  nullValues: { nullValues: 400_000 },
  oldClient: { oldClient: true },
};

it.each(Object.entries(SWITCHES))("%s", async (_name, excel) => {
  const original = await suite.sample();
  const { page, book, sheet, selection } = await suite.open(original, { excel });
  await page.getByText("找到评分表“评分表”，21 项指标").waitFor();
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await page.waitForFunction(() => window.spreadsheet.sheet("评分表").formats.length > 0);

  await page.locator('[data-group="review"]').click();
  await page.locator('[data-check="reading-differs"]').click();
  await page.getByRole("button", { name: "跳到 I20，工作表“评分表”" }).click();
  await page.waitForFunction(() => window.spreadsheet.selection.address === "I20");
  expect(await selection()).toEqual({ sheet: "评分表", address: "I20" });

  await writeAndUndo(page, async () => (await sheet("评分表")).cells.I20?.value);
  await eventually(async () => (await book()).sheets, original.sheets);
});

it.each(["checkScoreSheet", "toNativeFormulas"])(
  "answers the first click on the ribbon, which comes before the pane is there: %s",
  async (earlyCommand) => {
    const { page } = await suite.open(await suite.sample(), { excel: { earlyCommand } });
    if (earlyCommand === "checkScoreSheet")
      await page.waitForFunction(() => window.spreadsheet.sheet("评分表").formats.length > 0);
    else await page.getByRole("tab", { name: "函数", selected: true }).waitFor();
  },
);

it("says that a chart is selected where a cell is asked for", async () => {
  const { page } = await suite.open(await suite.sample(), { excel: { chartSelected: true } });
  await page.getByRole("tab", { name: "函数" }).click();
  await page.getByText("PERF.CONTROL_RATE_SCORE").first().click();
  await page
    .getByRole("button", { name: /取所选/ })
    .first()
    .click();
  await page.getByRole("alert").filter({ hasText: "选中的不是单元格" }).waitFor();
});

it("says that another workbook is in front, and what to do", async () => {
  const { page } = await suite.open(await suite.sample(), { excel: { desktop: true, anotherInFront: true } });
  await page.getByRole("button", { name: "校验评分表" }).click();
  const said = page.getByRole("alert").filter({ hasText: "另一个工作簿在前面" });
  await said.getByText("请点一下这份工作簿的窗口", { exact: false }).waitFor();
  await said.getByRole("button", { name: "再试一次" }).waitFor();
});

it("lists the findings of a sheet whose formats cannot be read, and says why it is not marked", async () => {
  const excel: PlainOptions = { conditionalFormatFault: "*" };
  const { page, book } = await suite.open(await suite.sample(), { excel });
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await page.getByText(/“评分表”.*的标记查不到：那里有表格软件自己读不出来的条件格式/).waitFor();
  expect((await book()).sheets.flatMap(({ formats }) => formats)).toEqual([]);
});

it("says what to do when Excel refuses the workbook as too large", async () => {
  const { page } = await suite.open(await suite.sample());
  await page.getByText("找到评分表").waitFor();
  await page.evaluate(() => window.fakeExcel.fake.refuseAll("ResourceLimitReached"));
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("alert").getByText("工作簿太大").waitFor();
  await page.getByRole("alert").getByText("另存为一个工作簿再校验").waitFor();
});

it("can be cancelled while it reads", async () => {
  const { page } = await suite.open(await suite.sample(), { excel: { delay: 400 } });
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText("已取消，表格没有改动。").first().waitFor();
});
