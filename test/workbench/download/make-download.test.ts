/** @jest-environment node */
import { unzipSync } from "fflate";
import { readWorkbook } from "../../../files/read";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { WORKBENCH_TASKS } from "../../../workbench/engine/tasks";
import { tableSheetNames } from "../../../workbench/open/table-sheet-names";
import { readSample } from "../../support/samples";
import { wordReport } from "../../support/word-report";

test("a note finds its table in the report though its tab's name is shorter than the caption", async () => {
  const sample = await readSample("longgang-office-2022");
  const long = (name: string) => `某区某局2022年度部门整体支出绩效自评工作的各项基础数据和评分情况之${name}`;
  const tables = { ...sample, sheets: sample.sheets.map((sheet) => ({ ...sheet, name: long(sheet.name) })) };
  const bytes = await wordReport("自评报告", tables);
  const { sheets } = await readWorkbook(bytes, "自评报告.docx");
  const tabs = tableSheetNames(sheets);
  expect(tabs).not.toContain(sheets[1]!.name);
  const notes = { cells: [{ sheet: tabs[1]!, cell: "B4", text: "请核对这个数" }], sentences: [] };
  const made = await new LocalEngine(WORKBENCH_TASKS).run("make-download", {
    name: "自评报告.docx",
    bytes,
    changes: [],
    finish: { kind: "mark-report", notes },
  });
  const parts = Object.values(unzipSync(made.bytes)).map((part) => new TextDecoder().decode(part));
  expect(parts.some((part) => part.includes("请核对这个数"))).toBe(true);
});
