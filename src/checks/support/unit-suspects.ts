/** Figures whose unit cannot be the one written over them: 万元 over values in 元, or the reverse. */
import { decimal, type Decimal } from "../../decimal";
import { MOST_WAN_YUAN } from "../../facts/format";
import { YUAN_PER, type MoneyUnit } from "../../facts/units";
import { perObject } from "../../memo";
import type { Recognition } from "../../recognise/recognition";
import type { Quantity } from "../../recognise/types";
import { cellKey, isMoney } from "./figures";
import { groupBy } from "./group-by";

export interface UnitSuspect {
  readonly quantity: Quantity;
  /** The unit written over it; null when there is none. */
  readonly unit: MoneyUnit | null;
  readonly likely: MoneyUnit;
  /** The same quantity elsewhere, that it was compared with; null when its size alone was suspect. */
  readonly compare: Quantity | null;
}

/** Two values of one quantity that are so far apart differ in their unit, whatever else differs. */
const isTenThousandfold = (larger: Decimal, smaller: Decimal) =>
  larger.gte(smaller.times(9_000)) && larger.lte(smaller.times(11_000));

/** More than any department spends in a year, and less than any needs: 10 万元. */
const TOO_LARGE = decimal(MOST_WAN_YUAN).times(YUAN_PER["万元"]);
const TOO_SMALL = decimal("1e5");
const WHOLE_DEPARTMENT = new Set(["department", "basic"]);
const YEARLY = new Set(["original-budget", "adjusted-budget", "budget", "spending"]);
/** What is bought in a year is part of the year's budget. */
const PROCURED = new Set(["planned", "actual"]);

const unitOf = (q: Quantity): MoneyUnit | null =>
  q.figure.unit?.kind === "money" ? q.figure.unit.name : null;

function isPartOfBudget({ subject, measure }: Quantity): boolean {
  return measure !== null && (YEARLY.has(measure) || (subject === "procurement" && PROCURED.has(measure)));
}

function bySize(q: Quantity, fallback: MoneyUnit): UnitSuspect | null {
  if (!q.subject || !q.measure || q.quarter !== null || q.base.lte(0)) return null;
  const unit = unitOf(q);
  // No part of a year's budget is larger than the largest budget there is.
  if (isPartOfBudget(q) && (unit ?? fallback) === "万元" && q.base.gte(TOO_LARGE))
    return { quantity: q, unit, likely: "元", compare: null };
  if (!WHOLE_DEPARTMENT.has(q.subject) || !YEARLY.has(q.measure)) return null;
  // An amount in 元 has no more than cents; below 10 万元 it can only be a number of 万元.
  if ((unit ?? fallback) === "元" && q.base.lt(TOO_SMALL) && q.base.gte(10))
    return { quantity: q, unit, likely: "万元", compare: null };
  return null;
}

/** From here on a number of 万元 may have been meant as 元: one 万元. */
const LEAST_YUAN = 10_000;

/** A part of the budget, in 万元, that is larger than twice the department's whole budget. */
function byWhole(q: Quantity, whole: Decimal, fallback: MoneyUnit): UnitSuspect | null {
  if (!q.subject || q.subject === "department" || !isPartOfBudget(q) || q.quarter !== null) return null;
  const unit = unitOf(q);
  const isSuspect =
    (unit ?? fallback) === "万元" && q.figure.value.gte(LEAST_YUAN) && q.base.gt(whole.times(2));
  return isSuspect ? { quantity: q, unit, likely: "元", compare: null } : null;
}

/** The largest yearly amount of the whole department that is itself in order; null when there is none. */
function wholeOf(money: readonly Quantity[], fallback: MoneyUnit): Decimal | null {
  const whole = money.filter(
    (q) => q.subject === "department" && q.measure && YEARLY.has(q.measure) && !bySize(q, fallback),
  );
  return whole.reduce<Decimal | null>((most, { base }) => (most?.gte(base) ? most : base), null);
}

/** Of two figures a ten-thousandfold apart, the one whose unit is wrong: by its size, else the later one. */
function byComparison(a: Quantity, b: Quantity, fallback: MoneyUnit): UnitSuspect | null {
  const [large, small] = a.base.gte(b.base) ? [a, b] : [b, a];
  if (small.base.lte(0) || !isTenThousandfold(large.base, small.base)) return null;
  const [largeUnit, smallUnit] = [unitOf(large) ?? fallback, unitOf(small) ?? fallback];
  const largeIsWrong: UnitSuspect = { quantity: large, unit: unitOf(large), likely: "元", compare: small };
  const smallIsWrong: UnitSuspect = { quantity: small, unit: unitOf(small), likely: "万元", compare: large };
  if (largeUnit !== "万元") return smallUnit === "元" ? smallIsWrong : null;
  if (smallUnit !== "元") return largeIsWrong;
  // Amounts in 元 run to cents and to millions; an amount in 万元 labelled 元 is implausibly small.
  if (large.base.gte(TOO_LARGE) || large.figure.value.gte(1_000_000)) return largeIsWrong;
  return large === b ? largeIsWrong : smallIsWrong;
}

/** The figures that are suspect, each once, in the order of the workbook. */
export const findUnitSuspects = perObject((recognition: Recognition): readonly UnitSuspect[] => {
  const fallback = recognition.book.moneyUnit;
  const money = recognition.quantities.filter(isMoney);
  const found = new Map<string, UnitSuspect>();
  const add = (suspect: UnitSuspect | null) => {
    if (!suspect) return;
    const key = cellKey(suspect.quantity.figure.ref);
    const known = found.get(key);
    if (!known || (known.compare === null && suspect.compare !== null)) found.set(key, suspect);
  };
  const whole = wholeOf(money, fallback);
  for (const q of money) add(bySize(q, fallback) ?? (whole && byWhole(q, whole, fallback)));
  const groups = groupBy(money, (q) =>
    q.subject === null ? null : `${q.subject} ${groupOf(q)} ${q.quarter}`,
  );
  for (const group of groups.values()) {
    const first = group[0]!;
    for (const other of group.slice(1))
      if (other.table !== first.table) add(byComparison(first, other, fallback));
  }
  const order = new Map(money.map((q, i) => [cellKey(q.figure.ref), i]));
  return [...found.values()].sort(
    (a, b) => order.get(cellKey(a.quantity.figure.ref))! - order.get(cellKey(b.quantity.figure.ref))!,
  );
});

/** The keys of their cells: what is wrong there is the unit, and no other check judges the figure. */
export const suspectCells = perObject(
  (recognition: Recognition): ReadonlySet<string> =>
    new Set(findUnitSuspects(recognition).map(({ quantity }) => cellKey(quantity.figure.ref))),
);

/** Budgets of one subject differ by little: any of them shows a wrong unit in another. */
function groupOf({ measure }: Quantity): string {
  return measure === "original-budget" || measure === "adjusted-budget" || measure === "budget"
    ? "budget"
    : (measure ?? "");
}
