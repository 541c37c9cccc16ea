/**
 * What a rule is: the faces that every kind of rule shows, whoever asks.
 *
 * A rule kind is code (one file each); an indicator's rule is a kind plus parameters from the framework's YAML.
 * Nothing outside the kinds asks which kind a rule is.
 */
import type { z } from "zod/mini";
import type { Decimal } from "../decimal";
import type { RuleWords } from "../messages/rule-words";
import type { FactId, Facts, FactUnit } from "./facts";

/** A fact that a rule needs. `optional` facts change the result when given (a veto, a waiver) but are never missing. */
export interface FactSpec {
  readonly id: FactId;
  readonly unit: FactUnit | "judgement" | "grade";
  /** The judgement's own wording (a checklist item); numeric facts are named by the messages. */
  readonly text?: string;
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
  readonly kind: string;
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
  readonly steps: readonly Step[];
  /** What remains attainable with the facts given; a single value when scored. Never rounded away: points at 2 decimals. */
  readonly attainable: Attainable;
} & (
  | { readonly status: "scored"; readonly points: Decimal; readonly reason?: Reason }
  | { readonly status: "not-applicable"; readonly points: Decimal; readonly reason: Reason }
  | { readonly status: "missing"; readonly missing: readonly FactId[] }
  | { readonly status: "needs-review"; readonly missing: readonly FactId[]; readonly reason: Reason }
);

/** Another way to arrive at a score, by which a printed number can be explained: a reading of the text, or a slip. */
export interface Alternative {
  /** For instance "annual-rate", "uncapped", "truncated", "rates-rounded-first". */
  readonly key: string;
  readonly points: Decimal;
}

/** The least change of one fact that wins points: the fact's new value, at the given precision, and the new score. */
export interface Improvement {
  readonly fact: FactId;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly points: Decimal;
}

/** A rule in use: a kind with its parameters and weight bound. This is all that the rest of the product knows. */
export interface Rule {
  readonly kind: string;
  readonly weight: Decimal;
  readonly facts: readonly FactSpec[];
  /** True when some part of the score is a person's judgement (a checklist, a grade, a discretionary score). */
  readonly isJudgement: boolean;
  /** The scores that can ever be awarded. */
  readonly attainable: Attainable;
  score(facts: Facts): Outcome;
  /** The working, one line per step, in the words given. Renders what `score` found and computes nothing. */
  explain(outcome: Outcome, words: RuleWords): string[];
  /** The scoring criteria in words, generated from the parameters. */
  criteria(words: RuleWords): string;
  /** The same rule as a native formula (without "="), or null when it cannot be one. `cell` gives each fact's cell. */
  formula(cell: (fact: FactId) => string | null): string | null;
  /** Readings and slips that give other points from the same facts, most likely first; never the rule's own result. */
  alternatives(facts: Facts): readonly Alternative[];
  /** For each fact that alone can win points, the least change to it; `decimals` is the precision it is written in. */
  improvements(facts: Facts, decimals: (fact: FactId) => number): readonly Improvement[];
}

/** What the author of a kind writes. `P` is what the YAML holds for it. */
export interface RuleKind<P> {
  readonly kind: string;
  readonly params: z.ZodMiniType<P>;
  bind(params: P, context: { weight: Decimal; indicator: string }): Rule;
}

/** Makes a kind; exists so that the type of the parameters is inferred from the schema, once. */
export function defineRuleKind<P>(kind: RuleKind<P>): RuleKind<P> {
  return kind;
}
