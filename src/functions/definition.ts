/**
 * What a function of ours is, in one place: its words, its arguments, what it does with what cells hand over, the same
 * as a native formula, and the call of it that scores an indicator. The function that Excel calls (functions/) and the
 * English words of its metadata are written from here: `npm run functions`.
 *
 * The build of functions.js leaves out what cells never ask for: see `DESCRIBED_ONLY` in webpack.config.cjs.
 */
import type { FactId } from "../facts/facts";
import type { Rule } from "../rules/rule-kind";
import type { CallReader } from "./native/call-reader";

/** Text for people, in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export interface Parameter {
  /** Published: finished workbooks hold calls of it (test/functions/frozen.json). */
  readonly name: string;
  /** "ranges" takes all that is left. */
  readonly shape?: "range" | "ranges";
  readonly optional?: true;
  readonly words: Wording;
}

/** Cells of facts as a formula names them; null where there are none. A range is one argument. */
export interface FactCells {
  cell(fact: FactId): string | null;
  range(facts: readonly FactId[]): string | null;
}

export interface ScoreCall {
  /** The facts that the call is given. */
  readonly facts: readonly FactId[];
  /** Without "="; null where a cell is missing. */
  text(cells: FactCells): string | null;
}

export type FindScoreCall = (indicator: string, rule: Rule) => ScoreCall | null;

/** A function of several values as native formulas. */
export interface NativeValues {
  /** The values one by one. */
  values(call: CallReader): string[];
  /** The values row by row as they spill; null when their shape cannot be told. */
  spill(call: CallReader): string[][] | null;
}

export interface PerfFunction<R = unknown> {
  /** Published, as the parameters are. */
  readonly id: string;
  readonly words: Wording;
  readonly parameters: readonly Parameter[];
  /** What it gives, as TypeScript and as words. */
  readonly gives: { readonly type: string; readonly words: string };
  /** The indicators whose published rule it applies. */
  readonly indicators: readonly string[];
  /**
   * @param given the arguments as Excel hands them over
   * @throws FunctionError where there is no result
   */
  run(given: readonly unknown[]): R;
  /** The call as a native formula. @throws NotNative where it has no equivalent */
  native?(call: CallReader): string;
  nativeValues?: NativeValues;
  /** The call that gives the indicator's whole score, where the function applies exactly this rule of it. */
  readonly scoreCall?: FindScoreCall;
}

/** A call with these arguments; null where one of them is missing. */
export function callText(id: string, args: readonly (string | null)[]): string | null {
  return args.includes(null) ? null : `PERF.${id}(${args.join(",")})`;
}

/** A call over the cells of these facts. */
export function callOver(id: string, facts: readonly FactId[]): ScoreCall {
  return { facts, text: ({ cell }) => callText(id, facts.map(cell)) };
}
