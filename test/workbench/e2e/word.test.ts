/** A Word report dropped into the page: its tables as sheets, its findings beside them; it is marked itself, edited its tables are a workbook. */
import { readWorkbook } from "../../../files/read";
import { unzipSync } from "fflate";
import { unmarkDocx } from "../../../files/docx/mark";
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

  const marked = await workbench.download("marked");
  expect(marked.name).toBe("自评报告（带标记）.docx");
  const [, list] = Object.entries(unzipSync(marked.bytes)).find(([part]) => /omments\.xml$/.test(part))!;
  const comments = new TextDecoder().decode(list);
  expect(comments).toContain("9.69万元");
  expect(comments).toContain("35.39%");
  expect(unzipSync(unmarkDocx(marked.bytes))).toEqual(unzipSync(report));

  const { name, bytes } = await workbench.download("edited");
  expect(name).toMatch(/\.xlsx$/);
  const { sheets } = await readWorkbook(bytes, name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["评分表", "基础数据", "绩效目标自评表"]);
});
