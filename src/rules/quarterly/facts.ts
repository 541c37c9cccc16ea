/** The four quarters' cumulative progress, from amounts paid and the annual budget, or as stated. */
import { ZERO, type Decimal } from "../../decimal";
import { areNumbers, areSane, asPoints, literal } from "../native";
import { isSane, RATIO_LIMIT } from "../params";
import { YEAR_RATE_FORMULA, type QuarterlyWeights, type RuleReading } from "./readings";
import { figure, type FactId, type Facts, type NumericFactId } from "../../facts/facts";
import type { NativeFormula } from "../rule-kind";
import type { FactSpec } from "../scoring";

export const PROGRESS = ["progress-q1", "progress-q2", "progress-q3", "progress-q4"] as const;
export const PAID = ["paid-q1", "paid-q2", "paid-q3", "paid-q4"] as const;
const BUDGET: NumericFactId = "adjusted-budget";
/** A budget that was chosen in its place: the original one, or with what was carried over. */
const CHOSEN_BUDGET: NumericFactId = "execution-budget";

/** The budget that the quarters are measured against. */
export const annualBudget = (facts: Facts): NumericFactId =>
  figure(facts, CHOSEN_BUDGET) ? CHOSEN_BUDGET : BUDGET;

export interface Quarter {
  /** Paid by the end of the quarter ÷ annual budget. */
  readonly value: Decimal;
  readonly amounts: { readonly paid: Decimal; readonly budget: Decimal } | null;
}

export interface Progress {
  readonly quarters: readonly Quarter[];
}

export type ProgressReading =
  | { readonly state: "missing"; readonly missing: readonly FactId[] }
  | { readonly state: "invalid" }
  | { readonly state: "nothing" }
  | (Progress & { readonly state: "known" });

/** What the pane asks for: the four progresses, each of which amounts can stand in for. */
export function quarterFacts(): FactSpec[] {
  const stated = PROGRESS.map((id, index): FactSpec => {
    const paid = PAID[index];
    return { id, unit: "ratio", insteadOf: paid ? [paid, BUDGET] : [] };
  });
  const amounts = [...PAID, BUDGET, CHOSEN_BUDGET].map((id): FactSpec => ({
    id,
    unit: "money",
    optional: true,
  }));
  return [...stated, ...amounts];
}

/**
 * Amounts win where all are known, so that no printed and rounded progress stands in the way of the exact one;
 * else the stated progress, and amounts for the quarters where none is stated.
 */
export function readProgress(facts: Facts): ProgressReading {
  const budget = figure(facts, annualBudget(facts));
  const paid = PAID.map((id) => figure(facts, id));
  const stated = PROGRESS.map((id) => figure(facts, id));
  const fromAmounts = budget !== undefined && paid.every((amount) => amount !== undefined);
  const used = PROGRESS.map((_, index) => {
    const [amount, progress] = [paid[index], stated[index]];
    if (budget && amount && (fromAmounts || !progress)) return { paid: amount, budget };
    return progress;
  });
  const missing = PROGRESS.filter((_, index) => used[index] === undefined);
  if (missing.length > 0) return { state: "missing", missing };
  return readAll(used.filter((each) => each !== undefined));
}

type Used = Decimal | { readonly paid: Decimal; readonly budget: Decimal };

function readAll(used: readonly Used[]): ProgressReading {
  const isNothing = (each: Used) => "paid" in each && each.budget.eq(ZERO) && each.paid.eq(ZERO);
  if (used.every(isNothing)) return { state: "nothing" };
  const quarters: Quarter[] = [];
  for (const each of used) {
    const quarter = readOne(each);
    if (!quarter) return { state: "invalid" };
    quarters.push(quarter);
  }
  return { state: "known", quarters };
}

function readOne(each: Used): Quarter | null {
  if (!("paid" in each)) return isSane(each, "ratio") ? { value: each, amounts: null } : null;
  const sane = isSane(each.paid, "money") && each.budget.gt(ZERO);
  return sane ? { value: each.paid.div(each.budget), amounts: each } : null;
}

/** Formula over the amounts' cells where all are given, else over the stated progresses'. */
export function nativeQuarters(
  reading: RuleReading,
  weights: QuarterlyWeights,
  schedule: readonly Decimal[],
  weight: Decimal,
  cell: (fact: FactId) => string | null,
): NativeFormula | null {
  const points = (rates: readonly string[]) => {
    const quarters = rates.map((rate) => `MIN(1,${rate})`).join("+");
    const year = YEAR_RATE_FORMULA[reading](rates);
    return asPoints(`${literal(weights.quarter)}*(${quarters})+${literal(weights.year)}*${year}`);
  };
  const budgets = [CHOSEN_BUDGET, BUDGET].map(cell).filter((at) => at !== null);
  const [first = null, other] = budgets;
  const budget = other === undefined ? first : `IF(ISNUMBER(${first}),${first},${other})`;
  const paid = PAID.map(cell).filter((at) => at !== null);
  if (budget !== null && paid.length === PAID.length) {
    const rates = paid.map((at, index) => `${at}/${budget}/${literal(schedule[index] ?? ZERO)}`);
    const nothing = `AND(${budget}=0,MAX(${paid.join(",")})=0)`;
    const all = [...paid, budget].map((at) => ({ cell: at, unit: "money" as const }));
    return {
      first: [],
      known: [areNumbers(paid), `COUNT(${budgets.join(",")})>0`],
      valid: areSane(all),
      nothing,
      points: `IF(${budget}=0,IF(${nothing},${literal(weight)},NA()),${points(rates)})`,
    };
  }
  const stated = PROGRESS.map(cell).filter((at) => at !== null);
  if (stated.length < PROGRESS.length) return null;
  const rates = stated.map((at, index) => `${at}/${literal(schedule[index] ?? ZERO)}`);
  const valid = [`MIN(${stated.join(",")})>=0`, `MAX(${stated.join(",")})<=${literal(RATIO_LIMIT)}`];
  return { first: [], known: [areNumbers(stated)], valid, nothing: null, points: points(rates) };
}
