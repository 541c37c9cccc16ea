/** 效果性, from the department's own indicators; see rules/target-share.ts. */
import { roundPoints, sum, type Decimal } from "../decimal";
import { functionWords as words } from "../messages/zh-CN/functions";
import { parseMeasured } from "../recognise/measured";
import type { Measured } from "../recognise/types";
import { asPoints } from "../rules/native";
import { RATIO_LIMIT } from "../rules/params";
import { nativeTargetShare, targetShare, type TargetSense } from "../rules/target-share";
import type { PerfFunction } from "./definition";
import type { CallReader } from "./native/call-reader";
import { all, any, iff, isBlank as isBlankCell, isNumber } from "./native/conditions";
import type { Operand } from "./native/operands";
import { NotNative } from "./native/reasons";
import { fail } from "./support/errors";
import { together } from "./support/ranges";
import { figure, isBlank, isNumeric, plain, share } from "./support/values";
import { meaningOf } from "../facts/words";
import { OUTCOME_KIND_WORDS, type OutcomeKind } from "./support/words";

const NAMES = ["目标值", "实际完成值", "分数", "类型"];

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

function numeric(target: Side, actual: Side, points: Decimal, kind: TargetSense | null): Decimal {
  const [goal, result] = [target.read, actual.read];
  refusePercentage(target, actual);
  refusePercentage(actual, target);
  if (!sameUnit(goal.unit, result.unit)) {
    fail("invalid", words.differentUnits(actual.name, goal.unit ?? "", result.unit ?? ""));
  }
  const sense = kind ?? (goal.sense === "at-most" ? "at-most" : "at-least");
  const certainlyMore = result.sense === "at-least" && sense === "at-least" && result.value.gte(goal.value);
  if (result.approximate && !certainlyMore) fail("invalid", words.notExact(actual.name, actual.given));
  const { part, whole } = targetShare(sense, result.value, goal.value);
  return roundPoints(part.times(points).div(whole));
}

/** The points of one indicator. */
function pointsOfOne([target, actual, points, kind]: readonly unknown[], index: number): Decimal {
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
  return roundPoints(full.times(share(actual, actualName)));
}

const NONE: Operand = { kind: "none" };

interface Item {
  readonly target: Operand;
  readonly actual: Operand;
  readonly weight: Operand;
  readonly kind: OutcomeKind | null;
}

const textOf = (operand: Operand): string => ("text" in operand ? operand.text : "0");

/** The part of the points that a result earns. */
function shareText({ target, actual, kind }: Item): string {
  if (kind === "qualitative") return textOf(actual);
  return nativeTargetShare(kind ?? "at-least", textOf(actual), textOf(target));
}

function itemsOf(call: CallReader): Item[] {
  const [targets = [], actuals = [], weights = []] = [0, 1, 2].map((index) => call.range(index));
  const hasKinds = call.call.args[3] !== undefined && call.operandText(3) !== "";
  const kinds = hasKinds ? call.range(3) : [];
  const counts = new Set(
    [targets, actuals, weights, ...(hasKinds ? [kinds] : [])].map(({ length }) => length),
  );
  if (counts.size > 1) throw new NotNative("range-size", 1);
  return targets.map((target, index) => {
    const kind = call.wordOf<OutcomeKind>(call.asSetting(kinds[index] ?? NONE, 3), 3, OUTCOME_KIND_WORDS);
    const item = { target, actual: actuals[index] ?? NONE, weight: weights[index] ?? NONE, kind };
    const isText = ({ kind: of }: Item) => of !== "qualitative" && hasText(item.target);
    if (isText(item) || hasText(item.actual)) throw new NotNative("text-target", 1);
    call.refuseText(item.weight, 2);
    return item;
  });
}

function hasText(operand: Operand): boolean {
  return "value" in operand && typeof operand.value === "string" && operand.value.trim() !== "";
}

/** Nothing stands at this place of any range. */
const isAbsent = ({ target, actual, weight, kind }: Item): string =>
  kind ? "FALSE()" : all([target, actual, weight].map(isBlankCell));

function needed({ target, actual, weight, kind }: Item): Operand[] {
  return kind === "qualitative" ? [actual, weight] : [target, actual, weight];
}

function isValid(item: Item): string {
  const positive = `MIN(${needed(item).map(textOf).join(",")})>=0`;
  return item.kind === "qualitative" ? all([positive, `${textOf(item.actual)}<=1`]) : positive;
}

export const outcomeScore: PerfFunction<number> = {
  id: "OUTCOME_SCORE",
  words: {
    zh: "效果性的参考得分：按部门自设指标计算，达到目标得满分，未达到按比例；反向指标超过目标的按比例减少，到目标的两倍为 0。",
    en: "Proposed points for outcomes, from the department's own indicators: reached full points, else in proportion; where less is better, falling in a line to 0 at twice the target.",
  },
  parameters: [
    {
      name: "targets",
      shape: "range",
      words: {
        zh: "各指标的目标值（数字，或“8000份以上”“≤5次”这样的写法）",
        en: "Target of each indicator (a number, or words such as 8000份以上 or ≤5次)",
      },
    },
    {
      name: "actuals",
      shape: "range",
      words: {
        zh: "各指标的实际完成值；定性指标填人工评定的比例（如 90%）",
        en: "Result of each indicator; for a qualitative one the share that a person awards (such as 90%)",
      },
    },
    { name: "weights", shape: "range", words: { zh: "各指标的分数", en: "Points of each indicator" } },
    {
      name: "kinds",
      shape: "range",
      optional: true,
      words: {
        zh: "各指标的类型：正向、反向、等于、定性；不填时按目标值的写法判断，没有写明的按正向",
        en: "Kind of each indicator: at-least, at-most, equal, qualitative; left out, the target's wording decides, else at-least",
      },
    },
  ],
  gives: { type: "number", words: "各指标得分之和，供人工参考" },
  indicators: ["outcome-effects"],
  run([targets, actuals, weights, kinds]) {
    const withKinds = kinds !== undefined && kinds !== null && !isBlank(kinds);
    const ranges = withKinds ? [targets, actuals, weights, kinds] : [targets, actuals, weights];
    const items = together(ranges, NAMES.slice(0, ranges.length));
    if (items.length === 0) fail("missing", words.nothingIn("目标值"));
    return sum(items.map(pointsOfOne)).toNumber();
  },
  native(call) {
    call.limit(4);
    const items = itemsOf(call);
    const terms = items.map((item) => {
      const points = asPoints(`${textOf(item.weight)}*${shareText(item)}`);
      return iff(isAbsent(item), "0", points);
    });
    return call.finish({
      known: [
        `COUNT(${items.map(({ weight }) => textOf(weight)).join(",")})>0`,
        ...items.map((item) => any([isAbsent(item), all(needed(item).map(isNumber))])),
      ],
      valid: items.map((item) => any([isAbsent(item), isValid(item)])),
      points: `ROUND(${terms.join("+")},2)`,
    });
  },
};
