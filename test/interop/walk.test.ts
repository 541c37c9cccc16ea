/**
 * What leaves the desk after an evaluation in the workbench (evaluation.ts), judged by the command line, openpyxl,
 * LibreOffice and python-docx.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { scoreName } from "../../src/recognise/standard-names";
import type { Workbook } from "../../src/workbook/model";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import { run } from "../cli/support";
import { named } from "../standard/filled";
import { workbenchSuite } from "../support/workbench-suite";
import {
  DEPARTMENT,
  EXPECTED,
  FULL,
  LOST,
  REMARK_CELL,
  TOTAL,
  walk,
  withoutResults,
  type Saved,
  type WalkResult,
} from "./evaluation";
import { savedByLibreOffice } from "../support/libreoffice";

const suite = workbenchSuite();
/** A good hundred cells are typed one after another. */
jest.setTimeout(240_000);
const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "walk-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let walked: Promise<WalkResult> | undefined;
/** WalkResult once, by the test that comes first; the others look at what it brought. */
const brought = () => (walked ??= suite.open().then(walk));

function written({ name, bytes }: Saved): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function python(script: string, path: string): unknown {
  return JSON.parse(execFileSync(interpreter, ["-c", script, path], { encoding: "utf8" }));
}

function scores(workbook: Workbook) {
  return Object.fromEntries(FULL.map(({ id }) => [id, named(workbook, scoreName(id))]));
}

function remarkOf(workbook: Workbook) {
  return valueAt(
    workbook.sheets.find(({ name }) => name === "评分表")!,
    19,
    11,
  );
}

it("goes from the start page to five files, with scores and a total once all is filled in", async () => {
  const { empty, workbook, list, csv, draft, findings } = await brought();
  expect(empty).not.toContain(String(TOTAL));
  expect([workbook, list, csv, draft, findings].map(({ name }) => name)).toEqual([
    "标准工作簿-2024（已修改）.xlsx",
    "扣分清单.xlsx",
    "扣分清单.csv",
    "自评报告草稿.docx",
    expect.stringMatching(/\.csv$/),
  ]);
});

it("holds what the rules give, and the remark in its cell", async () => {
  const { workbook, remark } = await brought();
  const read = await readWorkbook(workbook.bytes, workbook.name);
  expect(scores(read)).toEqual(EXPECTED);
  expect([named(read, "score_total"), named(read, "score_grade")]).toEqual([TOTAL, "优"]);
  expect(remarkOf(read)).toBe(remark);
  expect(remark).toMatch(/^扣1分（满分6分）。.*93\.28%.*已核减办公费。$/s);
});

it("is to the command line what it is to the pane, without an error", async () => {
  const { workbook, findings } = await brought();
  const { status, stdout } = await run(["check", written(workbook), "--format", "json"]);
  const report = JSON.parse(stdout) as {
    findings: { check: string; severity: string; message: string }[];
    sheets: { total: object }[];
  };
  const [table] = (await readWorkbook(findings.bytes, findings.name)).sheets;
  const messages = [...eachCell(table!)].filter(({ row, col }) => row > 0 && col === 4);
  expect(report.findings.map(({ message }) => message).sort()).toEqual(
    messages.map(({ value }) => value).sort(),
  );
  expect(report.sheets.map(({ total }) => total)).toEqual([{ stated: TOTAL, summed: TOTAL }]);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.findings.filter(({ check }) => check === "deduction")).toHaveLength(7);
  expect(report.findings.filter(({ check }) => check === "deduction-unexplained")).toHaveLength(6);
  expect(status).toBe(0);
});

const READ_WORKBOOK = `
import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
names = book.defined_names
print(json.dumps({
  "sheets": book.sheetnames[:4],
  "names": sorted(names.keys() if hasattr(names, "keys") else [n.name for n in names.definedName]),
  "choices": sorted({v.formula1 for s in book for v in s.data_validations.dataValidation if v.type == "list"}),
  "typed": [book["基础数据"][c].value for c in ("C6", "C11", "C40")],
  "formula": book["评分表"]["K27"].value,
  "remark": book["评分表"]["${REMARK_CELL}"].value,
}))`;

