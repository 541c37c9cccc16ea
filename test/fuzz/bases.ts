/** Sound files that the fuzzer damages: one of each kind that is read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { markDocx } from "../../files/docx/mark";
import { makeWorkbook, toPackage } from "../../files/make";
import { markWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import type { Report } from "../../src/report/report";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { publishedProjectForms } from "../../src/forms/published";
import { markPlan, reportNotes } from "../../src/report/marks";
import { projectWorkbook, standardOptions, newWorkbook } from "../../src/standard";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import { OWN_FORM } from "../form-import/own-form";
import { endlessColumns } from "../support/endless-files";
import { wordReport } from "../support/word-report";
import { makeWorkbook as workbookOf } from "../support/workbook";

export interface Base {
  readonly kind: "package" | "binary" | "markup" | "text" | "framework";
  readonly ending: string;
  readonly bytes: Uint8Array;
  /** How often it is taken, beside the others. */
  readonly share: number;
}

const ROOT = join(__dirname, "../..");
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const workbook = await readWorkbook(bytes, "评分表");
  return checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
}

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  return markWorkbook(bytes, markPlan("评分表.xlsx", await reportOf(bytes), zhCN));
}

async function report(): Promise<Uint8Array> {
  const workbook = await readWorkbook(file("samples/longgang-cost-station-2021.xlsx"), "报告");
  const paragraphs = ["全年支出1609.19万元，预算执行率93.95%。", "群众满意度为92.5%。"];
  const chapters = [{ heading: "一、部门预算执行情况", paragraphs }];
  return wordReport("2021年度部门整体支出绩效自评报告", workbook, { chapters, captions: true });
}

async function markedReport(): Promise<Uint8Array> {
  const bytes = await report();
  return markDocx(bytes, reportNotes(await reportOf(bytes), zhCN));
}

function standard(): Uint8Array {
  const framework = publishedFramework("sz-longgang-2022");
  const options = standardOptions({ formulas: "custom", ...(framework ? { framework } : {}) }, null, 2022);
  return makeWorkbook(newWorkbook(options));
}

function project(): Uint8Array {
  const options = standardOptions({ formulas: "native" }, null, 2023);
  return makeWorkbook(projectWorkbook(publishedProjectForms()[0]!, options));
}

const SEPARATED = [
  "一级指标,二级指标,三级指标,参考分值,评分标准,得分,扣分情况说明",
  "部门管理,资金管理,政府采购执行情况,2,按执行率得分,1.5,执行率75%",
  '部门绩效,效率性,预算执行率,6,"每季度1分，\n共6分",5.94,',
  ",,合计,8,,7.44,",
  "",
].join("\n");

export async function bases(): Promise<readonly Base[]> {
  const workbook = (bytes: Uint8Array, share: number): Base => ({
    kind: "package",
    ending: "xlsx",
    bytes,
    share,
  });
  return [
    workbook(file("samples/futian-org-2020.xlsx"), 6),
    workbook(file("samples/longgang-office-2022.xlsx"), 3),
    workbook(await marked(file("samples/futian-org-2020.xlsx")), 4),
    workbook(await marked(file("test/fixtures/rich.xlsx")), 2),
    workbook(file("test/fixtures/features.xlsx"), 4),
    workbook(file("test/fixtures/rich.xlsx"), 4),
    workbook(file("test/fixtures/prefixed.xlsx"), 2),
    workbook(file("test/fixtures/strict.xlsx"), 2),
    workbook(file("test/fixtures/resaved.xlsx"), 2),
    workbook(standard(), 2),
    workbook(project(), 2),
    workbook(toPackage(workbookOf({ 评分表: { rows: OWN_FORM } }), { styles: [], sheets: [PLAIN_SHEET] }), 2),
    { kind: "package", ending: "docx", bytes: file("test/fixtures/document.docx"), share: 1 },
    { kind: "package", ending: "docx", bytes: await report(), share: 4 },
    { kind: "package", ending: "docx", bytes: await markedReport(), share: 3 },
    { kind: "binary", ending: "xls", bytes: file("test/fixtures/legacy.xls"), share: 5 },
    { kind: "markup", ending: "xls", bytes: file("test/fixtures/web-page.xls"), share: 1 },
    { kind: "markup", ending: "xls", bytes: strToU8(endlessColumns().replace("1000000000", "3")), share: 1 },
    { kind: "text", ending: "csv", bytes: file("test/fixtures/gb18030.csv"), share: 1 },
    { kind: "text", ending: "csv", bytes: strToU8(SEPARATED), share: 2 },
    { kind: "framework", ending: "yaml", bytes: file("src/frameworks/sz-longgang-2022.yaml"), share: 2 },
  ];
}
