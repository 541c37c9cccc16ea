import { readWorkbook } from "../../files/read";
import { type CsvValue, writeCsv } from "../../files/write-csv";
import { valueAt } from "../../src/workbook/sheet";

const text = (rows: CsvValue[][]): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(rows));

test("UTF-8 with its mark, lines ended as Windows does", () => {
  expect(
    text([
      ["指标", "得分"],
      ["预算执行率", 5.97],
    ]),
  ).toBe("\ufeff指标,得分\r\n预算执行率,5.97\r\n");
  expect([...writeCsv([])]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each<[CsvValue, string]>([
  ["逗号,在内", '"逗号,在内"'],
  ['说"好"', '"说""好"""'],
  ["一\n二", '"一\n二"'],
  [" 前后 ", '" 前后 "'],
  [null, ""],
  [NaN, ""],
  [-3.5, "-3.5"],
  [1e21, "1e+21"],
])("%j → %s", (value, expected) => {
  expect(text([[value]])).toBe(`\ufeff${expected}\r\n`);
});

test.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1+1", "\r=1", " =1+1", "＝1+1", "-2+3", '=HYPERLINK("x")'])(
  "%j is no formula for any program",
  (value) => {
    expect(text([[value]]).replace(/^\ufeff"?/, "")).toMatch(/^'/);
  },
);

test.each(["-", "-5", "+3.20", "-12%", "2-1", "a=b"])("%s stays as it is", (value) => {
  expect(text([[value]])).toBe(`\ufeff${value}\r\n`);
});

test("reads back as it was", async () => {
  const rows = [
    ["单位,名称", "金额"],
    ['甲"乙"\n丙', 12.5],
    ["末行", -1],
  ];
  const sheet = (await readWorkbook(writeCsv(rows), "清单.csv")).sheets[0]!;
  expect(rows.map((row, r) => row.map((_, c) => valueAt(sheet, r, c)))).toEqual(rows);
});
