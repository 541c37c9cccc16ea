/** What a rule is scored from and what comes out of it: plain data, which the words of the rules read too. */
import type { Decimal } from "../decimal";
import type { FactId, FactUnit } from "../facts/facts";

/** A fact that a rule needs. `optional` facts change the result when given (a veto, a waiver) but are never missing. */
export interface FactSpec {
  readonly id: FactId;
  readonly unit: FactUnit | "judgement" | "grade";
  /** The judgement's own wording (a checklist item); numeric facts are named by the messages. */
  readonly text?: string;
  /** The same in English, where the framework gives it. */
  readonly textEn?: string | undefined;
  readonly optional?: boolean;
  /** Other facts that can stand in for this one: a printed rate for its two amounts, for instance. */
  readonly insteadOf?: readonly FactId[];
}

/** The scores that a rule can award: some exact values, or anything between two bounds (both included). */
export type Attainable =
  | { readonly kind: "steps"; readonly points: readonly Decimal[] }
  | { readonly kind: "range"; readonly from: Decimal; readonly to: Decimal };

/** One line of the working. The union of the kinds' own steps is closed over by each kind's `explain`. */
export interface Step {
  /** Points that this step gives; null for a step that only prepares a figure. */
  readonly points: Decimal | null;
}

/** Why points were given without the figures, or could not be. */
export type Reason =
  | "nothing-to-measure" // 0 of 0: no procurement planned or made, no budget and no spending
  | "waived" // classified department, no petitions
  | "vetoed" // fictitious, withheld or diverted spending
  | "needs-judgement" // only a person can say
  | "no-survey"
  | "invalid-figures"; // negative amounts, a ratio given as 95 instead of 0.95, done > planned …

/** Missing, not applicable, needs review and zero points are four different things. */
export type Outcome = {
  /** The working, made when somebody asks for it: most who score only want the points. */
  readonly steps: () => readonly Step[];
  /** What remains attainable with the facts given; a single value when scored. Never rounded away: points at 2 decimals. */
  readonly attainable: Attainable;
} & (
  | { readonly status: "scored"; readonly points: Decimal; readonly reason?: Reason }
  | { readonly status: "not-applicable"; readonly points: Decimal; readonly reason: Reason }
  | { readonly status: "missing"; readonly missing: readonly FactId[] }
  | { readonly status: "needs-review"; readonly missing: readonly FactId[]; readonly reason: Reason }
);

/** The ways by which people arrive at other points: readings of 预算执行率 first, then slips of the pen. */
export type AlternativeKey =
  | "average-of-rates"
  | "average-of-capped-rates"
  | "annual-rate"
  | "uncapped"
  | "rates-rounded-first"
  | "parts-rounded-first"
  | "truncated"
  | "inverted-rate"
  | "limit-ignored"
  | "edge-misread"
  | "original-budget-denominator"
  | "adjusted-budget-denominator"
  | "whole-percentage-points"
  | "threshold-ignored"
  | "floor-ignored"
  | "steps-proportional"
  | "steps-started"
  | "steps-whole"
  | "limit-by-line"
  | "limit-by-quotient"
  | "target-miss-ignored"
  | "target-all-or-nothing";

/** Another way to arrive at a score, by which a printed number can be explained: a reading of the text, or a slip. */
export interface Alternative {
  readonly key: AlternativeKey;
  readonly points: Decimal;
  /** As good a reading of the printed text as the rule's own, unless the form itself decides between them. */
  readonly isReading?: boolean;
  /** The framework prescribes another reading: this one is left only to a sheet whose own text leaves it open. */
  readonly isRuledOut?: boolean;
}
