/** Our formulas that are in the workbook already: turned into native ones, seen before, taken back after. */
import { fakeBook } from "../../support/fake-excel/data";
import { inEachHost } from "../../support/pane-suite";
import { makeWorkbook } from "../../support/workbook";

/** Routine operating expenses of the report of 2021: 65.49 of 71.67; the second under a weight of its own. */
const BOOK = makeWorkbook({
  数据: {
    rows: [
      [71.67, 65.49, { v: 2, f: "PERF.CONTROL_RATE_SCORE(B1,A1)" }],
      [71.67, 65.49, { v: 4, f: "PERF.CONTROL_RATE_SCORE(B2,A2,6)" }],
    ],
  },
});

inEachHost((suite) => {
  it("turns them into native formulas after they were looked at, and back again", async () => {
    const { page, sheet } = await suite.open(fakeBook(BOOK), { width: 320 });
    await page.getByRole("tab", { name: "函数" }).click();
    await page.getByText("表里已有的 PERF 公式").click();
    await page.getByRole("button", { name: "转为 Excel 公式" }).click();
    await page.getByText("将改写 2 个单元格").waitFor();
    expect((await sheet("数据")).cells.C1?.formula).toBe("PERF.CONTROL_RATE_SCORE(B1,A1)");

    await page.getByRole("button", { name: "写入 2 个单元格" }).click();
    await page.getByText("已写入 2 个单元格。").first().waitFor();
    expect((await sheet("数据")).cells.C1?.formula).toMatch(/^IF\(COUNT\(B1,A1\)=2,/);
    expect((await sheet("数据")).cells.C2?.formula).toMatch(/^IF\(COUNT\(B2,A2\)=2,.*[,(]4[,)]/);

    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已还原 2 个单元格。").first().waitFor();
    expect((await sheet("数据")).cells.C1?.formula).toBe("PERF.CONTROL_RATE_SCORE(B1,A1)");
  });
});
