import { readFigure } from "../../src/recognise/figure";
import type { CellValue } from "../../src/workbook/model";

const read = (value: CellValue, numberFormat?: string) =>
  readFigure("表", { row: 0, col: 0, value, ...(numberFormat === undefined ? {} : { numberFormat }) });

describe("a figure is read with the precision that a reader of the sheet sees", () => {
  test.each<[string, CellValue, string | undefined, string, number, string | undefined, string]>([
    [
      "a percentage is a ratio; two shown decimals are four of the ratio",
      0.3191,
      "0.00%",
      "0.3191",
      4,
      "ratio",
      "31.91%",
    ],
    ["digits beyond the format are not seen", 0.35398, "0.00%", "0.35398", 4, "ratio", "35.40%"],
    ["General shows the digits that were typed", 5.97, undefined, "5.97", 2, undefined, "5.97"],
    ["thousands separators", 53851797.39, "#,##0.00", "53851797.39", 2, undefined, "53,851,797.39"],
    ["a format of several sections", -12.5, "#,##0.0_);[Red]\\(#,##0.0\\)", "-12.5", 1, undefined, "-12.5"],
    ["a unit written by the format", 65.49, '0.00"万元"', "65.49", 2, "money", "65.49"],
    ["the noise of a double is no precision", 0.1 + 0.2, undefined, "0.3", 1, undefined, "0.3"],
    ["text that is a number", "1,602.28", undefined, "1602.28", 2, undefined, "1,602.28"],
    ["full-width digits", "５．９４", undefined, "5.94", 2, undefined, "5.94"],
    ["a score with its unit", "5分", undefined, "5", 0, "count", "5"],
    ["a typed percentage", "98.92%", undefined, "0.9892", 4, "ratio", "98.92%"],
    ["a typed amount with its unit", "4906.06万元", undefined, "4906.06", 2, "money", "4,906.06"],
    ["a number broken over lines", "1 602.28\n", undefined, "1602.28", 2, undefined, "1,602.28"],
  ])("%s", (_, value, format, exact, decimals, unit, shown) => {
    const figure = read(value, format);
    expect(figure && [figure.value.toString(), figure.decimals, figure.unit?.kind, figure.shown]).toEqual([
      exact,
      decimals,
      unit,
      shown,
    ]);
  });

  test.each<[string, CellValue, string | undefined]>([
    ["words", "未做满意度调查", undefined],
    ["two numbers", "行政58、事业12", undefined],
    ["a date", 44562, "yyyy-mm-dd"],
    ["a Chinese date", 44562, 'yyyy"年"m"月"d"日"'],
    ["an error", { error: "#DIV/0!" }, undefined],
    ["yes or no", true, undefined],
    ["nothing", null, undefined],
    ["a dash for nothing", "—", undefined],
  ])("%s is no figure", (_, value, format) => {
    expect(read(value, format)).toBeNull();
  });

  test("a text that is a plain number is told from one with more around it", () => {
    expect([read("5.00")?.typed, read("5分")?.typed, read(5)?.typed]).toEqual([
      "numeric-text",
      "text",
      "number",
    ]);
  });
});
