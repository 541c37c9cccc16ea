/** Why a function call has no native equivalent where it stands. Data only; the words are in messages/*. */

export const NATIVE_PROBLEMS = [
  /** Its result is a text of the product's own: criteria, a working, a framework's table. */
  "no-equivalent",
  /** Targets such as 8000份以上 are read by the function alone. */
  "text-target",
  /** No function of this product has the name. */
  "unknown-function",
  "argument-missing",
  "argument-invalid",
  /** Several cells where the function takes one. */
  "argument-range",
  /** A number kept as text, which native arithmetic does not see. */
  "argument-text",
  /** A name or table of which the cells are not known. */
  "argument-unresolved",
  /** A weight or a reading that is computed, or in a cell whose content is not known. */
  "setting-unknown",
  /** Ranges that belong together and are not of one size, or not the number of figures that is needed. */
  "range-size",
  /** The function gives several values and something else is computed from them. */
  "array-inside",
  /** The function gives several values, and where they stand is not known. */
  "spill-unknown",
  /** The formula would be longer than Excel allows. */
  "too-long",
  /** It would become its value, and Excel has none. */
  "no-value",
  /** The formula stands in a defined name. */
  "defined-name",
] as const;
export type NativeProblem = (typeof NATIVE_PROBLEMS)[number];

export interface KeptReason {
  readonly code: NativeProblem;
  /** Id of the function, without the namespace. */
  readonly function: string;
  /** Position of the argument at fault, from 1. */
  readonly argument?: number;
}

/** Thrown while a call is being written as a formula; never leaves this folder. */
export class NotNative extends Error {
  constructor(
    readonly code: NativeProblem,
    readonly argument?: number,
  ) {
    super(code);
    this.name = "NotNative";
  }
}
