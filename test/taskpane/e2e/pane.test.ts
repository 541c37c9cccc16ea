/** The whole way, by mouse and by keyboard: check, findings, jump, accept, undo, clear; and no trace is left. */
import type { Page } from "playwright-core";
import { REVIEW, reviewSheet } from "../../forms/review-form";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { fakeBook, type FakeBook } from "../../support/fake-excel/data";
import { keyTo } from "../../support/keyboard";
import { inEachHost } from "../../support/pane-suite";
import { makeWorkbook } from "../../support/workbook";

const marked = (page: Page) =>
  page.waitForFunction(() => window.spreadsheet.book.sheets.some(({ formats }) => formats.length > 0));
const marksOf = (book: FakeBook) => book.sheets.flatMap(({ formats }) => formats).length;

inEachHost((suite) => {
  it("finds the score sheet before anything is asked, and says that nothing is sent", async () => {
    const { page, book } = await suite.open(await suite.sample());
    await page.getByText("找到评分表“评分表”，21 项指标").waitFor();
    await page.getByText("深圳市龙岗区2022年度", { exact: true }).waitFor();
    await page.getByText("所有计算都在本机完成，不上传任何数据。").waitFor();
    expect(marksOf(await book())).toBe(0);
  });

  it("goes the whole way by mouse", async () => {
    const original = await suite.sample();
    const { page, book, sheet, selection } = await suite.open(original);
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    await marked(page);

    await page.locator('[data-group="review"]').click();
    await page.locator('[data-check="reading-differs"]').click();
    await page.getByText("全年按年末执行率计").waitFor();
    await page.getByRole("button", { name: "跳到 I20，工作表“评分表”" }).click();
    await page.waitForFunction(() => window.spreadsheet.selection.address === "I20");
    await eventually(selection, { sheet: "评分表", address: "I20" });

    await page.getByRole("button", { name: "改为 5.99，单元格 I20" }).click();
    await page.getByText("5.97", { exact: true }).waitFor();
    expect((await sheet("评分表")).cells.I20?.value).toBe(5.97);
    await page.getByRole("button", { name: "写入 1 个单元格" }).click();
    await page.getByText("已写入 1 个单元格。").first().waitFor();
    expect((await sheet("评分表")).cells.I20?.value).toBe(5.99);
    await page.locator('[data-group="review"][aria-expanded="false"]').click();
    expect(await page.locator('[data-check="reading-differs"]').count()).toBe(0);
    await page.locator('[data-group="review"]').click();

    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已还原 1 个单元格。").first().waitFor();
    await page.locator('[data-group="review"][aria-expanded="false"]').click();
    await page.locator('[data-check="reading-differs"]').waitFor();

    await page.getByRole("button", { name: "清除标记" }).click();
    await page.getByText("标记已清除，表格恢复原样。").first().waitFor();
    expect((await book()).sheets).toEqual(original.sheets);
  });

  it("goes the whole way by keyboard alone", async () => {
    const original = await suite.sample();
    const { page, book, sheet, selection } = await suite.open(original);
    await page.getByText("找到评分表").waitFor();
    await keyTo(page.locator("header button"));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    await keyTo(page.locator('[data-group="review"]'));
    await page.keyboard.press("Enter");
    await keyTo(page.locator('[data-check="reading-differs"]'));
    await page.keyboard.press("Enter");
    await keyTo(page.locator('[aria-label^="改为 5.99"]'));
    await keyTo(page.locator('[aria-label^="跳到 I20"]'));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.spreadsheet.selection.address === "I20");
    expect((await selection()).sheet).toBe("评分表");

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "确认修改" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "确认修改");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    expect((await sheet("评分表")).cells.I20?.value).toBe(5.97);

    await page.getByRole("button", { name: /条修改建议/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "确认修改" }).waitFor();
    await page.getByRole("button", { name: "写入 2 个单元格" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("已写入 2 个单元格。").first().waitFor();
    const written = await sheet("评分表");
    expect([written.cells.I20?.value, written.cells.I23?.value]).toEqual([5.99, 25]);

    await page.getByRole("button", { name: "撤销" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("已还原 2 个单元格。").first().waitFor();
    await page.getByRole("button", { name: "清除标记" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("标记已清除").first().waitFor();
    expect((await book()).sheets).toEqual(original.sheets);
  });

  it("shows of a review form both totals, the deviation, and what was changed, and jumps there", async () => {
    const review = makeWorkbook({ 复核表: reviewSheet(REVIEW) });
    const { page, selection } = await suite.open(fakeBook(review), { width: 320 });
    await page.getByText("找到评分表").waitFor();
    await page.getByRole("button", { name: "校验评分表" }).click();
    const card = page.getByRole("region", { name: "评分表“复核表”" });
    await card.getByText("复核总分", { exact: true }).waitFor();
    const figures = await card.locator("dl").allInnerTexts();
    expect(figures.map((text) => text.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^填报总分 97 各项合计 97 等级 优/),
      expect.stringMatching(/^复核总分 94 复核各项合计 94 偏离度 3\.09%/),
    ]);
    const changed = card.getByRole("listitem").filter({ hasText: "项目监管" });
    expect(await changed.innerText()).toMatch(
      /自评 2 分，复核 1 分，偏离度 50\.00%\s+原因：没有提供检查记录。/,
    );
    expect(await violations(page)).toEqual([]);
    await changed.getByRole("button", { name: "项目监管" }).click();
    await page.waitForFunction(() => window.spreadsheet.selection.address === "E11");
    expect(await selection()).toEqual({ sheet: "复核表", address: "E11" });
  });

  it("moves between the views with the arrow keys", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("tab", { name: "结果" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: "数据", selected: true }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.getByText("PERF.QUARTERLY_EXEC_SCORE").waitFor();
  });

  it("runs the ribbon's commands without a click in the pane", async () => {
    const original = await suite.sample();
    const { page, book, ribbon } = await suite.open(original);
    await page.getByText("找到评分表").waitFor();
    await ribbon("checkScoreSheet");
    await marked(page);
    await ribbon("clearMarks");
    await page.getByText("标记已清除").first().waitFor();
    expect((await book()).sheets).toEqual(original.sheets);
  });
});
