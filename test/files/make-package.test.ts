import { appearanceOf } from "../../files/appearance";
import { toPackage } from "../../files/make";
import { carriedNames, sheetNames } from "../../files/make/self-contained";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { type Appearance, PLAIN_SHEET } from "../../src/workbook/appearance";
import type { Cell, DefinedName, Visibility, Workbook, Sheet } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import { partText } from "./fixtures";

const bare = (workbook: Workbook): Appearance => ({
  styles: [],
  sheets: workbook.sheets.map(() => PLAIN_SHEET),
});

function book(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return { sheets, definedNames: [], date1904: false, ...more };
}

async function packaged(workbook: Workbook): Promise<Workbook> {
  return readWorkbook(toPackage(workbook, bare(workbook)), "x.xlsx");
}

const sheetWith = (formula: string): Sheet => makeSheet("评分表", [{ row: 0, col: 0, value: 7, formula }]);

test("a .csv becomes an .xlsx with the same cells, which can then be edited", async () => {
  const csv = new TextEncoder().encode("指标,得分\n预算执行率,5.97\n编码,007\n=1+1,-3\n");
  const workbook = await readWorkbook(csv, "附表.csv");
  const bytes = toPackage(workbook, await appearanceOf(csv, workbook));
  const read = await readWorkbook(bytes, "附表.xlsx");
  expect(read.sheets.map(({ name }) => name)).toEqual(["附表"]);
  expect([...eachCell(read.sheets[0]!)]).toEqual([...eachCell(workbook.sheets[0]!)]);
  const edited = setCells(bytes, [{ sheet: "附表", row: 1, col: 1, value: 6 }]);
  expect(valueAt((await readWorkbook(edited, "x")).sheets[0]!, 1, 1)).toBe(6);
});

test("everything of a workbook that was read", async () => {
  const sheet = makeSheet(
    "评分表",
    [
      { row: 0, col: 0, value: 0.9567, numberFormat: "0.00%" },
      { row: 1, col: 0, value: 0.9567, formula: "A1" },
    ],
    {
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
      comments: [{ row: 0, col: 0, text: "注" }],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([3]),
    },
  );
  const definedNames = [{ name: "执行率", refersTo: "评分表!$A$1", sheet: null }];
  const workbook = book([sheet], { definedNames, date1904: true });
  const read = await packaged(workbook);
  expect(read.definedNames).toEqual(definedNames);
  expect(read.date1904).toBe(true);
  const [got] = read.sheets;
  expect([...eachCell(got!)]).toEqual([...eachCell(sheet)]);
  expect([got!.merges, got!.comments, got!.hiddenRows, got!.hiddenColumns]).toEqual([
    sheet.merges,
    sheet.comments,
    sheet.hiddenRows,
    sheet.hiddenColumns,
  ]);
});

test.each([
  "SUM(B1:B3)",
  "评分表!A2+'评分表'!B2",
  'IF(A2="[1]表!A1",1,2)',
  "#REF!+1",
  "评分表!A2:评分表!A4",
  "PERF.SUM_SCORE(B1:B3)",
])("keeps the formula %s", async (formula) => {
  expect(cellAt((await packaged(book([sheetWith(formula)]))).sheets[0]!, 0, 0)).toEqual({
    row: 0,
    col: 0,
    value: 7,
    formula,
  });
});

test.each([
  "[1]Sheet1!A1",
  "'[决算.xls]表1'!A1",
  "SUM(Table1[金额])",
  "没有的表!A1",
  "'没有 的表'!A1",
  "SUM(评分表:没有的表!A1)",
])("%s leads out of the workbook: its value stays", async (formula) => {
  const cell: Cell = { row: 0, col: 0, value: 7 };
  expect(cellAt((await packaged(book([sheetWith(formula)]))).sheets[0]!, 0, 0)).toEqual(cell);
});

test("names that Excel refuses, or that lead elsewhere, are left out", () => {
  const name = (text: string, refersTo = "评分表!$A$1", sheet: string | null = null): DefinedName => ({
    name: text,
    refersTo,
    sheet,
  });
  const given = [
    name("金额"),
    name("金额", "评分表!$B$1", "评分表"),
    name("金额"),
    name("A1"),
    name("R1C1"),
    name("c"),
    name("两 词"),
    name("外部", "[1]表!$A$1"),
    name("空", ""),
    name("别处", "评分表!$A$1", "没有的表"),
  ];
  expect(carriedNames(given, sheetNames(["评分表"]))).toEqual(given.slice(0, 2));
});

test("names of sheets that Excel refuses are made fit; a workbook with nothing to be seen shows its first sheet", async () => {
  const visibility: Visibility = "hidden";
  const names = ["收入/支出", "收入_支出", "'引号'", "一".repeat(40)];
  const read = await packaged(book(names.map((name) => makeSheet(name, [], { visibility }))));
  expect(read.sheets.map(({ name }) => name)).toEqual([
    "收入_支出",
    "收入_支出 (2)",
    "_引号_",
    "一".repeat(31),
  ]);
  expect(read.sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "hidden", "hidden", "hidden"]);
});

test("the looks go along", () => {
  const workbook = book([makeSheet("a", [{ row: 0, col: 0, value: 1 }])]);
  const looks = { ...PLAIN_SHEET, styles: new Map([[0, new Map([[0, 0]])]]), frozenRows: 2 };
  const bytes = toPackage(workbook, { styles: [{ fill: "#FFCC00" }], sheets: [looks] });
  expect(partText(bytes, "xl/styles.xml")).toContain("FFFFCC00");
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('ySplit="2"');
});

test("a table of 100,000 cells reads back whole", async () => {
  const cells = Array.from({ length: 100_000 }, (_, i): Cell => ({
    row: Math.floor(i / 20),
    col: i % 20,
    value: i,
  }));
  const read = await packaged(book([makeSheet("大表", cells)]));
  expect(read.sheets[0]!.cells.size).toBe(100_000);
  expect(valueAt(read.sheets[0]!, 4_999, 19)).toBe(99_999);
});
