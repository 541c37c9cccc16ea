/** The words that the functions take in cells, as the native formulas must take them too. */
import type { DisclosureGrade } from "../rules/facts";
import type { RuleReading } from "../rules/quarterly-readings";

export const YES_WORDS = ["是", "有", "true", "yes", "y", "1", "√", "✓"] as const;
export const NO_WORDS = ["否", "无", "没有", "false", "no", "n", "0", "×", "✗"] as const;

export const GRADE_WORDS: Readonly<Record<DisclosureGrade, readonly string[]>> = {
  compliant: ["合规", "compliant", "2"],
  defective: ["有瑕疵", "瑕疵", "defective", "1"],
  unpublished: ["未公开", "unpublished", "0"],
};

export const READING_WORDS: Readonly<Record<RuleReading, readonly string[]>> = {
  "average-of-rates": ["平均执行率", "average-of-rates"],
  "average-of-capped-rates": ["封顶平均执行率", "封顶后平均", "average-of-capped-rates"],
  "annual-rate": ["年末执行率", "全年执行率", "annual-rate"],
};

export const NO_PETITIONS_WORDS = [
  "无信访",
  "没有信访",
  "当年没有群众信访",
  "无群众信访",
  "nopetitions",
] as const;

export const OUTCOME_KIND_WORDS = {
  "at-least": ["正向", "越大越好", ">=", "≥", "at-least"],
  "at-most": ["反向", "逆向", "越小越好", "<=", "≤", "at-most"],
  equal: ["等于", "=", "equal"],
  qualitative: ["定性", "qualitative"],
} as const;
export type OutcomeKind = keyof typeof OUTCOME_KIND_WORDS;
