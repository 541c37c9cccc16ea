/**
 * What a rule is: the faces that every kind of rule shows, whoever asks.
 *
 * A rule kind is code (one file each); an indicator's rule is a kind plus parameters from the framework's YAML.
 * Nothing outside the kinds asks which kind a rule is.
 */
import type { Decimal } from "../decimal";
import type { RuleWords } from "../messages/rule-words";
import type { FactId, Facts } from "../facts/facts";
import type { NamedFact } from "../facts/table";
import type { RuleReading } from "./quarterly/readings";
import type { Alternative, Attainable, FactSpec, Outcome } from "./scoring";
import type { WorkingLine } from "./working";

/** The least change of one fact that wins points: the fact's new value, at the given precision, and the new score. */
export interface Improvement {
  readonly fact: FactId;
  readonly from: Decimal;
  readonly to: Decimal;
  /** The resulting score of the whole indicator, or of the part alone where `of` says so. */
  readonly points: Decimal;
  /** Points won by the change; always greater than 0. */
  readonly gain: Decimal;
  /** "part": other parts of the indicator are not known yet, `points` is what this part then gives. */
  readonly of: "indicator" | "part";
}

/**
 * A rule as the pieces of a native formula, so that a sum can join the pieces of its parts.
 * All are Excel expressions over cells; conditions are in the order in which they are asked.
 */
export interface NativeFormula {
  /** Asked before anything else: a veto, a waiver. */
  readonly first: readonly { readonly when: string; readonly points: string }[];
  /** All must hold, or the result is "": the inputs are there. */
  readonly known: readonly string[];
  /** All must hold, or the result is #N/A: the figures make sense. */
  readonly valid: readonly string[];
  /** Holds when there is nothing to measure; null when that cannot be. */
  readonly nothing: string | null;
  /** The points at 2 decimals, once known and valid. */
  readonly points: string;
}

/** A rule in use: a kind with its parameters and weight bound. This is all that the rest of the product knows. */
export interface Rule {
  readonly kind: string;
  readonly weight: Decimal;
  /** The parameters as plain data, for showing and comparing. */
  readonly params: unknown;
  readonly facts: readonly FactSpec[];
  /** The rules that it is a sum of; absent for a rule that is no sum. */
  readonly parts?: readonly Rule[];
  /** Which of several readings of its form it applies; absent where the form can be read in one way only. */
  readonly reading?: string;
  /** The same rule by another reading; absent where the form leaves no choice. */
  readonly inReading?: (reading: RuleReading) => Rule;
  /** True when some part of the score is a person's judgement (a checklist, a grade, a discretionary score). */
  readonly isJudgement: boolean;
  /** The scores that can ever be awarded. */
  readonly attainable: Attainable;
  score(facts: Facts): Outcome;
  /** The working, one line per step, in the words given. Renders what `score` found and computes nothing. */
  explain(outcome: Outcome, words: RuleWords): WorkingLine[];
  /** The scoring criteria in words, generated from the parameters. */
  criteria(words: RuleWords): string;
  /** The same rule as a native formula (without "="), or null when it cannot be one. `cell` gives each fact's cell. */
  formula(cell: (fact: FactId) => string | null): string | null;
  /** The pieces of `formula`, for a rule that is a part of another. */
  native(cell: (fact: FactId) => string | null): NativeFormula | null;
  /** Readings and slips that give other points from the same facts, most likely first; never the rule's own result. */
  alternatives(facts: Facts): readonly Alternative[];
  /**
   * For each fact that alone can win points, the least change to it for each better step, nearest first;
   * `decimals` is the precision the fact is written in (of the ratio itself: 4 for 31.91%).
   */
  improvements(facts: Facts, decimals: (fact: FactId) => number): readonly Improvement[];
  /** The same rule under another weight, its points in proportion (2 decimals each). Only for users who ask for it. */
  scaled(weight: Decimal): Rule;
}

/** What the author of a kind writes. `P` is what the YAML holds for it, once checked (schemas/check.ts). */
export interface RuleKind<P> {
  readonly kind: string;
  /** @throws RuleError when the parameters contradict themselves or the weight */
  bind(params: P, context: RuleContext): Rule;
}

export interface RuleContext {
  readonly weight: Decimal;
  /** Id of the indicator; the ids of its judgements start with it. */
  readonly indicator: string;
  /** Figures that the form declares besides the vocabulary's or calls otherwise, by their ids in its file. */
  readonly ownFacts?: ReadonlyMap<string, NamedFact>;
}

/** Makes a kind; exists so that the type of the parameters is written once. */
export function defineRuleKind<P>(kind: RuleKind<P>): RuleKind<P> {
  return kind;
}
