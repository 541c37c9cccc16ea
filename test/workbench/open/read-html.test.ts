/** @jest-environment jsdom */
import { FileError } from "../../../files/errors";
import type { CellStyle } from "../../../src/workbook/appearance";
import { rangeText } from "../../../src/workbook/address";
import { type PastedTable, readHtmlTable } from "../../../workbench/open/read-html";
import { BROWSER_SHEET, EXCEL, WORD, WPS } from "./clipboard";
import { eachCell } from "../../../src/workbook/sheet";

function read(html: string): PastedTable {
  const table = readHtmlTable(html);
  if (!table) throw new Error("no table");
  return table;
}

const sheetOf = (html: string) => read(html).workbook.sheets[0]!;
const valuesOf = (html: string) => [...eachCell(sheetOf(html))].map(({ value }) => value);

function styleAt({ appearance }: PastedTable, row: number, col: number): CellStyle {
  return appearance.styles[appearance.sheets[0]!.styles.get(row)?.get(col) ?? 0]!;
}

describe("from Excel", () => {
  const pasted = read(EXCEL);
  const sheet = pasted.workbook.sheets[0]!;
  const looks = pasted.appearance.sheets[0]!;

  test("values: amounts become numbers under their format, codes stay texts", () => {
    expect([...eachCell(sheet)]).toEqual([
      { row: 0, col: 0, value: "部门整体支出绩效评分表" },
      { row: 1, col: 0, value: 1609.19, numberFormat: '#,##0.00"万元"' },
      { row: 1, col: 1, value: 0.9567, numberFormat: "0.00%" },
      { row: 1, col: 2, value: "0012345", numberFormat: "@" },
      { row: 2, col: 1, value: "第一行\n第二行" },
      { row: 2, col: 2, value: "440304199001011234", numberFormat: "@" },
      { row: 3, col: 0, value: "  其中：" },
    ]);
  });

  test("merges, but not cells that Excel only joins in its source", () => {
    expect(sheet.merges.map(rangeText)).toEqual(["A1:C1", "A2:A3"]);
  });

  test("widths, heights, hidden columns; the row that only holds widths is none", () => {
    expect([0, 1, 2, 3].map((col) => looks.columnWidths.get(col))).toEqual([13, 8.43, 8.43, 8.43]);
    expect(looks.rowHeights.get(0)).toBe(18.75);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect(sheet.rowCount).toBe(4);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  test("looks", () => {
    expect(styleAt(pasted, 0, 0)).toEqual({
      font: { name: "宋体", size: 14, bold: true, color: "#000000" },
      fill: "#DDEBF7",
      horizontal: "center",
      vertical: "center",
    });
    expect(styleAt(pasted, 1, 0).borders).toEqual({
      top: { line: "thin" },
      right: { line: "thin" },
      bottom: { line: "thin" },
      left: { line: "thin" },
    });
    expect(styleAt(pasted, 1, 1)).toMatchObject({
      font: { color: "#FF0000" },
      borders: { bottom: { line: "medium", color: "#FF0000" } },
      wrap: true,
    });
    // Right only because it shows a number.
    expect(styleAt(pasted, 1, 1).horizontal).toBeUndefined();
    expect(styleAt(pasted, 2, 1).wrap).toBe(true);
  });
});

test("from WPS: all digits of a number, texts that look like numbers", () => {
  expect([...eachCell(sheetOf(WPS))]).toEqual([
    { row: 0, col: 0, value: "指标" },
    { row: 0, col: 1, value: "100" },
    { row: 0, col: 2, value: "得分" },
    { row: 1, col: 0, value: 5.96666666666667, numberFormat: "0.00_ " },
    { row: 1, col: 1, value: 0.95666666666666667, numberFormat: "0.00%" },
    { row: 1, col: 2, value: 6 },
  ]);
});

describe("from Word", () => {
  const pasted = read(WORD);
  const sheet = pasted.workbook.sheets[0]!;

  test("title and unit above, paragraphs as lines, the second table below the first", () => {
    expect([...eachCell(sheet)]).toEqual([
      { row: 0, col: 0, value: "附件1 部门整体支出绩效评分表" },
      { row: 1, col: 0, value: "单位：万元" },
      { row: 2, col: 0, value: "指标" },
      { row: 2, col: 1, value: 1609.1, numberFormat: "#,##0.00" },
      { row: 3, col: 0, value: "第一段\n第二段，100分" },
      { row: 5, col: 0, value: "第二张表" },
    ]);
  });

  test("bold texts, cells that wrap, widths; heights are left to what they hold", () => {
    expect(styleAt(pasted, 2, 0)).toMatchObject({ font: { bold: true }, wrap: true, vertical: "top" });
    expect(styleAt(pasted, 2, 1).font).toBeUndefined();
    expect(pasted.appearance.sheets[0]!.columnWidths.get(0)).toBeCloseTo(19.57);
    expect(pasted.appearance.sheets[0]!.rowHeights.size).toBe(0);
  });
});

test("from a spreadsheet in a browser", () => {
  const pasted = read(BROWSER_SHEET);
  expect([...eachCell(pasted.workbook.sheets[0]!)]).toEqual([
    { row: 0, col: 0, value: "执行率" },
    { row: 0, col: 1, value: 0.956712, numberFormat: "0.00%" },
    { row: 1, col: 0, value: true },
    { row: 1, col: 1, value: 12 },
  ]);
  expect(styleAt(pasted, 0, 0)).toMatchObject({ font: { bold: true }, horizontal: "center" });
});

describe("tables of all sorts", () => {
  test.each<[string, string, unknown[]]>([
    ["blanks that lay out the source", "<td>\n   a\n   b  </td>", ["a b"]],
    ["blocks and breaks", "<td><div>一</div><div>二<br><br>三<br></div></td>", ["一\n二\n\n三"]],
    ["an empty cell of an editor", "<td>&nbsp;</td><td>甲</td>", ["甲"]],
    ["scripts and styles are no text", "<td>甲<script>alert(1)</script><style>p{}</style></td>", ["甲"]],
    ["a formula is a text", "<td>=1+1</td>", ["=1+1"]],
    [
      "a table inside a cell",
      "<td>甲<table><tr><td>乙</td><td>丙</td></tr></table></td><td>丁</td>",
      ["甲\n乙 丙", "丁"],
    ],
  ])("%s", (_, cells, expected) => {
    expect(valuesOf(`<table><tr>${cells}</tr></table>`)).toEqual(expected);
  });

  test("a table that only frames another one", () => {
    expect(
      valuesOf("<table><tr><td><p>题</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>"),
    ).toEqual(["题", 1, 2]);
  });

  test("cells find their columns past what hangs down", () => {
    const sheet = sheetOf(
      '<table><tr><td rowspan="3">a</td><td>b</td><td rowspan=2>c</td></tr><tr><td>d</td></tr><tr><td colspan=2>e</td></tr></table>',
    );
    const at = (value: string) => [...eachCell(sheet)].find((cell) => cell.value === value);
    expect([at("d"), at("e")]).toEqual([
      { row: 1, col: 1, value: "d" },
      { row: 2, col: 1, value: "e" },
    ]);
    expect(sheet.merges.map(rangeText)).toEqual(["A1:A3", "C1:C2", "B3:C3"]);
  });

  test("spans end with their table, and before what hangs down", () => {
    const sheet = sheetOf(
      '<table><tr><td rowspan="9">a</td><td>b</td><td rowspan="0">c</td></tr><tr><td colspan="5">d</td></tr></table>',
    );
    expect(sheet.merges.map(rangeText)).toEqual(["A1:A2", "C1:C2"]);
  });

  test("hidden rows that hold something stay, hidden", () => {
    const sheet = sheetOf('<table><tr><td>1</td></tr><tr style="display:none"><td>2</td></tr></table>');
    expect([...sheet.hiddenRows]).toEqual([1]);
  });

  test("the sheet is named as wanted, as far as sheets can be", () => {
    expect(readHtmlTable("<table><tr><td>1</td></tr></table>", "粘贴/表格")!.workbook.sheets[0]!.name).toBe(
      "粘贴_表格",
    );
  });

  test.each(["", "<p>没有表格</p>", "<table><tr><td></td></tr></table>"])("%j holds no table", (html) => {
    expect(readHtmlTable(html)).toBeNull();
  });
});

describe("hostile pages", () => {
  test("number formats that would damage a file are left out", () => {
    const cell = `<table><tr><td style='mso-number-format:"0\\0022"'>5</td><td style='mso-number-format:"[[[x"'>6</td></tr></table>`;
    expect([...eachCell(sheetOf(cell))]).toEqual([
      { row: 0, col: 0, value: 5 },
      { row: 0, col: 1, value: 6 },
    ]);
  });

  test("nothing runs and nothing loads", () => {
    readHtmlTable(
      '<img src=x onerror="window.ran=1"><table><tr><td>1<script>window.ran=1</script></td></tr></table>',
    );
    expect((window as { ran?: number }).ran).toBeUndefined();
  });

  test("a few letters cannot ask for millions of cells", () => {
    const html = `<table>${`<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(20)}</tr>`.repeat(40)}</table>`;
    expect(() => readHtmlTable(html)).toThrow(FileError);
  });

  test("deep nesting ends", () => {
    const deep = `${"<div>".repeat(3000)}底${"</div>".repeat(3000)}`;
    expect(valuesOf(`<table><tr><td>面${deep}</td></tr></table>`)).toEqual(["面"]);
  });
});
