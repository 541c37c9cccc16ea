/** How a tolerance explains itself: its working and its criteria. */
import { round, type Decimal } from "../../../decimal";
import { boundText, groupedNumber, pointsText } from "../../../facts/format";
import { quote } from "../quote";
import { intervalText } from "./intervals";
import type { StepCounting } from "../../../rules/step-counting";
import type { ToleranceShown, ToleranceTerms } from "../../rule-words";

const score = (points: Decimal) => `${pointsText(points)}分`;
const percentagePoints = (ratio: Decimal) => `${groupedNumber(round(ratio.times(100), 4))}个百分点`;

function partOfStep(step: Decimal, counting: StepCounting): string {
  const whole = percentagePoints(step);
  const how = { proportional: "按比例扣", started: `按${whole}扣`, whole: "不扣" }[counting];
  return `不足${whole}的${how}`;
}

/** null for figures that make no sense. */
export function toleranceWorking(
  { side, excess, steps, points, isNothing }: ToleranceShown,
  { within, per, step, counting, floor, weight }: ToleranceTerms,
): string | null {
  if (!points) return null;
  if (isNothing) return "没有可考核的内容，按满分计";
  if (side === null) return `符合${quote(intervalText(within))}，得${score(points)}`;
  const limit = (side === "above" ? within.high : within.low) ?? within.high;
  const beyond = `${side === "above" ? "高于" : "低于"}${limit ? boundText(limit) : ""}`;
  if (excess === null) return `分母为0而分子不为0，${beyond}，得${score(points)}`;
  const isWhole = step.eq(excess) || counting === "proportional";
  const counted = isWhole ? "" : `（${partOfStep(step, counting)}，计${groupedNumber(steps)}次）`;
  const isExhausted = weight.minus(per.times(steps)).lt(floor);
  const end = isExhausted ? (floor.eq(0) ? "，扣完为止" : `，最低${score(floor)}`) : "";
  return `${beyond}的部分为${percentagePoints(excess)}，每${percentagePoints(step)}扣${score(per)}${counted}${end}，得${score(points)}`;
}

export function toleranceCriteria({ within, per, step, counting, floor, weight }: ToleranceTerms): string {
  const verb = within.low && within.high ? "超出" : within.high ? "高出" : "低于";
  const least = floor.eq(0) ? "扣完为止" : `最低得${score(floor)}`;
  return `${intervalText(within)}得${score(weight)}；每${verb}${percentagePoints(step)}扣${score(per)}，${partOfStep(step, counting)}，${least}。`;
}
