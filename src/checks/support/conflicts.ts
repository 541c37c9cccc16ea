/** Quantities with one meaning and different values. */
import { decimal, type Decimal } from "../../decimal";
import { nameKey } from "../../text";
import { isOfYear, periodOf } from "../../facts/labels";
import type { Measure, Subject } from "../../facts/wordings";
import type { Recognition } from "../../recognise/recognition";
import type { Quantity } from "../../recognise/types";
import { cellKey } from "./figures";
import { groupBy } from "./group-by";
import { suspectCells } from "./unit-suspects";

export interface Conflict {
  /** The later source, at which the finding stands. */
  readonly later: Quantity;
  readonly earlier: Quantity;
}

/** Rates of these subjects mean one thing only; others (满意度, 执行率) are taken from several surveys and bases. */
const RATES_OF_ONE_MEANING = new Set<Subject>([
  "three-public",
  "routine",
  "procurement",
  "fixed-assets",
  "established-staff",
  "off-establishment-staff",
]);
/** Formula results carry rounding noise beyond the fifteenth digit. */
const NOISE = decimal("1e-4");
const AMOUNTS = new Set<Measure>([
  "original-budget",
  "adjusted-budget",
  "budget",
  "spending",
  "virement",
  "planned",
  "actual",
  "total-value",
  "in-use",
  "authorised",
  "headcount",
  "number-done",
  "number-planned",
]);

/** Procurement is "made" or "spent", other expenses are "spent" or "actual": the same thing in other words. */
export function measureKey(q: Pick<Quantity, "subject" | "measure">): Measure | null {
  if (q.subject === "procurement") return q.measure === "spending" ? "actual" : q.measure;
  return q.measure === "actual" ? "spending" : q.measure;
}

function keyOf(q: Quantity, recognition: Recognition): string | null {
  if (
    q.subject === null ||
    q.measure === null ||
    q.quarter !== null ||
    q.isPart ||
    !isOfYear(q.period ?? periodOf(q.table.title ?? ""), recognition.year)
  )
    return null;
  const isRate = q.measure === "rate" && RATES_OF_ONE_MEANING.has(q.subject);
  if (!isRate && (!AMOUNTS.has(q.measure) || q.figure.unit?.kind === "ratio")) return null;
  return `${q.subject} ${isOnlyApproved(q) ? "budget" : measureKey(q)} ${q.scope}`;
}

/** "批复金额" may be what was approved at first or after adjustment; "年初批复数" says which. */
function isOnlyApproved({ measure, label, column }: Quantity): boolean {
  const words = `${label}${column.heading}`;
  return measure === "original-budget" && /批复/.test(words) && !/年初|期初|初始|安排/.test(words);
}

/** Two roundings of one number to the same digit are the same; to different digits, half a digit each apart at most. */
export function agree(a: Quantity, b: Quantity): boolean {
  const distance = a.base.minus(b.base).abs();
  if (a.figure.unit?.kind === "count") return distance.eq(0);
  // Digits beyond the printed ones (a formula's result) are not compared.
  if (a.tolerance.eq(b.tolerance)) return distance.lte(NOISE) || a.figure.printed.eq(b.figure.printed);
  return distance.lte(a.tolerance.plus(b.tolerance));
}

/**
 * A table that has several values for one meaning (a list of projects) does not say which is meant: none then.
 * In a list, two rows of one name are two statements of the same thing.
 */
export function representatives(group: readonly Quantity[]): Quantity[] {
  const tables = groupBy(group, (q) => q.table);
  return [...tables.values()].flatMap((inTable) => {
    const [first] = inTable;
    const totals = inTable.filter((q) => q.row.isTotal);
    if (totals.length === 1) return totals;
    if (inTable.every((q) => agree(q, first!))) return [first!];
    return inTable.every(
      (q) => q.column === first!.column && nameKey(q.row.name) === nameKey(first!.row.name),
    )
      ? inTable
      : [];
  });
}

/** One conflict for each value that differs from the first source's; repeated values are reported once. */
function conflictsIn(group: readonly Quantity[]): Conflict[] {
  const [earlier, ...others] = representatives(group);
  const found: Conflict[] = [];
  for (const later of others) {
    const isNew = !agree(later, earlier!) && !found.some((known) => agree(known.later, later));
    if (isNew) found.push({ later, earlier: earlier! });
  }
  return found;
}

/** A budget that does not say which conflicts only when it is none of the budgets that do. */
function unspecifiedBudgets(groups: ReadonlyMap<string, readonly Quantity[]>): Conflict[] {
  return [...groups].flatMap(([key, group]) => {
    const [subject, measure, ...scope] = key.split(" ");
    if (measure !== "budget") return [];
    const specified = ["adjusted-budget", "original-budget"].flatMap((other) =>
      representatives(groups.get([subject, other, ...scope].join(" ")) ?? []),
    );
    const [reference] = specified;
    if (!reference) return [];
    const [odd] = representatives(group).filter((q) => !specified.some((other) => agree(q, other)));
    return odd && odd.table !== reference.table ? [{ later: odd, earlier: reference }] : [];
  });
}

function compareOrder(recognition: Recognition): (a: Conflict, b: Conflict) => number {
  const order = new Map(recognition.quantities.map((q, i) => [q, i]));
  return (a, b) => order.get(a.later)! - order.get(b.later)!;
}

/** All conflicts of the workbook, without those that a wrong unit or a wrong rate explains. */
export function findConflicts(recognition: Recognition): Conflict[] {
  const suspects = suspectCells(recognition);
  // A rate with its amounts in the workbook is judged by them, not by another rate.
  const judged = new Set(recognition.ratios.map(({ rate }) => cellKey(rate.ref)));
  const groups = groupBy(recognition.quantities, (q) => {
    const cell = cellKey(q.figure.ref);
    return suspects.has(cell) || judged.has(cell) ? null : keyOf(q, recognition);
  });
  return [...[...groups.values()].flatMap(conflictsIn), ...unspecifiedBudgets(groups)].sort(
    compareOrder(recognition),
  );
}

/** A printed share of a year against an exact one: do they agree as far as their digits go? */
export function ratiosAgree(
  printed: Decimal,
  decimals: number,
  exact: Decimal,
  relativeError: Decimal,
): boolean {
  const tolerance = decimal(`5e${-decimals - 1}`).plus(exact.abs().times(relativeError));
  return printed.minus(exact).abs().lte(tolerance);
}
