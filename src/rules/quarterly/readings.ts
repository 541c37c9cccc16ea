/**
 * The readings of 预算执行率: one text, read by departments in several ways.
 * r = progress ÷ scheduled progress of a quarter, c = min(r, 1).
 */
import { max, min, ONE, sum, ZERO, type Decimal } from "../../decimal";
import type { Step } from "../scoring";

export const READINGS = ["average-of-rates", "average-of-capped-rates", "annual-rate", "uncapped"] as const;
export type Reading = (typeof READINGS)[number];

/** Readings that a framework may prescribe; "uncapped" can exceed the weight and is only ever a mistake. */
export const RULE_READINGS = ["average-of-rates", "average-of-capped-rates", "annual-rate"] as const;
export type RuleReading = (typeof RULE_READINGS)[number];

/** What each is called where it is chosen. */
export const READING_NAMES: Readonly<Record<RuleReading, string>> = {
  "average-of-rates": "平均执行率",
  "average-of-capped-rates": "封顶平均执行率",
  "annual-rate": "年末执行率",
};

/** Points of each quarter, and of the year. */
export interface QuarterlyWeights {
  readonly quarter: Decimal;
  readonly year: Decimal;
}

export interface QuarterlyPoints {
  readonly quarters: readonly Decimal[];
  /** The rate of the whole year by this reading, before any cap. */
  readonly yearRate: Decimal;
  readonly year: Decimal;
}

function mean(rates: readonly Decimal[]): Decimal {
  return sum(rates).div(rates.length);
}

type YearRate = (rates: readonly Decimal[], capped: (rate: Decimal) => Decimal) => Decimal;

const YEAR_RATE: Readonly<Record<Reading, YearRate>> = {
  "average-of-rates": mean,
  "average-of-capped-rates": (rates, capped) => mean(rates.map(capped)),
  "annual-rate": (rates) => rates[rates.length - 1] ?? ZERO,
  uncapped: mean,
};

/**
 * Exact points by one reading; nothing is rounded here.
 * @param whole what a rate of 100% is: rates that are all so many times too large give so many times the points
 */
export function readQuarters(
  reading: Reading,
  rates: readonly Decimal[],
  weights: QuarterlyWeights,
  whole = ONE,
): QuarterlyPoints {
  const capped = (rate: Decimal) => min(rate, whole);
  const limit = reading === "uncapped" ? (rate: Decimal) => rate : capped;
  const yearRate = YEAR_RATE[reading](rates, capped);
  return {
    quarters: rates.map((rate) => max(ZERO, limit(rate)).times(weights.quarter)),
    yearRate,
    year: max(ZERO, limit(yearRate)).times(weights.year),
  };
}

export function totalOf({ quarters, year }: QuarterlyPoints): Decimal {
  return sum(quarters).plus(year);
}

/** The year's rate as a formula over the quarters' rates, capped where the reading caps it. */
export const YEAR_RATE_FORMULA: Readonly<Record<RuleReading, (rates: readonly string[]) => string>> = {
  "average-of-rates": (rates) => `MIN(1,(${rates.join("+")})/${rates.length})`,
  "average-of-capped-rates": (rates) =>
    `(${rates.map((rate) => `MIN(1,${rate})`).join("+")})/${rates.length}`,
  "annual-rate": (rates) => `MIN(1,${rates[rates.length - 1] ?? "0"})`,
};

export type QuarterlyStep = Step &
  (
    | {
        readonly line: "quarter";
        readonly quarter: number;
        readonly progress: Decimal;
        readonly amounts: { readonly paid: Decimal; readonly budget: Decimal } | null;
        readonly scheduled: Decimal;
        readonly rate: Decimal;
        readonly capped: boolean;
      }
    | {
        readonly line: "year";
        readonly reading: RuleReading;
        readonly rate: Decimal;
        readonly full: Decimal;
        readonly capped: boolean;
      }
    | { readonly line: "nothing" }
  );
