/** A bureau's own form in the pane: read, its file saved, the blank one filled, wherever the pane stands. */
import { readWorkbook } from "../../../files/read";
import { xlsxOf } from "../../form-fill/form-file";
import { OWN_DATA } from "../../form-fill/own-data";
import { OWN_FORM } from "../../form-import/own-form";
import { fakeBook } from "../../support/fake-excel/data";
import { inEachHost } from "../../support/pane-suite";
import { makeWorkbook } from "../../support/workbook";

const BOOK = makeWorkbook({ 评分表: { rows: OWN_FORM }, ...OWN_DATA });
const BLANK = {
  name: "2025年表样.xlsx",
  mimeType: "application/octet-stream",
  buffer: Buffer.from(xlsxOf(makeWorkbook({ 评分表: { rows: OWN_FORM } }))),
};
const CHANGE = "更改指标体系框架";

inEachHost((suite) => {
  it("reads the form, saves the framework, checks by it, and saves the blank form filled", async () => {
    const { page, saved } = await suite.open(fakeBook(BOOK), { width: 320 });
    await page.getByRole("button", { name: "校验评分表" }).click();
    await page.getByRole("button", { name: CHANGE }).first().click();
    await page.getByLabel("从表样读出…").setInputFiles(BLANK);
    await page.locator('[data-indicator="“三公”经费变动率"]').waitFor();
    const framework = await saved("下载框架文件");
    expect(framework.name).toBe("2025年表样.框架.yaml");
    expect(new TextDecoder().decode(framework.bytes)).toContain("“三公”经费变动率");
    await page.getByRole("button", { name: "确认并使用" }).click();
    await page.getByText("某市某区2025年度部门整体支出绩效评分表").first().waitFor();

    await page.getByRole("button", { name: CHANGE }).first().click();
    const filled = await saved(() => page.getByLabel("填进空白表样…").setInputFiles(BLANK));
    expect(filled.name).toBe("2025年表样.filled.xlsx");
    expect((await readWorkbook(filled.bytes, filled.name)).sheets).toHaveLength(1);
    await page.getByText("填好的文件已下载：2025年表样.filled.xlsx").waitFor();
  });
});
