/** Schemas and readers of parameters that several kinds share. */
import * as z from "zod/mini";
import { decimal, max, roundPoints, sum, ZERO, type Decimal } from "../decimal";
import { FACT_UNITS, isNumericFact, type FactId, type FactUnit, type JudgementId } from "../facts/facts";
import { RuleError } from "./rule-error";
import type { RuleContext } from "./rule-kind";
import type { FactSpec } from "./scoring";

const MOST_POINTS = 1000;
const LONGEST_TEXT = 400;

/** Points of a part; a plain number such as 1.5. */
export const pointsParam = z.number().check(z.minimum(0), z.maximum(MOST_POINTS));

/** A text for people, in the framework's own language. */
export const textParam = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Short id inside an indicator. */
export const localIdParam = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A ratio written as a percentage: "10%". */
export const percentParam = z.string().check(z.regex(/^\d+(\.\d+)?%$/));

export function ratioOf(percent: string): Decimal {
  return decimal(percent.slice(0, -1)).div(100);
}

/** A judgement with its wording; its fact is "indicator/id". */
export const judgementParam = z.strictObject({ id: localIdParam, text: textParam });

export function judgementId(context: RuleContext, id: string | number): JudgementId {
  return `${context.indicator}/${id}`;
}

/** A figure: a fact of the common vocabulary, or one of the indicator's own with its name. */
export const factParam = z.union([
  z.string(),
  z.strictObject({
    id: localIdParam,
    name: textParam,
    unit: z.optional(z.enum(["money", "ratio", "count"])),
  }),
]);
export type FactParam = z.infer<typeof factParam>;

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