it("is to openpyxl a workbook with its names, its choices and its formulas", async () => {
  const { workbook, remark } = await brought();
  expect(python(READ_WORKBOOK, written(workbook))).toEqual({
    sheets: ["填报说明", "评分表", "基础数据", "评分判断"],
    names: expect.arrayContaining([
      "score_total",
      "score_grade",
      "fact_satisfaction_rate",
      ...FULL.map(({ id }) => scoreName(id)),
    ]) as string[],
    choices: [
      '"合规,有瑕疵,未公开"',
      '"平均执行率,封顶平均执行率,年末执行率"',
      '"是,否"',
      '"调整预算数,年初预算数,调整预算数加上年结转"',
    ],
    typed: [100, 1453.28, 0.92],
    formula: expect.stringMatching(/^=IF\(COUNT\(K6:K26\)<21/) as string,
    remark,
  });
});

const READ_LIST = `
import openpyxl, json, sys
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps({
  "title": sheet.title,
  "rows": [[sheet.cell(r, c).value for c in (3, 4, 5, 6)] for r in range(4, sheet.max_row + 1)],
  "choices": [v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"],
}))`;

/** Most is lost first; as the sheet has it where as much is lost. */
const ROWS = [
  ["公众或服务对象满意度", 6, 4, 2],
  ["预算编制合理性", 5, 4, 1],
  ["公用经费控制率", 6, 5, 1],
  ["社会、经济、生态效益及可持续影响等", 25, 24, 1],
  ["预决算信息公开", 3, 2.5, 0.5],
  ["预算执行率", 6, 5.59, 0.41],
  ["政府采购执行情况", 2, 1.99, 0.01],
];

it("brings a list of deductions that openpyxl reads row by row", async () => {
  const { list } = await brought();
  const read = python(READ_LIST, written(list)) as { rows: unknown[][] };
  expect(read).toMatchObject({ title: "扣分清单", choices: ['"未开始,进行中,已完成"'] });
  expect(read.rows.slice(0, ROWS.length)).toEqual(ROWS);
  expect(read.rows[ROWS.length]).toEqual(["合计", "=SUM(D4:D10)", "=SUM(E4:E10)", "=SUM(F4:F10)"]);
});

it("brings the list as CSV for Excel, with the accepted remark in its row", async () => {
  const { csv, remark } = await brought();
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [table] = (await readWorkbook(csv.bytes, csv.name)).sheets;
  const cells = [...eachCell(table!)];
  const { row } = cells.find(({ value }) => value === "公用经费控制率")!;
  const texts = cells.filter((cell) => cell.row === row).map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining([6, 5, 1, remark]));
});

it("is computed anew by LibreOffice to the same scores and total", async () => {
  const { workbook } = await brought();
  const computed = await readWorkbook(
    savedByLibreOffice(folder, written(withoutResults(workbook)), "xlsx"),
    workbook.name,
  );
  expect(scores(computed)).toEqual(EXPECTED);
  expect([named(computed, "score_total"), named(computed, "score_grade")]).toEqual([TOTAL, "优"]);
});

const READ_DRAFT = `
import docx, json, sys
paper = docx.Document(sys.argv[1])
texts = [p.text for p in paper.paragraphs]
title = next(i for i, text in enumerate(texts) if "自评报告" in text)
print(json.dumps({
  "title": texts[title - 1:title + 1],
  "tables": [[[c.text for c in row.cells] for row in table.rows] for table in paper.tables],
  "text": "\\n".join(texts),
}))`;

it("brings a draft that python-docx reads: title, the score sheet as its annex, the deduction with its figures", async () => {
  const { draft } = await brought();
  const read = python(READ_DRAFT, written(draft)) as { tables: string[][][]; text: string };
  expect(read).toMatchObject({ title: [DEPARTMENT, "2024年度部门整体支出绩效自评报告"] });
  const rows = read.tables
    .filter((table) => FULL.every(({ name }) => table.some((row) => row.includes(name))))
    .map((table) => table.find((row) => row.includes("公用经费控制率"))!);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toEqual(expect.arrayContaining(["6", "5.00"]));
  expect(rows[0]!.join()).toContain("已核减办公费");
  expect(read.text).toContain(`自评总分${TOTAL}分，评分等级为“优”`);
  expect(read.text).toContain(`7项有扣分，共扣${LOST}分`);
  expect(read.text).toMatch(/公用经费控制率（扣1分）/);
  expect(read.text).toMatch(/93\.28[^]*100[^]*93\.28%/);
});
