/** How a target explains itself: its working and its criteria. */
import { figureText, boundText, percentText, pointsText } from "../../../facts/format";
import { type Decimal, ONE } from "../../../decimal";
import { intervalText } from "./intervals";
import type { TargetSense } from "../../../rules/target-share";
import type { LevelRange, RuleWords, TargetShown, TargetTerms } from "../../rule-words";

const SIGNS: Readonly<Record<TargetSense, string>> = { "at-least": "≥", "at-most": "≤", equal: "＝" };

const score = (points: Decimal) => `${pointsText(points)}分`;

/** null for values that make no sense. */
export function targetWorking(
  { actual, target, effect, share, points }: TargetShown,
  { sense, unit, factUnit, weight, least }: TargetTerms,
): string | null {
  if (effect === null || !points) return null;
  const value = (x: Decimal) => figureText(x, factUnit, "") + (factUnit === "ratio" ? "" : unit);
  const gained = score(points);
  const percent = percentText(share);
  const inProportion = `${percent}×${score(weight)}＝${gained}`;
  const goal = `实际完成值${value(actual)}，年度指标值${SIGNS[sense]}${value(target)}：`;
  switch (effect) {
    case "reached":
      return `${goal}已达到，得${gained}`;
    case "short":
      return `${goal}完成${inProportion}`;
    case "line":
      return `${goal}超出指标值的${percentText(ONE.minus(share))}，${inProportion}`;
    case "quotient":
      return `${goal}指标值÷实际完成值＝${inProportion}`;
    case "too-little":
      return `${goal}完成${percent}，低于${least ? boundText(least) : percent}，得${gained}`;
    case "beyond":
      return `${goal}为指标值的${percentText(actual.div(target))}，远超指标值，得${gained}`;
    case "nothing":
      return `${goal}${target.gt(0) ? "已达指标值的两倍或以上" : "未达到"}，得${gained}`;
  }
}

export function targetCriteria({ sense, weight, exceeded, least, beyond }: TargetTerms): string {
  const full = score(weight);
  const short = `实际完成值÷年度指标值×${full}`;
  const above =
    exceeded === "quotient"
      ? `年度指标值÷实际完成值×${full}`
      : "超出部分占指标值的比例扣减，达到指标值两倍的得0分";
  const missed: Record<TargetSense, string> = {
    "at-least": `未达到的，得分＝${short}`,
    "at-most": exceeded === "quotient" ? `超过的，得分＝${above}` : `超过的，按${above}`,
    equal: `低于的，得分＝${short}；高于的，${exceeded === "quotient" ? "得分＝" : "按"}${above}`,
  };
  const floor = least ? `；不足${boundText(least)}的，得0分` : "";
  const most = beyond
    ? `；实际完成值为指标值的${intervalText(beyond.interval)}的，得${score(beyond.left)}`
    : "";
  return `达到年度指标值（${SIGNS[sense]}），得${full}；${missed[sense]}${floor}${most}。`;
}

const LEVELS: Readonly<Record<LevelRange["level"], string>> = {
  reached: "达成",
  partly: "部分达成",
  missed: "未达成",
};

const shares = ({ from, to }: LevelRange) => `${boundText(from)}—${boundText(to)}`;

export function qualitativeWorking(
  { level, share, points }: Parameters<RuleWords["qualitative"]>[0],
  weight: Decimal,
): string {
  if (share && points) return `定性指标：评定比例${percentText(share)}×${score(weight)}＝${score(points)}`;
  if (!level) return `定性指标：由人工评定（${score(weight)}）`;
  const [from, to] = [level.from, level.to].map((bound) => pointsText(bound.times(weight)));
  return `定性指标：${LEVELS[level.level]}，按${score(weight)}的${shares(level)}计，${from}—${to}分`;
}

export function qualitativeCriteria(levels: readonly LevelRange[], weight: Decimal): string {
  const list = levels.map((each) => `${LEVELS[each.level]}的，按${score(weight)}的${shares(each)}计`);
  return `定性指标，由人工评定：${list.join("；")}。`;
}
