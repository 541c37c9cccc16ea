/** The papers in a real browser: what stands in the list, into the workbook, and as files. */
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../files/read";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { fakeBook } from "../../support/fake-excel/data";
import { inEachHost, paneSuite } from "../../support/pane-suite";
import { makeWorkbook } from "../../support/workbook";
import { valueAt } from "../../../src/workbook/sheet";

async function openView(page: Page, tab = "文书"): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
}

inEachHost((suite) => {
  it("shows the deductions, leads to their cells and says what must be mended first", async () => {
    const { page, selection } = await suite.open(await suite.sample(), { width: 320 });
    await openView(page);
    await page.getByText("4 项指标有扣分，共扣 3.03 分。").waitFor();
    await page.getByText("没有得分、未计入：社会效益、经济效益、生态效益等。请先补填得分。").waitFor();
    await page.getByText("按现有数据应得 5.99 分，请先核对").waitFor();
    // Another reading of 预算执行率 is asked about; nothing of it must be mended first.
    expect(await page.getByText("处错误，请先改正").count()).toBe(0);
    await page.getByText("表格里有 2 处错误，草稿末尾会列出。").waitFor();
    await page.getByRole("button", { name: /I17/ }).click();
    await eventually(selection, { sheet: expect.anything(), address: "I17" });
  });

  it("saves the list as Excel and as CSV, and the draft as Word", async () => {
    const { page, saved } = await suite.open(await suite.sample());
    await openView(page);
    const xlsx = await saved("另存为 Excel");
    expect(xlsx.name).toBe("扣分清单.xlsx");
    expect(valueAt((await readWorkbook(xlsx.bytes, xlsx.name)).sheets[0]!, 7, 5)).toBe(3.03);
    await page.getByText("已保存“扣分清单.xlsx”").waitFor();
    const csv = await saved("另存为 CSV");
    expect(csv.name).toBe("扣分清单.csv");
    expect(new TextDecoder().decode(csv.bytes)).toContain("财务合规性,3,2,1,");
    const docx = await saved("另存为 Word");
    expect(docx.name).toBe("自评报告草稿.docx");
    expect(strFromU8(unzipSync(docx.bytes)["word/document.xml"]!)).toContain("自评总分96.97分");
  });

  it("leads to the drafted remarks, which are written after they were looked at", async () => {
    const rows = [
      ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分情况及整改情况说明"],
      ["部门绩效", "经济性", "公用经费控制率", 6, 5, ""],
      ["", "公平性", "群众信访办理情况", 3, 3, ""],
    ];
    const { page } = await suite.open(fakeBook(makeWorkbook({ 评分表: { rows } })));
    await page.getByRole("button", { name: "校验评分表" }).first().click();
    await openView(page);
    await page.getByText("还有 1 处扣分没有写说明。").waitFor();
    await page.getByRole("button", { name: "查看草拟的说明" }).click();
    await page.getByRole("heading", { name: "确认修改" }).waitFor();
    expect(await page.getByRole("textbox").inputValue()).toMatch(/^扣1分（满分6分）。/);
  });

  it("says so where nothing is deducted, and where there is no score sheet", async () => {
    const head = ["一级指标", "二级指标", "三级指标", "分值", "得分"];
    const full = makeWorkbook({ 评分表: { rows: [head, ["部门绩效", "经济性", "公用经费控制率", 6, 6]] } });
    const { page } = await suite.open(fakeBook(full));
    await openView(page);
    await page.getByText("评分表里没有扣分的指标。").waitFor();
    expect(await page.getByRole("button", { name: "另存为 Excel" }).count()).toBe(0);

    const none = await suite.open(fakeBook(makeWorkbook({ 表: { rows: [["你好"]] } })));
    await openView(none.page);
    await none.page.getByText("没有找到评分表，不能生成清单和草稿。").waitFor();
  });

  it.each([
    { language: "zh-CN" as const, dark: false, tab: "文书", text: "共扣 3.03 分" },
    { language: "en-US" as const, dark: true, tab: "Papers", text: "lost 3.03 points" },
  ])("has nothing that axe finds wrong: $language", async ({ language, dark, tab, text }) => {
    const { page } = await suite.open(await suite.sample(), { language, dark, width: 320 });
    await openView(page, tab);
    await page.getByText(text).waitFor();
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
});

describe("in Excel alone, which takes sheets into the open workbook", () => {
  const suite = paneSuite();

  it("puts the list into the workbook, where a check passes over it", async () => {
    const { page, book } = await suite.open(await suite.sample("longgang-cost-station-2021"));
    await openView(page);
    await page.getByRole("button", { name: "放进工作簿" }).click();
    await page.getByText("已在工作簿末尾加了“扣分清单”表。").waitFor();
    const { sheets } = await book();
    expect(sheets.at(-1)!.name).toBe("扣分清单");
    expect(sheets.at(-1)!.cells.F10).toMatchObject({ value: 8.56, formula: "SUM(F4:F9)" });
    await page.getByRole("button", { name: "重新读取表格" }).click();
    await page.getByText("6 项指标有扣分，共扣 8.56 分。").waitFor();
  });
});
