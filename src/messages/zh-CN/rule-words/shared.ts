/** What workings and criteria are both worded with. */
import type { Decimal } from "../../../decimal";
import { isNumericFact, type DisclosureGrade, type FactId } from "../../../facts/facts";
import { pointsText } from "../../../facts/format";
import type { RuleReading } from "../../../rules/quarterly/readings";
import type { RatioTerms } from "../../rule-words";
import { factNames } from "../facts";

export const GRADES: Record<DisclosureGrade, string> = {
  compliant: "合规",
  defective: "有瑕疵",
  unpublished: "未公开",
};

export const YEAR_RATE: Record<RuleReading, string> = {
  "average-of-rates": "四个季度执行率的平均值",
  "average-of-capped-rates": "封顶后四个季度执行率的平均值",
  "annual-rate": "年末执行率",
};

export function nameOf({ id, text }: { readonly id: FactId; readonly text?: string }): string {
  return text ?? (isNumericFact(id) ? factNames[id] : id);
}

export function score(points: Decimal): string {
  return `${pointsText(points)}分`;
}

/** The quotient with each term as `text` has it. */
export function quotientOf<T>({ part, minus, whole }: RatioTerms<T>, text: (term: T) => string): string {
  const above = [part.map(text).join("＋"), ...minus.map(text)].join("－");
  const below = whole.map(text).join("＋");
  const numerator = part.length + minus.length > 1 ? `（${above}）` : above;
  return `${numerator}÷${whole.length > 1 ? `（${below}）` : below}`;
}
