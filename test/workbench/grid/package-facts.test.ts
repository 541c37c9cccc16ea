import { PLAIN_SHEET } from "../../../src/workbook/appearance";
import { readWorkbook } from "../../../files/read";
import { NO_RULES } from "../../../workbench/grid/input/rules";
import { packageFacts } from "../../../workbench/grid/snapshot/package-facts";
import { locksOf } from "../../../workbench/grid/protection";
import { smallBook } from "../../files/small-book";

test("arrays of several cells are known by the cells that they fill", () => {
  const bytes = smallBook({
    rows: '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(C1:D2)</f><v>1</v></c></row>',
  });
  expect(packageFacts(bytes, 1)).toMatchObject([
    { protected: false, arrays: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
  ]);
});

test("what is no package says nothing", () => {
  expect(packageFacts(new Uint8Array([1, 2, 3]), 2)).toEqual([
    { protected: false, arrays: [], rules: NO_RULES },
    { protected: false, arrays: [], rules: NO_RULES },
  ]);
});

test("cells of a protected sheet are locked, but for those that may be filled in", async () => {
  const bytes = smallBook({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' });
  const workbook = await readWorkbook(bytes, "a.xlsx");
  const opened = {
    name: "a.xlsx",
    origin: "xlsx" as const,
    bytes,
    workbook,
    appearance: {
      styles: [{ unlocked: true }],
      sheets: [{ ...PLAIN_SHEET, styles: new Map([[0, new Map([[1, 0]])]]) }],
    },
    fingerprint: "",
  };
  const at = (col: number) => ({ sheet: "评分表", row: 0, col });
  const guarded = locksOf(opened, [{ protected: true, arrays: [], rules: NO_RULES }]);
  expect(guarded.protectedSheets).toEqual(["评分表"]);
  expect([guarded.isLocked(at(0)), guarded.isLocked(at(1)), guarded.isLocked(at(9))]).toEqual([
    true,
    false,
    true,
  ]);
  const open = locksOf(opened, [{ protected: false, arrays: [], rules: NO_RULES }]);
  expect([open.protectedSheets, open.isLocked(at(0))]).toEqual([[], false]);
});
