// 效果性, from the department's own indicators.
import { decimal, ONE, type Decimal } from "../src/decimal";
import { meaningOf } from "../src/facts/words";
import { OUTCOME_KIND_WORDS, type OutcomeKind } from "../src/functions/words";
import { functionWords as words } from "../src/messages/zh-CN/functions";
import { parseMeasured } from "../src/recognise/measured";
import type { Measured } from "../src/recognise/types";
import { proposeOutcome, type OwnIndicator } from "../src/rules/outcome-proposal";
import { RATIO_LIMIT } from "../src/rules/params";
import { fail } from "../src/functions/support/errors";
import { together } from "../src/functions/support/ranges";
import { figure, isBlank, isNumeric, plain, share } from "../src/functions/support/values";

const NAMES = ["目标值", "实际完成值", "分数", "类型"];

type NumericKind = Exclude<OutcomeKind, "qualitative">;

function kindOf(given: unknown, name: string): OutcomeKind | null {
  const raw = plain(given);
  if (isBlank(raw) || raw === 0) return null;
  return meaningOf(raw, OUTCOME_KIND_WORDS) ?? fail("invalid", words.noKind(name, raw));
}

/** A number as typed, or the number in the words of a target table ("8000份以上"); null when there is none. */
function measured(given: unknown, role: "target" | "actual", name: string): Measured | null {
  const raw = plain(given);
  if (isBlank(raw)) fail("missing", words.blank(name));
  if (!isNumeric(raw)) return parseMeasured(String(raw), role);
  const percent = /[%％]/.test(String(raw));
  const value = figure(raw, name, percent ? "ratio" : "money");
  return { value, sense: "equal", unit: null, percent, approximate: false };
}

/** Units that measure: unlike 份 and 篇, a different one means a different figure. */
const MEASURES = /元$|天|小时|h$|分钟|周|月|年|米|m2?$|公里|km|吨|千克|公斤|kg|亩|百分点/;

function sameUnit(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((unit) => unit?.replace(/^个/, "").replace("日", "天"));
  return x === undefined || y === undefined || x === y || !(MEASURES.test(x) || MEASURES.test(y));
}

interface Side {
  readonly name: string;
  readonly given: unknown;
  readonly read: Measured;
}

/** A percentage beside a bare number that can be none: 95% and 96. */
function refusePercentage(side: Side, other: Side): void {
  const { value, percent } = side.read;
  if (other.read.percent && !percent && value.gt(RATIO_LIMIT))
    fail("invalid", words.percentage(side.name, value));
}

function numeric(target: Side, actual: Side, points: Decimal, kind: NumericKind | null): OwnIndicator {
  const [goal, result] = [target.read, actual.read];
  refusePercentage(target, actual);
  refusePercentage(actual, target);
  if (!sameUnit(goal.unit, result.unit)) {
    fail("invalid", words.differentUnits(actual.name, goal.unit ?? "", result.unit ?? ""));
  }
  const sense = kind ?? (goal.sense === "at-most" ? "at-most" : "at-least");
  const certainlyMore = result.sense === "at-least" && sense === "at-least" && result.value.gte(goal.value);
  if (result.approximate && !certainlyMore) fail("invalid", words.notExact(actual.name, actual.given));
  return { kind: "numeric", points, target: goal.value, actual: result.value, sense };
}

function ownIndicator([target, actual, points, kind]: readonly unknown[], index: number): OwnIndicator {
  const [targetName = "", actualName = "", pointsName = "", kindName = ""] = NAMES.map((name) =>
    words.item(name, index + 1),
  );
  const full = figure(points, pointsName, "money");
  const given = kindOf(kind, kindName);
  if (given !== "qualitative") {
    const goal = measured(target, "target", targetName);
    const result = goal && measured(actual, "actual", actualName);
    if (goal && result) {
      const [wanted, got] = [plain(target), plain(actual)];
      const targetSide = { name: targetName, given: wanted, read: goal };
      return numeric(targetSide, { name: actualName, given: got, read: result }, full, given);
    }
    if (goal || given)
      fail("invalid", words.notNumber(goal ? actualName : targetName, plain(goal ? actual : target)));
  }
  // The share that a person awards; the words of a result are never turned into points.
  if (isBlank(actual)) fail("missing", words.blank(actualName));
  if (!isNumeric(actual)) fail("missing", words.qualitativeShare(actualName));
  return { kind: "numeric", points: full, target: ONE, actual: share(actual, actualName), sense: "at-least" };
}

/**
 * 效果性的参考得分：按部门自设指标计算，达到目标得满分，未达到按比例；反向指标超过目标的按比例减少，到目标的两倍为 0。
 * @customfunction OUTCOME_SCORE
 * @param targets 各指标的目标值（数字，或“8000份以上”“≤5次”这样的写法）
 * @param actuals 各指标的实际完成值；定性指标填人工评定的比例（如 90%）
 * @param weights 各指标的分数
 * @param [kinds] 各指标的类型：正向、反向、等于、定性；不填时按目标值的写法判断，没有写明的按正向
 * @returns 各指标得分之和，供人工参考
 */
export function outcomeScore(
  targets: unknown[][],
  actuals: unknown[][],
  weights: unknown[][],
  kinds?: unknown[][],
): number {
  const withKinds = kinds !== undefined && kinds !== null && !isBlank(kinds);
  const ranges = withKinds ? [targets, actuals, weights, kinds] : [targets, actuals, weights];
  const items = together(ranges, NAMES.slice(0, ranges.length));
  if (items.length === 0) fail("missing", words.nothingIn("目标值"));
  const { from, to } = proposeOutcome(items.map(ownIndicator));
  // Every indicator is a figure here, so the proposal leaves no choice.
  return (from.eq(to) ? to : decimal(0)).toNumber();
}
