/** The words that the functions take in cells, and that the native formulas take in their place. */
import { squeeze } from "../text";
import type { DisclosureGrade } from "../facts/facts";
import type { RuleReading } from "../rules/quarterly-readings";

export const YES_WORDS = ["是", "有", "true", "yes", "y", "1", "√", "✓"] as const;
export const NO_WORDS = ["否", "无", "没有", "false", "no", "n", "0", "×", "✗"] as const;

/** In place of points that a person gives: all of them, none. The truth values stand for them too. */
export const ALL_POINTS_WORD = "是";
export const NO_POINTS_WORD = "否";

export const GRADE_WORDS: Readonly<Record<DisclosureGrade, readonly string[]>> = {
  compliant: ["合规", "compliant", "2"],
  defective: ["有瑕疵", "瑕疵", "defective", "1"],
  unpublished: ["未公开", "unpublished", "0"],
};

/** The first word of each is the one that messages show. */
export const READING_WORDS: Readonly<Record<RuleReading, readonly string[]>> = {
  "average-of-rates": ["平均执行率", "average-of-rates"],
  "average-of-capped-rates": ["封顶平均执行率", "封顶后平均", "average-of-capped-rates"],
  "annual-rate": ["年末执行率", "全年执行率", "annual-rate"],
};
/** A reading that people ask for and no published standard has. */
export const UNCAPPED_WORDS = ["不封顶", "uncapped"] as const;

export const NO_PETITIONS_WORDS = [
  "无信访",
  "没有信访",
  "当年没有群众信访",
  "无群众信访",
  "nopetitions",
] as const;

export const NO_SURVEY_WORDS = ["未开展", "未调查", "没有开展", "没有调查", "未做满意度调查", "无"] as const;

export type OutcomeKind = "at-least" | "at-most" | "equal" | "qualitative";

export const OUTCOME_KIND_WORDS: Readonly<Record<OutcomeKind, readonly string[]>> = {
  "at-least": ["正向", "越大越好", ">=", "≥", "at-least"],
  "at-most": ["反向", "逆向", "越小越好", "<=", "≤", "at-most"],
  equal: ["等于", "=", "equal"],
  qualitative: ["定性", "qualitative"],
};

/** How words are compared: white space, width and case never matter. */
export function wordKey(value: unknown): string {
  return squeeze(String(value)).toLowerCase();
}

export function isOneOf(value: unknown, words: readonly string[]): boolean {
  return words.includes(wordKey(value));
}

/** What is meant by a word, where several may be written for each meaning; null when it is none of them. */
export function meaningOf<T extends string>(
  value: unknown,
  words: Readonly<Record<T, readonly string[]>>,
): T | null {
  const key = wordKey(value);
  return (Object.keys(words) as T[]).find((meaning) => words[meaning].includes(key)) ?? null;
}
