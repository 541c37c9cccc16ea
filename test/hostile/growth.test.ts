/**
 * Files whose reading once took minutes: quadratic readers of prose, merges to the sheet's end, formulas for thousands
 * of cells. Each takes about a second now. `bench/growth.ts` measures that time doubles when the input doubles.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../files/limits";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import {
  csvLine,
  longList,
  longTexts,
  manyColumns,
  manyMerges,
  PROJECT_HEADINGS,
  quotedCsv,
  realBook,
  sameRows,
  sharedFormulas,
  WIDE_ROWS,
  wideRows,
} from "../../bench/data/growing";
import { oneSheet } from "../../bench/data/workbooks";
import { docx } from "./strange-makers";

const SHEET = "xl/worksheets/sheet1.xml";
const check = (workbook: Workbook) =>
  checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });

/** Of the processor, whatever else the machine does: far above what it takes, far below what it took. */
const MOST_MS = 15_000;

async function inTime<T>(work: () => T | Promise<T>): Promise<T> {
  const from = process.cpuUsage().user;
  const result = await work();
  expect((process.cpuUsage().user - from) / 1_000).toBeLessThan(MOST_MS);
  return result;
}

/** The real workbook with this in its first sheet's part. */
function withXml(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(oneSheet());
  return zipSync({ ...parts, [SHEET]: strToU8(change(strFromU8(parts[SHEET]!))) });
}

test("fifty cells of 32,000 characters", async () => {
  const book = await longTexts(32_000);
  const report = await inTime(() => check(book));
  expect(report.sheets).toHaveLength(1);
});

test("three hundred columns of numbers beside the score sheet", async () => {
  const book = await manyColumns(300);
  await inTime(() => check(book));
});

test("40,000 merged cells", async () => {
  const book = await manyMerges(40_000);
  const report = await inTime(() => check(book));
  expect(report.sheets).toHaveLength(1);
});

test("merges to the sheet's last row and last column, over a sheet that is used to both ends", async () => {
  const book = await realBook();
  const [first, ...others] = book.sheets;
  const far = [
    { row: 1_048_575, col: 0, value: "末行" },
    { row: 0, col: 16_383, value: "末列" },
    { row: 2, col: 20, value: "单位名称：" },
  ];
  const merges = [
    ...first!.merges,
    { top: 2, left: 20, bottom: 1_048_575, right: 16_383 },
    { top: 1_048_575, left: 0, bottom: 1_048_575, right: 16_383 },
  ];
  const sheet = makeSheet(first!.name, [...first!.cells.values(), ...far], { ...first!, merges });
  const report = await inTime(() => check({ ...book, sheets: [sheet, ...others] }));
  expect(report.sheets).toHaveLength(1);
});

test("a formula of a thousand characters shared by 5,000 cells is the formula of each", async () => {
  const { sheets } = await inTime(() => readWorkbook(sharedFormulas(5_000), "x"));
  const cells = [...sheets[0]!.cells.values()].filter(({ row, col }) => row >= 500 && col === 0);
  expect(cells).toHaveLength(5_000);
  expect(cells[0]!.formula).toMatch(/^A1\+A1/);
  expect(cells[1]!.formula).toMatch(/^A2\+A2/);
});

test("shared formulas that come to more than anybody wrote are refused", async () => {
  const limits = { ...DEFAULT_LIMITS, sharedFormulaText: 1_000_000 };
  await expect(readWorkbook(sharedFormulas(2_000), "x", limits)).rejects.toMatchObject({
    problem: { code: "limit", limit: "sharedFormulaText" },
  });
});

test("a text longer than any formula is none, and its cell keeps its value", async () => {
  const cell = `<row r="900"><c r="A900"><f>${"A1+".repeat(100_000)}A1</f><v>7</v></c></row>`;
  const bytes = withXml((xml) => xml.replace("</sheetData>", `${cell}</sheetData>`));
  const { sheets } = await inTime(() => readWorkbook(bytes, "x"));
  expect(sheets[0]!.cells.get(899 * 16_384)).toEqual({ row: 899, col: 0, value: 7 });
});

test("columns hidden again and again are hidden once", async () => {
  const cols = `<cols>${'<col min="3" max="16384" hidden="1"/>'.repeat(50_000)}<col min="1" max="1" hidden="1"/></cols>`;
  const bytes = withXml((xml) =>
    xml.replace(/<cols>.*?<\/cols>/s, "").replace("<sheetData>", `${cols}<sheetData>`),
  );
  const { sheets } = await inTime(() => readWorkbook(bytes, "x"));
  expect(sheets[0]!.hiddenColumns.size).toBe(16_383);
  expect(sheets[0]!.hiddenColumns.has(1)).toBe(false);
});

test.each([
  ["without a separator", ""],
  ["in a quotation that never ends", '"'],
] as const)("four million characters of CSV %s", async (_, start) => {
  const { sheets } = await inTime(() => readWorkbook(csvLine(4_000_000, start), "x.csv"));
  const [cell] = [...sheets[0]!.cells.values()];
  // As much as Excel keeps of a cell.
  expect(cell!.value).toHaveLength(32_767);
});

test("four million characters of one quoted field, every other one a doubled quote", async () => {
  const { sheets } = await inTime(() => readWorkbook(quotedCsv(4_000_000), "x.csv"));
  const [cell, ...others] = [...sheets[0]!.cells.values()];
  expect(others).toEqual([]);
  expect(cell!.value).toBe(`${'分"得'.repeat(11_000).slice(0, 32_766)}…`);
});

test.each([
  ["headings of a score sheet", "指标,分值,得分,预算数,执行率"],
  ["headings of a project form", "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分"],
  ["pairs of both headings of a project form", PROJECT_HEADINGS],
  ["rows of a printed rate", "预算执行率,6,5.94,,合计"],
])("12,000 %s", async (_, lines) => {
  const book = await readWorkbook(sameRows(lines, 12_000), "x.csv");
  const report = await inTime(() => check(book));
  expect(report.findings.length).toBeGreaterThan(0);
});

test.each(WIDE_ROWS)("12,000 %s beside one another", async (_, lines) => {
  const book = await readWorkbook(wideRows(lines, 12_000), "x.csv");
  expect(book.sheets[0]!.columnCount).toBeGreaterThanOrEqual(12_000);
  const report = await inTime(() => check(book));
  expect(report.findings.length).toBeGreaterThan(0);
});

test("what stands beyond the last column or row of any sheet is left out of it", async () => {
  const { sheets } = await readWorkbook(wideRows(["甲→,1", "乙,2"], 40_000), "x.csv");
  expect(sheets[0]!.columnCount).toBe(16_384);
  expect([...sheets[0]!.cells.values()].filter(({ row }) => row > 1)).toEqual([]);
});

test("a list of 150,000 amounts: more than a function takes arguments, and each looked at once", async () => {
  const book = await readWorkbook(longList(150_000), "x.csv");
  const report = await inTime(() => check(book));
  expect(report.findings.map(({ check }) => check)).not.toContain("sum-mismatch");
});

test("a cell in the last row of all changes nothing", async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const corner = withXml((xml) => xml.replace("</sheetData>", far));
  const report = await inTime(async () => check(await readWorkbook(corner, "x.xlsx")));
  expect(report.findings).toEqual(check(await realBook()).findings);
});

test("a Word table of 130,000 cells", async () => {
  const row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(10) + "</w:tr>";
  const book = await inTime(() => readWorkbook(docx(`<w:tbl>${row.repeat(13_000)}</w:tbl>`), "x.docx"));
  expect(book.sheets.map(({ rowCount }) => rowCount)).toEqual([0]);
});
