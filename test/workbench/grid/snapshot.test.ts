import { PLAIN_SHEET, type Appearance, type SheetAppearance } from "../../../src/workbook/appearance";
import type { Cell, Workbook, Sheet } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import { MOST_SHOWN, shortened } from "../../../workbench/grid/overlays/long-text";
import { toSnapshot } from "../../../workbench/grid/snapshot/snapshot";

/** Univer's library for Node asks for ES modules, which tests cannot load; nothing of them is needed for its constants. */
jest.mock("lodash-es", () => ({}));
jest.mock("nanoid", () => ({ customAlphabet: () => () => "" }));
jest.mock("rbush", () => ({ __esModule: true, default: class {} }));
jest.mock("kdbush", () => ({ __esModule: true, default: class {} }));
jest.mock("cjk-regex", () => {
  const none = () => ({ toRegExp: () => /(?!)/ });
  return { letters: none, all: none, punctuations: none };
});
jest.mock("franc-min", () => ({}));

const FUNCTIONS = new Set(["SUM", "IF", "PERF.GRADE"]);
const BLACK = "#000000";

function snapshot(
  cells: readonly Cell[],
  looks: Partial<SheetAppearance> = {},
  more: { styles?: Appearance["styles"]; sheet?: Partial<Sheet>; names?: Workbook["definedNames"] } = {},
) {
  const sheet = makeSheet("评分表", cells, more.sheet);
  const workbook: Workbook = { sheets: [sheet], definedNames: more.names ?? [], date1904: false };
  const appearance = { styles: more.styles ?? [], sheets: [{ ...PLAIN_SHEET, ...looks }] };
  const made = toSnapshot(
    { name: "t.xlsx", workbook, appearance },
    { id: "book-1", locale: "zhCN" as never, engine: { hasFunction: (name) => FUNCTIONS.has(name) } },
  );
  return { ...made, sheet: made.data.sheets["sheet-1"]!, cells: made.data.sheets["sheet-1"]!.cellData! };
}

const one = (cell: Omit<Cell, "row" | "col">) => snapshot([{ row: 0, col: 0, ...cell }]);
const style = (looks: Appearance["styles"][number]) => {
  const { data, cells } = snapshot([], { styles: new Map([[0, new Map([[0, 0]])]]) }, { styles: [looks] });
  return data.styles[cells[0]![0]!.s as string];
};

test.each([
  ["a number", 0.1, { v: 0.1, t: 2 }],
  ["a number kept as text", "5", { v: "5", t: 1 }],
  ["a truth", true, { v: 1, t: 3 }],
  ["an error", { error: "#DIV/0!" }, { v: "#DIV/0!", t: 1 }],
  ["the letters of an error, typed", "#DIV/0!", { v: "#DIV/0!", t: 4 }],
])("%s", (_, value, expected) => {
  expect(one({ value }).cells[0]![0]).toMatchObject(expected);
});

test("a text of 40,000 characters without a blank is whole as far as Excel keeps it, and shown cut", () => {
  const value = one({ value: "长".repeat(40_000) }).cells[0]![0]!.v;
  expect(value).toBe(`${"长".repeat(32_766)}…`);
  expect(shortened(value)).toBe(`${"长".repeat(MOST_SHOWN - 1)}…`);
  expect([shortened("长".repeat(MOST_SHOWN)), shortened(12), shortened(undefined)]).toEqual([
    null,
    null,
    null,
  ]);
});

describe("formulas", () => {
  test("keep the result that the file holds", () => {
    const { cells, uncomputed, unsupported } = one({ value: 3, formula: "SUM(A2:A3)" });
    expect(cells[0]![0]).toMatchObject({ f: "=SUM(A2:A3)", v: 3, t: 2 });
    expect([uncomputed, unsupported]).toEqual([[], []]);
  });

  test("without a result are shown without one, and not calculated", () => {
    const { cells, uncomputed } = one({ value: null, formula: "SUM(A2:A3)" });
    expect(cells[0]![0]).toMatchObject({ f: "=SUM(A2:A3)", v: "" });
    expect(uncomputed).toEqual([]);
  });

  test.each([[null], [{ error: "#NAME?" }]])("of ours with %j for a result are to be calculated", (value) => {
    const { cells, uncomputed } = one({ value, formula: "IF(TRUE,PERF.GRADE(90))" });
    expect(cells[0]![0]).not.toHaveProperty("v");
    expect(uncomputed).toEqual([{ sheet: "评分表", row: 0, col: 0 }]);
  });

  test.each([
    ["an unknown function", "FOO(A1)"],
    ["another workbook", "[1]表!A1"],
    ["several sheets", "SUM(一:三!A1)"],
    ["a table", "SUM(表1[数])"],
    ["an unknown name", "SUM(数据区)"],
    ["what reaches out of the page", "WEBSERVICE(A1)"],
    ["a column to its last row", "SUM(A1:A1048576)"],
  ])("of %s leave only their result", (_, formula) => {
    const { cells, unsupported } = one({ value: 7, formula });
    expect(cells[0]![0]).toEqual({ v: 7, t: 2, s: expect.any(String) });
    expect(unsupported).toEqual([{ sheet: "评分表", row: 0, col: 0 }]);
  });

  test("may use names that stand for something known", () => {
    const names = [
      { name: "数据区", refersTo: "评分表!$A$2:$A$3", sheet: null },
      { name: "外部", refersTo: "[1]表!A1", sheet: null },
    ];
    const { unsupported, data } = snapshot(
      [{ row: 0, col: 0, value: 1, formula: "SUM(数据区)" }],
      {},
      { names },
    );
    expect(unsupported).toEqual([]);
    expect(data.resources![0]!.data).toContain("数据区");
    expect(data.resources![0]!.data).not.toContain("外部");
  });

  test("find the cells that they refer to, however far down", () => {
    const { sheet } = one({ value: 0, formula: "SUM(A1:AZ5000)+SUM(B:B)" });
    expect(sheet.rowCount).toBeGreaterThanOrEqual(5000);
    expect(sheet.rowCount).toBeLessThan(10_000);
    expect(sheet.columnCount).toBeGreaterThanOrEqual(52);
  });
});

