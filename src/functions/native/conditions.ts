/**
 * Conditions on cells, as Excel 2010, WPS and LibreOffice agree on them.
 * A blank cell equals "", 0 and FALSE alike, so whatever may be "no" or 0 is first asked not to be blank.
 */
import { literal } from "../../rules/native";
import type { Decimal } from "../../decimal";
import type { Operand } from "./operands";
import { isOneOf, NO_WORDS, wordKey, YES_WORDS } from "../../facts/words";
import { ALL_POINTS_WORD, NO_POINTS_WORD } from "../support/words";

export const TRUE = "TRUE()";
export const FALSE = "FALSE()";

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** All hold; what is certain is left out. */
export function all(conditions: readonly string[]): string {
  const open = [...new Set(conditions)].filter((each) => each !== TRUE);
  if (open.includes(FALSE)) return FALSE;
  return open.length > 1 ? `AND(${open.join(",")})` : (open[0] ?? TRUE);
}

export function any(conditions: readonly string[]): string {
  const open = [...new Set(conditions)].filter((each) => each !== FALSE);
  if (open.includes(TRUE)) return TRUE;
  return open.length > 1 ? `OR(${open.join(",")})` : (open[0] ?? FALSE);
}

export function iff(condition: string, then: string, otherwise: string): string {
  if (condition === TRUE) return then;
  return condition === FALSE ? otherwise : `IF(${condition},${then},${otherwise})`;
}

/** What the operand holds now, as far as known, is one of the words. */
export function holdsWord(operand: Operand, words: readonly string[]): boolean {
  return "value" in operand && isOneOf(operand.value, words);
}

export function isBlank(operand: Operand): string {
  if (operand.kind === "none") return TRUE;
  if (operand.kind === "constant") return wordKey(operand.value) === "" ? TRUE : FALSE;
  return `${operand.text}=""`;
}

export function isGiven(operand: Operand): string {
  const blank = isBlank(operand);
  if (blank === TRUE) return FALSE;
  return blank === FALSE ? TRUE : `${blank.slice(0, -3)}<>""`;
}

/** The operand holds one of these words; digits stand for the number as well, true and false for the truth values. */
export function says(operand: Operand, words: readonly string[]): string {
  if (operand.kind === "none") return FALSE;
  if (operand.kind === "constant") return holdsWord(operand, words) ? TRUE : FALSE;
  const { text } = operand;
  const terms = words.flatMap((word) => {
    if (word === "true" || word === "false") return [`${text}=${word.toUpperCase()}()`];
    return /^\d$/.test(word) ? [`${text}=${word}`, `${text}=${quoted(word)}`] : [`${text}=${quoted(word)}`];
  });
  const needsGiven = words.includes("0") || words.includes("false");
  return all([...(needsGiven ? [isGiven(operand)] : []), any(terms)]);
}

export const saysYes = (operand: Operand): string => says(operand, YES_WORDS);
export const saysNo = (operand: Operand): string => says(operand, NO_WORDS);
export const saysYesOrNo = (operand: Operand): string => says(operand, [...YES_WORDS, ...NO_WORDS]);

export function isNumber(operand: Operand): string {
  if (operand.kind === "none") return FALSE;
  if (operand.kind === "constant") return typeof operand.value === "number" ? TRUE : FALSE;
  return `COUNT(${operand.text})=1`;
}

/** Points that a person gave, 0 to `most`; 是 and 否 are all and none of them. */
export interface PersonsPoints {
  readonly known: string;
  readonly valid: string;
  readonly points: string;
}

const WHOLE = [ALL_POINTS_WORD, "true"];
const NONE = [NO_POINTS_WORD, "false"];

export function personsPoints(operand: Operand, most: Decimal): PersonsPoints {
  const text = operand.kind === "none" ? "0" : operand.text;
  const number = isNumber(operand);
  return {
    known: any([number, says(operand, [...WHOLE, ...NONE])]),
    valid: iff(number, all([`${text}>=0`, `${text}<=${literal(most)}`]), TRUE),
    points: iff(number, text, iff(says(operand, WHOLE), literal(most), "0")),
  };
}

/** A circumstance that decides everything when it is so; blank is no, and another word is no answer. */
export function decider(operand: Operand, points: Decimal) {
  return {
    first: [{ when: all([isGiven(operand), saysYes(operand)]), points: literal(points) }],
    known: any([isBlank(operand), saysNo(operand)]),
  };
}
