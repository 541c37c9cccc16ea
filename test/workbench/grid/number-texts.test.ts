/** Formats that show nothing, and numbers in Chinese characters. */
import { CellValueType } from "@univerjs/core";
import { numberText } from "../../../workbench/grid/overlays/number-texts";

/** Univer's library for Node asks for ES modules, which tests cannot load; nothing of them is needed here. */
jest.mock("lodash-es", () => ({}));
jest.mock("nanoid", () => ({ customAlphabet: () => () => "" }));
jest.mock("rbush", () => ({ __esModule: true, default: class {} }));
jest.mock("kdbush", () => ({ __esModule: true, default: class {} }));

const shown = (pattern: string, v: number | string) =>
  numberText(
    { v, t: typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING },
    { n: { pattern } },
  );

test.each([
  ["0;-0;;@", 0, ""],
  ["0;-0;;@", 5, null],
  ["#,##0.00;-#,##0.00;", 0, ""],
  ["0.00%;;", -0.5, ""],
  [";;;", 12, ""],
  [";;;", "文字", ""],
  ["0;-0;;@", "文字", null],
  ["0;;", "文字", null],
  ["#,##0.00", 0, null],
])("%s shows %j as %j", (pattern, value, expected) => {
  expect(shown(pattern, value)).toBe(expected);
});

test.each([
  ["[DBNum1]General", 10, "一十"],
  ["[DBNum1][$-804]General", 105, "一百○五"],
  ["[DBNum2][$-804]General", 1234.5, "壹仟贰佰叁拾肆.伍"],
  ['[DBNum2][$-804]0.00"元"', 1234.5, "壹仟贰佰叁拾肆.伍零元"],
  ["[DBNum2]#,##0", 20003000, "贰仟万叁仟"],
  ["[DBNum2]General", 10010, "壹万零壹拾"],
  ["[DBNum2]General", 100050000, "壹亿零伍万"],
  ["[DBNum2]General", 0, "零"],
  ["[DBNum2]General", -7, "-柒"],
  ["[DBNum3]General", 1203, "１千２百０３"],
  ["[dbnum1]0", 1234567890123, "一二三四五六七八九○一二三"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 44635, "二○二二年三月十五日"],
  ['[DBNum1]yyyy"年"m"月"', 44896, "二○二二年十二月"],
])("%s writes %j as %s", (pattern, value, expected) => {
  expect(shown(pattern, value)).toBe(expected);
});

test.each([
  [120.05, "壹佰贰拾元零伍分"],
  [3, "叁元整"],
  [1000.3, "壹仟元叁角整"],
  [0.56, "伍角陆分"],
  [0, "零元整"],
  [-12.34, "-壹拾贰元叁角肆分"],
])("an amount of %j is %s", (value, expected) => {
  expect(shown("[DBNum2][$RMB]General;[Red][DBNum2][$RMB]General", value)).toBe(expected);
});
