/** Merged areas after rows and columns came and went. */
import { parseRange, rangeText } from "../../../../src/workbook/address";
import { shiftMerges } from "../../../../taskpane/hosts/excel/merges";

const MERGES = ["A2:A5", "C2:D2", "B8:B9"].map((text) => parseRange(text)!);

it.each([
  ["RowInserted", "1:2", ["A4:A7", "C4:D4", "B10:B11"]],
  ["RowInserted", "3:3", ["A2:A6", "C2:D2", "B9:B10"]],
  ["RowInserted", "20:21", ["A2:A5", "C2:D2", "B8:B9"]],
  ["RowDeleted", "1:1", ["A1:A4", "C1:D1", "B7:B8"]],
  ["RowDeleted", "4:8", ["A2:A3", "C2:D2"]],
  ["RowDeleted", "2:5", ["B4:B5"]],
  ["RowDeleted", "3:4", ["A2:A3", "C2:D2", "B6:B7"]],
  ["ColumnInserted", "D:D", ["A2:A5", "C2:E2", "B8:B9"]],
  ["ColumnDeleted", "A:B", ["A2:B2"]],
  ["ColumnDeleted", "D:F", ["A2:A5", "B8:B9"]],
])("%s %s", (changeType, address, expected) => {
  expect(shiftMerges(MERGES, changeType, `评分表!${address}`)?.map(rangeText)).toEqual(expected);
});

it.each([
  ["CellInserted", "B2:B3"],
  ["RowInserted", "nothing"],
])("%s %s cannot be followed", (changeType, address) => {
  expect(shiftMerges(MERGES, changeType, address)).toBeNull();
});
