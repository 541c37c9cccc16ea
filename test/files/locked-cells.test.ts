import { readAppearance } from "../../files/appearance";
import { lockedCells, locksOf } from "../../files/locked-cells";
import { xlsxOf } from "../form-fill/form-file";
import { makeWorkbook } from "../support/workbook";

const BOOK = makeWorkbook({ 评分表: { rows: [[1, 2]] } });
const at = (col: number, sheet = "评分表") => ({ sheet, row: 0, col });

test("cells of a protected sheet are locked, but for those that may be filled in", () => {
  const { protectedSheets, isLocked } = lockedCells(xlsxOf(BOOK, { unlocked: [{ row: 0, col: 1 }] }));
  expect(protectedSheets).toEqual(["评分表"]);
  expect([isLocked(at(0)), isLocked(at(1)), isLocked(at(9)), isLocked(at(0, "别的"))]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("what is not protected is open", () => {
  const bytes = xlsxOf(BOOK);
  for (const { protectedSheets, isLocked } of [
    lockedCells(bytes),
    locksOf(BOOK.sheets, () => false, readAppearance(bytes)),
  ])
    expect([protectedSheets, isLocked(at(0))]).toEqual([[], false]);
});
