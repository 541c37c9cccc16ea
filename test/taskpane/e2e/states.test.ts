/** What goes wrong, and the way on: no score sheet, protection, a cell being edited, a cancelled check, an edit. */
import { makeSheet } from "../../../src/workbook/sheet";
import { emptySheet, fakeBook } from "../../support/fake-excel/data";
import { inEachHost } from "../../support/pane-suite";

inEachHost((suite) => {
  it("says what to do where there is no score sheet", async () => {
    const { page } = await suite.open({ sheets: [emptySheet("Sheet1", 0)], names: [], settings: {} });
    await page.getByText("还没有找到评分表").waitFor();
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("heading", { name: "没有找到评分表" }).waitFor();
  });

  it("lists the findings of a protected sheet, and says that it has no marks", async () => {
    const book = await suite.sample();
    const sheet = book.sheets.find(({ name }) => name === "评分表")!;
    sheet.protection.protected = true;
    const { page, sheet: now } = await suite.open(book);
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByText("工作表“评分表”受保护，没有加标记").waitFor();
    expect((await now("评分表")).formats).toEqual([]);
    await page.getByRole("button", { name: /条修改建议/ }).click();
    await page.getByText("受保护，不能写入").first().waitFor();
  });

  it("says which sheet is too large to be read, and checks the others", async () => {
    const book = await suite.sample();
    const huge = makeSheet("流水账", [
      { row: 0, col: 0, value: 1 },
      { row: 1_048_575, col: 16_383, value: 2 },
    ]);
    const [sheet] = fakeBook({ sheets: [huge], definedNames: [], date1904: false }).sheets;
    const { page } = await suite.open(
      { ...book, sheets: [...book.sheets, { ...sheet!, id: "huge" }] },
      // Where WPS saves a copy, the size of a sheet does not matter.
      { wps: { saveCopyRefused: true } },
    );
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByText("工作表“流水账”太大，没有读取").waitFor();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  });

  it("asks to finish the cell that is being edited, and tries again", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByText("找到评分表").waitFor();
    await page.evaluate(() => (window.spreadsheet.busy = true));
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("alert").getByText("有单元格正在编辑").waitFor();
    await page.evaluate(() => (window.spreadsheet.busy = false));
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  });

  it("says that a part of it did not come, keeps the rest, and fetches it again", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    // A server that was updated meanwhile answers with something, not with the chunk of before.
    const gone = /\.js$/;
    await page.route(gone, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.getByRole("tab", { name: "文书" }).click();
    await page.getByRole("alert").getByText("这里没有载入").waitFor();
    await page.getByRole("tab", { name: "结果" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    await page.getByRole("tab", { name: "文书" }).click();
    const again = page.getByRole("button", { name: "再试一次" });
    await again.waitFor();
    await page.unroute(gone);
    await again.click();
    await page.getByRole("heading", { name: "扣分清单" }).waitFor();
  });

  it("shows that an edit has made the findings old, and follows edits when asked to", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    const type = (value: number) =>
      page.evaluate((typed) => window.spreadsheet.userTypes("评分表", "I20", typed), value);
    await type(5.5);
    await page.getByText("表格已改动").waitFor();
    await page.getByLabel("边改边校验").check();
    await page.getByText("“预算执行率”得 5.5 分").first().waitFor();
    await type(5.99);
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  });

  it("keeps what was ignored, with its reason, in the workbook", async () => {
    const { page, kept } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.locator('[data-check="rate-mismatch"]').click();
    await page.getByRole("button", { name: "忽略" }).click();
    await page.getByRole("textbox", { name: /忽略的理由/ }).fill("已与财政部门核对");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "错误 1 个" }).waitFor();
    expect(await kept()).toContain("已与财政部门核对");
    await page.getByRole("button", { name: "已忽略 1 个" }).click();
    await page.locator('[data-check="rate-mismatch"]').click();
    await page.getByText("已忽略：已与财政部门核对").waitFor();
    await page.getByRole("button", { name: "恢复" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  });

  it("takes a missing figure from a typed number, and another framework by hand", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("tab", { name: "数据" }).click();
    const field = page.getByRole("textbox", { name: "填写满意度" });
    await field.fill("92%");
    await field.press("Enter");
    await page.getByText("手工填写").waitFor();
    await page.getByText("按数据应得 4 分").waitFor();
    await page.getByText("评分标准", { exact: true }).first().waitFor();

    await page.getByRole("tab", { name: "结果" }).click();
    await page.getByRole("button", { name: "更改指标体系框架" }).click();
    await page.getByRole("radio", { name: /2021/ }).check();
    await page.getByRole("button", { name: "使用", exact: true }).click();
    await page.getByText("手动选择", { exact: false }).waitFor();
  });

  it("refuses a framework file that is none, and says why; takes a good one", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "更改指标体系框架" }).click();
    const file = page.getByLabel("使用自己的框架文件");
    await file.setInputFiles({ name: "我的框架.yaml", mimeType: "text/yaml", buffer: Buffer.from("id: [") });
    await page.getByRole("alert").getByText("这个框架文件不能用").waitFor();
    await file.setInputFiles("src/frameworks/sz-yantian-2023.yaml");
    await page.getByText("手动选择", { exact: false }).waitFor();
  });

  it("fills a function by selecting cells and inserts it", async () => {
    const { page, sheet } = await suite.open(await suite.sample());
    await page.getByText("找到评分表").waitFor();
    const select = (address: string) =>
      page.evaluate((at) => window.spreadsheet.userSelects("基础数据", at), address);
    await select("F2");
    await page.getByRole("tab", { name: "函数" }).click();
    await page.getByRole("button", { name: /PERF\.QUARTERLY_EXEC_SCORE/ }).click();
    await page.getByText("插入到 基础数据!F2").waitFor();
    await select("B25:B28");
    await page.getByRole("button", { name: /取所选单元格填入“四个季度末/ }).click();
    await page.getByText("=PERF.QUARTERLY_EXEC_SCORE(B25:B28)").waitFor();
    await page.getByRole("button", { name: "插入公式" }).click();
    await page.getByText("已写入 1 个单元格。").first().waitFor();
    expect((await sheet("基础数据")).cells.F2?.formula).toContain("PERF.QUARTERLY_EXEC_SCORE(B25:B28)");
  });
});
