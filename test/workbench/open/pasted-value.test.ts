import type { CellValue } from "../../../src/workbook/model";
import { eachCell } from "../../../src/workbook/sheet";
import { pastedValue } from "../../../workbench/open/pasted-value";
import { readTabText } from "../../../workbench/open/read-tab-text";

test.each<[string, CellValue, string | undefined]>([
  ["5.97", 5.97, undefined],
  ["0", 0, undefined],
  ["-12", -12, undefined],
  ["\u221212.5", -12.5, undefined],
  ["+3", 3, undefined],
  [" 8 ", 8, undefined],
  ["5.90", 5.9, "0.00"],
  ["1,609.19", 1609.19, "#,##0.00"],
  ["12,345,678", 12345678, "#,##0"],
  ["95.67%", 0.9567, "0.00%"],
  ["100%", 1, "0%"],
  ["(1,234.50)", -1234.5, "#,##0.00"],
  ["¥1,234.50", 1234.5, '"¥"#,##0.00'],
  ["TRUE", true, undefined],
  ["#DIV/0!", { error: "#DIV/0!" }, undefined],
])("%j is a number, or what else it says", (text, value, numberFormat) => {
  expect(pastedValue(text)).toEqual({ value, ...(numberFormat !== undefined && { numberFormat }) });
});

test.each([
  "007",
  "00.5",
  "440304199001011234",
  "1,23",
  "12,34.5",
  "1.2.3",
  "(1)",
  "-",
  "3-5",
  "2021-12-31",
  "1e5",
  "=1+1",
  "5分",
  "１２",
])("%j stays a text", (text) => {
  expect(pastedValue(text)).toEqual({ value: text });
});

test("the format of the source says what a text is", () => {
  expect(pastedValue("12", "@")).toEqual({ value: "12", numberFormat: "@" });
  expect(pastedValue("12.30 万元", '0.00"万元"')).toEqual({ value: 12.3, numberFormat: '0.00"万元"' });
  expect(pastedValue("2021年12月31日", 'yyyy"年"m"月"d"日"').value).toBe(44561);
  expect(pastedValue("12月", 'm"月"').value).toBe("12月");
  expect(pastedValue("12.30万元", "0.00")).toEqual({ value: "12.30万元", numberFormat: "0.00" });
});

test("every share with two decimals becomes the very number", () => {
  for (let n = 0; n <= 10_000; n++) {
    const text = `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}%`;
    expect(pastedValue(text).value).toBe(n / 10_000);
  }
});

describe("plain text", () => {
  test("fields by tabs, quoted ones with their line breaks", () => {
    const { workbook, appearance } = readTabText(
      '指标\t分值\r\n"第一行\r\n第二行"\t95.67%\r\n\t007\r\n',
      "粘贴的表格",
    )!;
    const sheet = workbook.sheets[0]!;
    expect(sheet.name).toBe("粘贴的表格");
    expect([...eachCell(sheet)]).toEqual([
      { row: 0, col: 0, value: "指标" },
      { row: 0, col: 1, value: "分值" },
      { row: 1, col: 0, value: "第一行\n第二行" },
      { row: 1, col: 1, value: 0.9567, numberFormat: "0.00%" },
      { row: 2, col: 1, value: "007" },
    ]);
    expect(appearance.sheets).toHaveLength(1);
  });

  test("nothing in it", () => {
    expect(readTabText("\t\r\n")).toBeNull();
  });
});