describe("looks", () => {
  test("of a cell", () => {
    expect(
      style({
        font: { name: "宋体", size: 12, bold: true, underline: true, color: "#FF0000" },
        fill: "#00FF00",
        borders: { top: { line: "thin" }, left: { line: "double", color: "#0000FF" } },
        horizontal: "center",
        vertical: "center",
        wrap: true,
      }),
    ).toEqual({
      ff: "宋体",
      fs: 12,
      bl: 1,
      ul: { s: 1 },
      cl: { rgb: "#FF0000" },
      bg: { rgb: "#00FF00" },
      bd: { t: { s: 1, cl: { rgb: BLACK } }, l: { s: 7, cl: { rgb: "#0000FF" } } },
      ht: 2,
      vt: 2,
      tb: 3,
    });
  });

  test("turn the other way", () => {
    expect(style({ rotation: 45 })).toMatchObject({ tr: { a: -45 } });
    expect(style({ rotation: "stacked" })).toMatchObject({ tr: { v: 1 } });
  });

  test("carry the cell's number format", () => {
    const { data, cells } = one({ value: 0.5, numberFormat: "0.00%" });
    expect(data.styles[cells[0]![0]!.s as string]).toMatchObject({ n: { pattern: "0.00%" } });
  });

  test("of the sheet: sizes, panes, what is hidden, merges, lines, the tab", () => {
    const { sheet } = snapshot(
      [],
      {
        columnWidths: new Map([[1, 20]]),
        rowHeights: new Map([[2, 30]]),
        frozenRows: 3,
        frozenColumns: 1,
        gridLines: false,
        tabColor: "#FF0000",
      },
      {
        sheet: {
          merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
          hiddenRows: new Set([4]),
          hiddenColumns: new Set([5]),
          visibility: "hidden",
        },
      },
    );
    expect(sheet).toMatchObject({
      hidden: 1,
      tabColor: "#FF0000",
      showGridlines: 0,
      freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }],
      columnData: { 1: { w: 145 }, 5: { hd: 1 } },
      rowData: { 2: { h: 40 }, 4: { hd: 1 } },
    });
  });

  test("merges to Excel's last row and column end with the grid, and are bounded in all", () => {
    const merges = (all: Sheet["merges"]) => snapshot([], {}, { sheet: { merges: all } }).sheet.mergeData!;
    const toTheEnd = { top: 29, left: 7, bottom: 1_048_575, right: 16_383 };
    expect(merges([toTheEnd, { top: 0, left: 0, bottom: 0, right: 1 }])).toEqual([
      { startRow: 29, startColumn: 7, endRow: 999, endColumn: 25 },
      { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 },
    ]);
    expect(merges([{ top: 5000, left: 0, bottom: 6000, right: 3 }])).toEqual([]);
    const covered = merges(Array.from({ length: 1000 }, () => toTheEnd)).length * 971 * 19;
    expect(covered).toBeLessThanOrEqual(1_000_000);
    expect(covered).toBeGreaterThan(900_000);
  });

  test("rows without a height are as high as their wrapped text", () => {
    const text = "反映和考核部门（单位）预算编制合理性的情况。".repeat(4);
    const cell = { row: 0, col: 0, value: text };
    const looks = { styles: new Map([[0, new Map([[0, 0]])]]), columnWidths: new Map([[0, 20]]) };
    const styles = [{ wrap: true, font: { size: 11 } }];
    const height = (more: Partial<SheetAppearance>) =>
      snapshot([cell], { ...looks, ...more }, { styles }).sheet.rowData![0]?.h ?? 0;
    expect(height({})).toBeGreaterThan(100);
    expect(height({ rowHeights: new Map([[0, 15]]) })).toBe(20);
  });
});
