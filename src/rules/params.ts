/** Readers of parameters that several kinds share. */
import { decimal, max, roundPoints, sum, ZERO, type Decimal } from "../decimal";
import { FACT_UNITS, isNumericFact, type FactId, type FactUnit, type JudgementId } from "../facts/facts";
import { RuleError } from "./rule-error";
import type { FactParam } from "./schemas/shared";
import type { RuleContext } from "./rule-kind";
import type { FactSpec } from "./scoring";

export function ratioOf(percent: string): Decimal {
  return decimal(percent.slice(0, -1)).div(100);
}

export function judgementId(context: RuleContext, id: string | number): JudgementId {
  return `${context.indicator}/${id}`;
}

/** A fact whose value is a number. */
export interface NumericSpec extends FactSpec {
  readonly unit: FactUnit;
}

/**
 * @param unit of a fact of the indicator's own that does not say its unit
 * @throws RuleError when the name is not in the vocabulary
 */
export function numericSpec(param: FactParam, context: RuleContext, unit: FactUnit): NumericSpec {
  if (typeof param === "object") {
    return { id: judgementId(context, param.id), unit: param.unit ?? unit, text: param.name };
  }
  const own = context.ownFacts?.get(param);
  if (own) return { id: own.id, unit: own.unit, text: own.name.zh, textEn: own.name.en };
  if (!isNumericFact(param)) throw new RuleError({ code: "unknown-fact", fact: param });
  return { id: param, unit: FACT_UNITS[param] };
}

/** A stated ratio above this is a percentage typed as a number (95 for 95%). */
const GREATEST_RATIO = decimal(10);

/** Neither negative, nor a broken count, nor a percentage typed without its sign. */
export function isSane(value: Decimal, unit: FactUnit): boolean {
  if (value.lt(ZERO)) return false;
  if (unit === "count") return value.eq(value.round(0));
  return unit === "money" || value.lte(GREATEST_RATIO);
}

/** The condition of `isSane` on a stated ratio, for formulas. */
export const RATIO_LIMIT = GREATEST_RATIO;

/** Decimals in which a fact can change: a count is whole, whatever the sheet shows. */
export function precision(spec: NumericSpec, decimals: (fact: FactId) => number): number {
  return spec.unit === "count" ? 0 : decimals(spec.id);
}

/**
 * Points in proportion, at 2 decimals each, that still add up to the target: the last part that has points takes the rest.
 */
export function apportion(points: readonly number[], from: Decimal, to: Decimal): number[] {
  const scaled = points.map((value) => scalePoints(value, from, to));
  const last = points.reduce((found, value, index) => (value > 0 ? index : found), -1);
  const others = sum(scaled.filter((_, index) => index !== last));
  return scaled.map((value, index) => (index === last ? max(ZERO, to.minus(others)).toNumber() : value));
}

export function scalePoints(points: number, from: Decimal, to: Decimal): number {
  return roundPoints(decimal(points).times(to).div(from)).toNumber();
}
