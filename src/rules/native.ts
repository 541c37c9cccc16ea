/**
 * Pieces of native Excel formulas: only functions that Excel 2010, WPS and LibreOffice share.
 *
 * Sums and quotients of doubles carry noise in the 16th digit, so every quotient and every product is first rounded
 * at 13 decimals: that removes the noise and keeps every digit that amounts of money can make matter.
 */
import type { Decimal } from "../decimal";
import { DISCLOSURE_GRADES, type DisclosureGrade, type FactUnit } from "../facts/facts";
import { GRADE_WORDS, YES_NO } from "../facts/words";
import type { NativeFormula } from "./rule-kind";

const NOISE_FREE_DECIMALS = 13;

/** What a cell may hold for a judgement: the words of its list of choices, and the truth values. */
const YES = [`"${YES_NO[0]}"`, "TRUE()", "1"];
const NO = [`"${YES_NO[1]}"`, "FALSE()", "0"];

/** What a cell may hold for a grade of publication. */
const gradeWords = (grade: DisclosureGrade) => [`"${GRADE_WORDS[grade][0]}"`, `"${grade}"`];

export function noiseFree(expression: string): string {
  return `ROUND(${expression},${NOISE_FREE_DECIMALS})`;
}

/** Half-up at 2 decimals, as decimal.roundPoints. */
export function asPoints(expression: string): string {
  return `ROUND(${noiseFree(expression)},2)`;
}

export function literal(value: Decimal): string {
  return value.toFixed();
}

/** The cells hold numbers: neither blank nor text. */
export function areNumbers(cells: readonly string[]): string {
  return `COUNT(${cells.join(",")})=${cells.length}`;
}

/** The figures of these cells make sense: not negative, counts whole. */
export function areSane(cells: readonly { readonly cell: string; readonly unit: FactUnit }[]): string[] {
  const positive = `MIN(${cells.map(({ cell }) => cell).join(",")})>=0`;
  const whole = cells.filter(({ unit }) => unit === "count").map(({ cell }) => `${cell}=ROUND(${cell},0)`);
  return [positive, ...whole];
}

/** @param cell or an expression in its place, which COUNTIF does not take: Excel refuses the formula */
function holds(cell: string, words: readonly string[]): string {
  if (cell.includes("(")) return `OR(${words.map((word) => `${cell}=${word}`).join(",")})`;
  return `${words.map((word) => `COUNTIF(${cell},${word})`).join("+")}>0`;
}

/** The judgement cell says yes: 是, TRUE or 1. */
export function saysYes(cell: string): string {
  return holds(cell, YES);
}

/** The judgement cell says yes or no; a blank or another word is neither. */
export function saysYesOrNo(cell: string): string {
  return holds(cell, [...YES, ...NO]);
}

export function saysGrade(cell: string, grade: DisclosureGrade): string {
  return holds(cell, gradeWords(grade));
}

export function saysAnyGrade(cell: string): string {
  return holds(cell, DISCLOSURE_GRADES.flatMap(gradeWords));
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;
}

export function both(...conditions: readonly string[]): string {
  return all(conditions);
}

/** Joins the pieces: what comes first, then "" for what is unknown, #N/A for what makes no sense, else the points. */
export function finish(native: NativeFormula): string {
  const valid = native.valid.length > 0 ? `IF(${all(native.valid)},${native.points},NA())` : native.points;
  const known = native.known.length > 0 ? `IF(${all(native.known)},${valid},"")` : valid;
  return native.first.reduceRight((rest, { when, points }) => `IF(${when},${points},${rest})`, known);
}
