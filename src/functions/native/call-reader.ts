/** One call on its way to a formula: its arguments as the function means them, and the conditions they bring along. */
import { decimal, type Decimal } from "../../decimal";
import { isWeight } from "../support/limits";
import { isOneOf, meaningOf } from "../../facts/words";
import { ALL_POINTS_WORD, NO_POINTS_WORD } from "../support/words";
import type { Call } from "../../formulas/calls";
import { literal } from "../../rules/native";
import type { NativeFormula } from "../../rules/rule-kind";
import { all, iff, quoted } from "./conditions";
import { readOperand, readRange, wholeCall, type NativeContext, type Operand } from "./operands";
import { NotNative } from "./reasons";

const NOT_AVAILABLE = "NA()";

/** The pieces of a formula; see `NativeFormula`, of which only these matter here. */
export type Pieces = Pick<NativeFormula, "known" | "valid" | "points"> &
  Partial<Pick<NativeFormula, "first">>;

/** Elements of a function that gives several values, as formulas; null for other functions. */
export type ArrayElements = (call: Call) => string[] | null;

export class CallReader {
  /** What must be as it was when the formula was written: a weight that stands in a cell. */
  private readonly guards: string[] = [];
  /** True when a cell that the function needs is blank now: the formula will say #N/A. */
  meetsBlank = false;

  constructor(
    readonly call: Call,
    readonly context: NativeContext,
    private readonly elements: ArrayElements,
  ) {}

  /** @param most arguments that the function takes */
  limit(most: number): void {
    if (this.call.args.length > most) throw new NotNative("argument-invalid", most + 1);
  }

  operand(index: number): Operand {
    return readOperand(this.call.args[index], index + 1, this.context);
  }

  /** An argument as written, without the white space around it. */
  operandText(index: number): string {
    return this.call.args[index]?.text.trim() ?? "";
  }

  /** A figure: its text in the formula. */
  figure(index: number): string {
    return this.asFigure(this.operand(index), index);
  }

  asFigure(operand: Operand, index: number): string {
    if (operand.kind === "none") throw new NotNative("argument-missing", index + 1);
    this.refuseText(operand, index);
    if (operand.kind === "cell" && operand.value === null) this.meetsBlank = true;
    return operand.text;
  }

  /** Text in place of a number: the function reads it, native arithmetic does not. */
  refuseText(operand: Operand, index: number): void {
    if (!("value" in operand)) return;
    const { value } = operand;
    if (typeof value === "string" && value.trim() !== "") throw new NotNative("argument-text", index + 1);
  }

  /** Points that a person gives may also be a yes or a no. */
  refusePersonsText(operand: Operand, index: number): void {
    const isWord = "value" in operand && isOneOf(operand.value, [ALL_POINTS_WORD, NO_POINTS_WORD]);
    if (!isWord) this.refuseText(operand, index);
  }

  /** The cells of a range; of a function that gives several values, what each of them is. */
  range(index: number): Operand[] {
    const argument = this.call.args[index];
    const inner = wholeCall(argument);
    const elements = inner && this.elements(inner);
    if (elements) return elements.map((text) => ({ kind: "expression", text }));
    return readRange(argument, index + 1, this.context);
  }

  /**
   * What a weight, a reading … is now; null when it is not given. Where it stands in a cell, the formula asks whether
   * the cell still holds it, since the points written into the formula belong to it.
   */
  setting(index: number): string | number | null {
    return this.asSetting(this.operand(index), index);
  }

  asSetting(operand: Operand, index: number): string | number | null {
    const value = operand.kind === "none" ? null : "value" in operand ? operand.value : undefined;
    if (value === undefined) throw new NotNative("setting-unknown", index + 1);
    const isNone = value === null || value === 0 || (typeof value === "string" && value.trim() === "");
    if (operand.kind === "cell") {
      const { text } = operand;
      if (isNone) this.guards.push(`OR(${text}="",${text}=0)`);
      else if (typeof value === "number") this.guards.push(`${text}=${literal(decimal(value))}`);
      else if (typeof value === "string") this.guards.push(`${text}=${quoted(value)}`);
    }
    if (isNone) return null;
    if (typeof value === "boolean" || typeof value === "object")
      throw new NotNative("argument-invalid", index + 1);
    return value;
  }

  /** Points as a setting: a weight, or what one fault costs. */
  weight(index: number): Decimal | null {
    const given = this.setting(index);
    if (given === null) return null;
    if (typeof given === "string") throw new NotNative("argument-text", index + 1);
    const weight = decimal(given);
    if (!isWeight(weight)) throw new NotNative("argument-invalid", index + 1);
    return weight;
  }

  /** A setting that is one of some words, or not given. */
  word<T extends string>(index: number, words: Readonly<Record<T, readonly string[]>>): T | null {
    return this.wordOf(this.setting(index), index, words);
  }

  wordOf<T extends string>(
    given: string | number | null,
    index: number,
    words: Readonly<Record<T, readonly string[]>>,
  ): T | null {
    if (given === null) return null;
    const found = meaningOf(given, words);
    if (found === null) throw new NotNative("argument-invalid", index + 1);
    return found;
  }

  /** Joins the pieces; #N/A for whatever is unknown or makes no sense, never 0 points. */
  finish(pieces: Pieces | null): string {
    if (!pieces) throw new NotNative("no-equivalent");
    const valid = iff(all(pieces.valid), pieces.points, NOT_AVAILABLE);
    const known = iff(all(pieces.known), valid, NOT_AVAILABLE);
    const first = (pieces.first ?? []).reduceRight(
      (rest, { when, points }) => iff(when, points, rest),
      known,
    );
    return iff(all(this.guards), first, NOT_AVAILABLE);
  }
}
