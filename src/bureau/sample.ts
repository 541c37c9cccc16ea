/** Which units are checked on site, and for which reason each. The same seed chooses the same units. */
import type { Copy } from "./copies";
import type { YearPair } from "./last-year";
import type { SampleRules } from "./settings";
import type { Unit } from "./unit";

export type SampleReason =
  | { readonly kind: "budget"; readonly budget: number }
  | { readonly kind: "full-marks" }
  | { readonly kind: "difference"; readonly points: number }
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "low-twice"; readonly before: string; readonly now: string }
  | { readonly kind: "copy"; readonly other: string }
  | { readonly kind: "rotation"; readonly share: number };

export interface Sampled {
  readonly unit: Unit;
  readonly reasons: readonly SampleReason[];
}

interface Given {
  readonly units: readonly Unit[];
  readonly copies: readonly Copy[];
  readonly years: readonly YearPair[];
  readonly seed: number;
}

/** 32 bits of FNV-1a, mixed once more: names that differ in one character are far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const character of text) h = Math.imul(h ^ character.codePointAt(0)!, 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * A share of the units, another one each year: all are put into one order by the seed, and the year says where in it the
 * share begins. With a fifth, each unit's turn comes within five years.
 */
function rotated(units: readonly Unit[], share: number, seed: number): Set<Unit> {
  if (share <= 0 || units.length === 0) return new Set();
  const places = new Map(units.map((unit) => [unit, hash(`${seed} ${unit.paperName}`)]));
  const order = [...units].sort((a, b) => places.get(a)! - places.get(b)! || (a.file < b.file ? -1 : 1));
  const size = Math.min(order.length, Math.ceil(order.length * share));
  const year = Math.max(0, ...units.map((unit) => unit.year ?? 0));
  const from = (year * size) % order.length;
  return new Set(Array.from({ length: size }, (_, i) => order[(from + i) % order.length]!));
}

const differenceOf = ({ total, recomputed }: Unit): number =>
  recomputed === null || total === null ? 0 : Math.abs(Math.round((total - recomputed) * 100) / 100);

/** Grades of the rules that no form of the season gives: mistyped, most likely, and nobody is chosen by them. */
export function gradesOfNoForm(units: readonly Unit[], rules: SampleRules, usual: SampleRules): string[] {
  const known = new Set(units.flatMap(({ grade, grades }) => [grade, ...grades.map((each) => each.grade)]));
  const own = (key: "grades" | "lowTwice") => (rules[key] === usual[key] ? [] : rules[key]);
  return [...new Set([...own("grades"), ...own("lowTwice")])].filter((grade) => !known.has(grade));
}

export function chooseSample({ units, copies, years, seed }: Given, rules: SampleRules): Sampled[] {
  const turn = rotated(units, rules.rotation, seed);
  const before = new Map(years.map((pair) => [pair.unit, pair.before]));
  const copied = new Map<Unit, Unit>();
  for (const { a, b } of copies)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (!copied.has(one)) copied.set(one, other);

  function* reasonsFor(unit: Unit): Generator<SampleReason> {
    const { budget, isFullMarks, grade } = unit;
    if (rules.budgetFrom !== null && budget !== null && budget >= rules.budgetFrom)
      yield { kind: "budget", budget };
    if (rules.fullMarks && isFullMarks) yield { kind: "full-marks" };
    const points = differenceOf(unit);
    if (rules.difference !== null && points >= rules.difference) yield { kind: "difference", points };
    if (grade !== null && rules.grades.includes(grade)) yield { kind: "grade", grade };
    const last = before.get(unit)?.grade ?? null;
    if (last !== null && grade !== null && [last, grade].every((each) => rules.lowTwice.includes(each)))
      yield { kind: "low-twice", before: last, now: grade };
    const other = copied.get(unit);
    if (rules.copies && other) yield { kind: "copy", other: other.name };
    if (turn.has(unit)) yield { kind: "rotation", share: rules.rotation };
  }

  return units.flatMap((unit) => {
    const reasons = [...reasonsFor(unit)];
    return reasons.length > 0 ? [{ unit, reasons }] : [];
  });
}
