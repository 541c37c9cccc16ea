/** What a change reaches: never less than what really depends on it. */
import fc from "fast-check";
import { address } from "../../../src/workbook/address";
import { Dependents, type FormulaPlace } from "../../../workbench/grid/formulas/dependents";

const SHEETS = ["甲", "乙 表"];
const SIZE = 8;

const at = (sheet: number, row: number, col: number): FormulaPlace => ({ sheet, row, col });
const named = (found: readonly FormulaPlace[] | null): string[] | null =>
  found && found.map(({ sheet, row, col }) => `${sheet}!${address(row, col)}`).sort();

function dependentsOf(formulas: Readonly<Record<string, string>>): Dependents {
  const made = new Dependents(SHEETS);
  for (const [cell, formula] of Object.entries(formulas)) {
    const [, col, row] = /^([A-Z])(\d+)$/.exec(cell)!;
    made.set(at(0, Number(row) - 1, col!.charCodeAt(0) - 65), formula);
  }
  return made;
}

const changed = (row: number, col: number, sheet = 0) => [
  { sheet, top: row, bottom: row, left: col, right: col },
];

test("formulas in the change, those that refer to it, and those that follow from these", () => {
  const made = dependentsOf({ B1: "=A1*2", C1: "=SUM(B1:B9)", D1: "='乙 表'!A1", E1: "=Z1", A3: "=1" });
  expect(named(made.reachedBy(changed(0, 0)))).toEqual(["0!B1", "0!C1"]);
  expect(named(made.reachedBy(changed(0, 0, 1)))).toEqual(["0!D1"]);
  expect(named(made.reachedBy(changed(2, 0)))).toEqual(["0!A3"]);
  made.set(at(0, 0, 1), "=Z1");
  expect(named(made.reachedBy(changed(0, 0)))).toEqual([]);
  expect(named(made.reachedBy(changed(0, 25)))).toEqual(["0!B1", "0!C1", "0!E1"]);
  made.set(at(0, 0, 4), null);
  expect(named(made.reachedBy(changed(0, 25)))).toEqual(["0!B1", "0!C1"]);
});

test.each([
  "=INDIRECT(A9)",
  "=OFFSET(A9,1,1)",
  "=TODAY()",
  "=部门名称",
  "=甲:乙!A1",
  "=[1]表!A1",
  "=没有!A1",
])("%s may depend on anything: it is computed at every change, with what follows from it", (formula) => {
  const made = dependentsOf({ B1: formula, C1: "=B1+1", D1: "=A9" });
  expect(named(made.reachedBy(changed(4, 4)))).toEqual(["0!B1", "0!C1"]);
});

test("what reaches too far, or is too large to be looked at, is not told", () => {
  const long = new Dependents(SHEETS);
  for (let row = 1; row <= 3_000; row++) long.set(at(0, row, 0), `=A${row}+1`);
  expect(long.reachedBy(changed(0, 0))).toBeNull();
  expect(long.reachedBy(changed(2_990, 0))).toHaveLength(11);
  expect(long.reachedBy([{ sheet: 0, top: 0, bottom: 1_048_575, left: 0, right: 0 }])).toBeNull();
  expect(long.reachedBy([{ sheet: 0, top: NaN, bottom: NaN, left: 0, right: 0 }])).toBeNull();
});

const cell = fc.record({
  sheet: fc.nat({ max: 1 }),
  row: fc.nat({ max: SIZE - 1 }),
  col: fc.nat({ max: SIZE - 1 }),
});
const reference = fc.tuple(cell, cell, fc.boolean()).map(([a, b, isRange]) => {
  const prefix = a.sheet === 0 ? "甲!" : "'乙 表'!";
  return { prefix, a, b: isRange ? b : a };
});
const formula = fc.array(reference, { minLength: 1, maxLength: 3 });

test("is what follows step by step, whatever the formulas, also after they were typed over", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, formula), { maxLength: 40 }), cell, (typed, start) => {
      const made = new Dependents(SHEETS);
      const now = new Map<string, { place: FormulaPlace; reads: (other: FormulaPlace) => boolean }>();
      const key = ({ sheet, row, col }: FormulaPlace) => `${sheet}!${address(row, col)}`;
      for (const [place, parts] of typed) {
        const text = parts.map(
          ({ prefix, a, b }) => `SUM(${prefix}${address(a.row, a.col)}:${address(b.row, b.col)})`,
        );
        made.set(place, `=${text.join("+")}`);
        const between = (x: number, p: number, q: number) => x >= Math.min(p, q) && x <= Math.max(p, q);
        const reads = ({ sheet, row, col }: FormulaPlace) =>
          parts.some(
            ({ a, b }) => a.sheet === sheet && between(row, a.row, b.row) && between(col, a.col, b.col),
          );
        now.set(key(place), { place, reads });
      }
      const reached = new Set(now.has(key(start)) ? [key(start)] : []);
      for (let before = -1; before !== reached.size;) {
        before = reached.size;
        const sources = [start, ...[...reached].map((each) => now.get(each)!.place)];
        for (const [each, { reads }] of now) if (sources.some(reads)) reached.add(each);
      }
      expect(named(made.reachedBy(changed(start.row, start.col, start.sheet)))).toEqual([...reached].sort());
    }),
  );
});
