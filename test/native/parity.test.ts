/** Native = custom: what a formula gives in a real engine is what the function gives, on thousands of generated rows. */
import { toNative } from "../../src/native/to-native";
import { compute, type Cell } from "../rules/spreadsheet";
import { cellNames, customResult, makeRows, SUBJECTS, type Subject } from "./generate";

const ROWS = 300;

/** A ratio of two amounts may differ in the 16th digit, which nobody sees; points at 2 decimals never do. */
function same(got: unknown, wanted: unknown): boolean {
  if (typeof got !== "number" || typeof wanted !== "number") return got === wanted;
  return Math.abs(got - wanted) <= 4e-16 * Math.max(1, Math.abs(wanted));
}

function differences(subject: Subject, rows: readonly (readonly Cell[])[]): string[] {
  const formulaAt = (line: number) => {
    const { formula, kept } = toNative(subject.formula(cellNames(subject.columns.length, line)));
    if (kept.length > 0) throw new Error(JSON.stringify(kept));
    return formula;
  };
  const values = compute(rows, formulaAt);
  return rows.flatMap((cells, index) => {
    const [got, wanted] = [values[index], customResult(subject, cells)];
    return same(got, wanted) ? [] : [`${JSON.stringify(cells)}: ${String(got)}, not ${String(wanted)}`];
  });
}

test.each(SUBJECTS.map((subject): [string, Subject] => [subject.name, subject]))("%s", (_name, subject) => {
  expect(differences(subject, makeRows(subject, ROWS, 5)).slice(0, 5)).toEqual([]);
});
