/** A Word report dropped into the page: its tables as sheets, its findings beside them, its download a workbook. */
import { readWorkbook } from "../../../files/read";
import { readSample } from "../../support/samples";
import { wordReport } from "../../support/word-report";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();

const SENTENCE = "“三公”经费实际支出9.69万元。";

it("shows the tables, finds what the workbook's check finds and the wrong sentence, and saves the tables", async () => {
  const report = await wordReport(
    "2022年度部门整体支出绩效自评报告",
    await readSample("longgang-office-2022"),
    {
      chapters: [{ heading: "一、预算执行情况", paragraphs: [SENTENCE] }],
    },
  );
  const workbench = await suite.open();
  await workbench.open({ name: "自评报告.docx", bytes: report });
  await workbench.check();
  const findings = new TextDecoder().decode((await workbench.download("findings")).bytes);
  expect(findings).toContain("警告,一、预算执行情况,,");
  expect(findings).toContain("其中“三公经费实际支出”是 9.69万元");
  expect(await workbench.page.locator('[data-check="rate-mismatch"]').count()).toBeGreaterThan(0);
  const { name, bytes } = await workbench.download("edited");
  expect(name).toMatch(/\.xlsx$/);
  const { sheets } = await readWorkbook(bytes, name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["评分表", "基础数据", "绩效目标自评表"]);
});
