/** How a target explains itself: its working and its criteria. */
import { boundText, figureText, percentText, pointsText } from "../../../facts/format";
import { type Decimal, ONE } from "../../../decimal";
import { intervalText } from "./intervals";
import type { TargetSense } from "../../../rules/target-share";
import type { LevelRange, RuleWords, TargetShown, TargetTerms } from "../../rule-words";

const SIGNS: Readonly<Record<TargetSense, string>> = { "at-least": "≥", "at-most": "≤", equal: "=" };

const score = (points: Decimal) => (points.eq(1) ? "1 point" : `${pointsText(points)} points`);

/** null for values that make no sense. */
export function targetWorking(
  { actual, target, effect, share, points }: TargetShown,
  { sense, unit, factUnit, weight, least }: TargetTerms,
): string | null {
  if (effect === null || !points) return null;
  const value = (x: Decimal) =>
    figureText(x, factUnit, "") + (factUnit === "ratio" || unit === "" ? "" : ` ${unit}`);
  const gained = score(points);
  const percent = percentText(share);
  const inProportion = `${percent} × ${score(weight)} = ${gained}`;
  const goal = `actual value ${value(actual)}, target ${SIGNS[sense]} ${value(target)}: `;
  switch (effect) {
    case "reached":
      return `${goal}reached, ${gained}`;
    case "short":
      return goal + inProportion;
    case "line":
      return `${goal}${percentText(ONE.minus(share))} above the limit, ${inProportion}`;
    case "quotient":
      return `${goal}target ÷ actual value = ${inProportion}`;
    case "too-little":
      return `${goal}${percent}, below ${least ? boundText(least) : percent}: ${gained}`;
    case "beyond":
      return `${goal}${percentText(actual.div(target))} of the target, far above it: ${gained}`;
    case "nothing":
      return `${goal}${target.gt(0) ? "twice the limit or more" : "missed"}, ${gained}`;
  }
}

export function targetCriteria({ sense, weight, exceeded, least, beyond }: TargetTerms): string {
  const full = score(weight);
  const short = `actual value ÷ target × ${full}`;
  const above =
    exceeded === "quotient"
      ? `target ÷ actual value × ${full}`
      : "less in proportion to the excess, 0 from twice the target";
  const missed: Record<TargetSense, string> = {
    "at-least": `else ${short}`,
    "at-most": `above: ${above}`,
    equal: `below: ${short}; above: ${above}`,
  };
  const floor = least ? `; below ${boundText(least)} of it 0 points` : "";
  const most = beyond ? `; ${intervalText(beyond.interval)} of it ${score(beyond.left)}` : "";
  return `Target (${SIGNS[sense]}) reached: ${full}; ${missed[sense]}${floor}${most}.`;
}

const LEVELS: Readonly<Record<LevelRange["level"], string>> = {
  reached: "reached",
  partly: "partly reached",
  missed: "missed",
};

const shares = ({ from, to }: LevelRange) => `${boundText(from)}–${boundText(to)}`;

export function qualitativeWorking(
  { level, share, points }: Parameters<RuleWords["qualitative"]>[0],
  weight: Decimal,
): string {
  if (share && points)
    return `qualitative: ${percentText(share)} awarded × ${score(weight)} = ${score(points)}`;
  if (!level) return `qualitative: a person awards up to ${score(weight)}`;
  const [from, to] = [level.from, level.to].map((bound) => pointsText(bound.times(weight)));
  return `qualitative: ${LEVELS[level.level]}, ${shares(level)} of ${score(weight)}: ${from}–${to}`;
}

export function qualitativeCriteria(levels: readonly LevelRange[], weight: Decimal): string {
  const list = levels.map((each) => `${LEVELS[each.level]} ${shares(each)}`);
  return `Qualitative, judged by a person, of ${score(weight)}: ${list.join("; ")}.`;
}
