/** The words by which people answer: yes and no, and how well something was published. The first of each is what we write. */
import { squeeze } from "../text";
import type { DisclosureGrade } from "./facts";

export const YES_WORDS = ["是", "有", "达到", "符合", "true", "yes", "y", "1", "√", "✓"] as const;
export const NO_WORDS = [
  "否",
  "无",
  "没有",
  "不是",
  "未达到",
  "不符合",
  "false",
  "no",
  "n",
  "0",
  "×",
  "✗",
] as const;

/** What may be chosen for a judgement: yes, no. */
export const YES_NO = [YES_WORDS[0], NO_WORDS[0]] as const;

export const GRADE_WORDS = {
  compliant: ["合规", "compliant", "2"],
  defective: ["有瑕疵", "瑕疵", "defective", "1"],
  unpublished: ["未公开", "没有公开", "unpublished", "0"],
} as const satisfies Record<DisclosureGrade, readonly string[]>;

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

/** null for what is neither yes nor no. */
export function readYesNo(value: unknown): boolean | null {
  if (isOneOf(value, YES_WORDS)) return true;
  return isOneOf(value, NO_WORDS) ? false : null;
}

export function readGrade(value: unknown): DisclosureGrade | null {
  return meaningOf<DisclosureGrade>(value, GRADE_WORDS);
}

/** A judgement as we write it into a sheet. */
export function answerText(value: boolean | DisclosureGrade): string {
  if (typeof value === "string") return GRADE_WORDS[value][0];
  return value ? YES_NO[0] : YES_NO[1];
}
