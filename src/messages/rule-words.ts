/** The words in which rules explain themselves, in each language. Typed functions: no templates to fill wrongly. */
import type { Decimal } from "../decimal";
import type { Interval } from "../interval";
import type { DisclosureGrade, FactUnit } from "../facts/facts";
import type { AlternativeKey, FactSpec, Outcome } from "../rules/scoring";
import type { QuarterlyStep, RuleReading } from "../rules/quarterly/readings";
import type { StepCounting } from "../rules/step-counting";
import type { ExceededReading, TargetEffect, TargetSense } from "../rules/target-share";

/** What a ratio is called: the framework's own name, and the fact that states it where there is one. */
export interface RatioName {
  readonly text: string;
  readonly rate: FactSpec | null;
}

/** A ratio with the figures that it comes from, none for a stated one; `value` is null when the denominator is 0. */
export interface RatioShown extends RatioTerms<Term> {
  readonly name: RatioName;
  readonly value: Decimal | null;
}

/** (part + part … − minus …) ÷ (whole + whole …). */
export interface RatioTerms<T> {
  readonly part: readonly T[];
  readonly minus: readonly T[];
  readonly whole: readonly T[];
}

export interface Term {
  readonly fact: FactSpec & { readonly unit: FactUnit };
  readonly value: Decimal;
}

/** null for a ratio that is only ever stated. */
export type RatioDefinition = RatioTerms<FactSpec> | null;

/** Full points for a ratio `within`; each `step` beyond it costs `per` points, down to `floor`. */
export interface ToleranceTerms {
  readonly within: Interval;
  readonly per: Decimal;
  readonly step: Decimal;
  readonly counting: StepCounting;
  readonly floor: Decimal;
  readonly weight: Decimal;
}

/** How far a ratio lies beyond its limit; `side` is null within it, `excess` for something of nothing. */
export interface ToleranceShown {
  readonly side: "above" | "below" | null;
  readonly excess: Decimal | null;
  readonly steps: Decimal;
  readonly points: Decimal | null;
  /** 0 of 0. */
  readonly isNothing: boolean;
}

/** So many faults, each at the same price. */
export interface DeductShown {
  readonly fault: string;
  readonly count: Decimal;
  readonly per: Decimal;
  readonly weight: Decimal;
  /** The deduction was greater than the weight. */
  readonly exhausted: boolean;
  readonly points: Decimal | null;
}

export interface VirementShown {
  readonly threshold: Decimal;
  readonly perPoint: Decimal;
  readonly weight: Decimal;
  /** Percentage points above the threshold; null when the budget is 0. */
  readonly excess: Decimal | null;
  readonly points: Decimal | null;
}

/** What a target's rule is made of; `beyond` says from where on too much costs points, and what is left then. */
export interface TargetTerms {
  readonly sense: TargetSense;
  /** The measure word of both values, "" where there is none. */
  readonly unit: string;
  readonly factUnit: FactUnit;
  readonly weight: Decimal;
  readonly exceeded: ExceededReading;
  readonly least: Decimal | null;
  readonly beyond: { readonly interval: Interval; readonly left: Decimal } | null;
}

/** One result against its target, with what decided; `effect` is null for values that make no sense. */
export interface TargetShown {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly effect: TargetEffect | "too-little" | "beyond" | null;
  /** The part of the points that is earned before anything is taken off, 0–1. */
  readonly share: Decimal;
  readonly points: Decimal | null;
}

/** How far a qualitative target was reached, and which shares of the points that leaves. */
export interface LevelRange {
  readonly level: "reached" | "partly" | "missed";
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface RuleWords {
  /** The same words with a unit after amounts: "65.49万元". Rules know no units; the caller does. */
  withMoneyUnit(unit: string): RuleWords;
  /** What a fact is called. */
  fact(spec: Pick<FactSpec, "id" | "text" | "textEn">): string;
  points(points: Decimal): string;
  alternative(key: AlternativeKey): string;
  /** "公用经费控制率＝决算数65.49÷调整预算数71.67＝91.38%", the percentage at so many decimals. */
  ratio(shown: RatioShown, places: number): string;
  band(interval: Interval, points: Decimal): string;
  proportion(
    ratio: Decimal | null,
    weight: Decimal,
    points: Decimal | null,
    effect: "exact" | "capped" | "zero" | "nothing",
  ): string;
  item(
    text: string,
    full: Decimal,
    verdict: "met" | "not-met" | "unknown" | "void",
    unless: string | null,
  ): string;
  graded(text: string, grade: DisclosureGrade | null, points: Decimal | null, scale: GradeScale): string;
  deducted(step: DeductShown): string;
  virement(step: VirementShown): string;
  quarterly(step: QuarterlyStep): string;
  tolerance(shown: ToleranceShown, terms: ToleranceTerms): string;
  target(shown: TargetShown, terms: TargetTerms): string;
  qualitative(
    step: {
      readonly level: LevelRange | null;
      readonly share: Decimal | null;
      readonly points: Decimal | null;
    },
    weight: Decimal,
  ): string;
  /** All points taken away, or all given, by one circumstance. */
  decided(by: "veto" | "waiver", text: string, points: Decimal): string;
  /** The last line: the points, or what is missing, or why a person must look. */
  closing(outcome: Outcome, missing: readonly Pick<FactSpec, "id" | "text">[]): string | null;
  /** Criteria that nobody has published, shown as such. */
  unconfirmed(criteria: string): string;
  readonly criteria: CriteriaWords;
}

export type GradeScale = readonly { readonly grade: DisclosureGrade; readonly points: Decimal }[];

/** The scoring criteria of each kind, as an accountant would expect them in the table's column 评分标准. */
export interface CriteriaWords {
  bands(
    name: RatioName,
    definition: RatioDefinition,
    bands: readonly { readonly interval: Interval; readonly points: Decimal }[],
  ): string;
  proportional(name: RatioName, definition: RatioDefinition, weight: Decimal, above: "cap" | "zero"): string;
  checklist(
    items: readonly { readonly text: string; readonly points: Decimal; readonly unless: string | null }[],
  ): string;
  grades(text: string, scale: GradeScale): string;
  deductPerItem(requirement: string, fault: string, weight: Decimal, per: Decimal): string;
  virement(
    name: RatioName,
    definition: RatioDefinition,
    terms: { readonly weight: Decimal; readonly threshold: Decimal; readonly perPoint: Decimal },
  ): string;
  quarterlyExecution(terms: {
    readonly quarter: Decimal;
    readonly year: Decimal;
    readonly schedule: readonly Decimal[];
    readonly reading: RuleReading;
  }): string;
  tolerance(name: RatioName, definition: RatioDefinition, terms: ToleranceTerms): string;
  target(terms: TargetTerms): string;
  qualitative(levels: readonly LevelRange[], weight: Decimal): string;
  discretionary(aspects: readonly string[], atLeast: number, weight: Decimal): string;
  sum(
    parts: readonly string[],
    deciders: { readonly veto: string | null; readonly waiver: string | null },
  ): string;
}
