/** One target with its result as cells hand it over: its points, and the same as a native expression. */
import { roundPoints, type Decimal } from "../../decimal";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { parseMeasured } from "../../recognise/measured";
import type { Measured } from "../../recognise/types";
import { asPoints } from "../../rules/native";
import { RATIO_LIMIT } from "../../rules/params";
import { nativeTargetShare, targetShare, type TargetSense } from "../../rules/target-share";
import type { CallReader } from "../native/call-reader";
import { all } from "../native/conditions";
import type { Operand } from "../native/operands";
import { NotNative } from "../native/reasons";
import { fail } from "../support/errors";
import { figure, isBlank, isNumeric, plain, share } from "../support/values";
import { meaningOf } from "../../facts/words";
import { OUTCOME_KIND_WORDS, type OutcomeKind } from "../support/words";

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

/** What messages call target, result, points and kind. */
export const TARGET_NAMES = ["目标值", "实际完成值", "分数", "类型"] as const;

/** The points of one indicator: its target, result, points and kind. */
export function pointsOfTarget(
  [target, actual, points, kind]: readonly unknown[],
  [targetName, actualName, pointsName, kindName]: readonly [string, string, string, string],
): Decimal {
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

export interface NativeRow {
  readonly target: Operand;
  readonly actual: Operand;
  readonly weight: Operand;
  readonly kind: OutcomeKind | null;
}

export const textOf = (operand: Operand): string => ("text" in operand ? operand.text : "0");

/** The part of the points that a result earns. */
function shareText({ target, actual, kind }: NativeRow): string {
  if (kind === "qualitative") return textOf(actual);
  return nativeTargetShare(kind ?? "at-least", textOf(actual), textOf(target));
}

/** @param operands target, result, points and kind */
export function nativeRow(call: CallReader, operands: readonly Operand[]): NativeRow {
  const [target = NONE, actual = NONE, weight = NONE, kindOperand = NONE] = operands;
  const kind = call.wordOf<OutcomeKind>(call.asSetting(kindOperand, 3), 3, OUTCOME_KIND_WORDS);
  if ((kind !== "qualitative" && hasText(target)) || hasText(actual)) throw new NotNative("text-target", 1);
  call.refuseText(weight, 2);
  return { target, actual, weight, kind };
}

function hasText(operand: Operand): boolean {
  return "value" in operand && typeof operand.value === "string" && operand.value.trim() !== "";
}

export function needed({ target, actual, weight, kind }: NativeRow): Operand[] {
  return kind === "qualitative" ? [actual, weight] : [target, actual, weight];
}

export function isValid(item: NativeRow): string {
  const positive = `MIN(${needed(item).map(textOf).join(",")})>=0`;
  return item.kind === "qualitative" ? all([positive, `${textOf(item.actual)}<=1`]) : positive;
}

export function nativePoints(row: NativeRow): string {
  return asPoints(`${textOf(row.weight)}*${shareText(row)}`);
}
