/** How a target and its result compare: in one unit, with the sense that is said or meant. */
import { decimal, type Decimal } from "../decimal";
import { type MoneyUnit, YUAN_PER } from "../facts/units";
import { measuredIn } from "../recognise/measured";
import { squeeze } from "../text";
import type { Recognition } from "../recognise/recognition";
import type { TargetSense } from "../rules/target-share";
import type { Measured, TargetCell, TargetRow, TargetTable } from "../recognise/types";

export interface RowInTable {
  readonly table: TargetTable;
  readonly row: TargetRow;
}

export function targetRows({ targets }: Recognition): RowInTable[] {
  return targets.flatMap((table) => table.rows.map((row) => ({ table, row })));
}

/** "/", "—", "无": a cell that was filled in to say that there is nothing to fill in. */
export function isEmptyText(text: string): boolean {
  const plain = squeeze(text);
  return plain === "" || /^([-—–_/\\.…]+|不适用|无|暂无|n\/?a)$/i.test(plain);
}

/** What ought to be little, and what is done about it: 投诉处理率 should be high. */
const UNWANTED =
  /投诉|上访|事故|差错|错误|违规|违纪|违法|案件数|发案|延误|逾期|超支|流失|退回|空置|闲置|故障|伤亡|死亡|污染|排放|能耗|损耗|失误|泄密|舆情/;
const REMEDIED =
  /处理|办结|办理|回复|答复|解决|查处|整改|处置|下降|降低|减少|压减|及时|破案|结案|回访|化解|控制/;
const COST = /成本|费用|造价|单价|支出标准|人均.{0,6}(费|支出)/;
const SAVED = /节约|节省|下降|降低|减少|压减/;
const DURATION = /耗时|时长|时限|用时|时间|周期|期限/;

/** The direction in which an indicator is good, by its name and group; null when they do not tell. */
export function wantedSense({ name, level1, level2 }: TargetRow): "at-least" | "at-most" | null {
  const plain = squeeze(name);
  const group = squeeze(`${level1 ?? ""}${level2 ?? ""}`);
  if (UNWANTED.test(plain)) return REMEDIED.test(plain) ? "at-least" : "at-most";
  if (/成本/.test(group) || COST.test(plain))
    return SAVED.test(plain) ? "at-least" : /率/.test(plain) && !COST.test(plain) ? null : "at-most";
  if (/时效/.test(group)) return /率/.test(plain) ? "at-least" : DURATION.test(plain) ? "at-most" : null;
  if (/满意度|合格率|完成率|覆盖率|通过率|达标率|及时率|出勤率|成功率|准确率|优良率/.test(plain))
    return "at-least";
  if (/数量/.test(group))
    return /控制|不超|上限|压减|减少|下降|降低|时间|天数|工期/.test(plain) ? null : "at-least";
  return null;
}

/** The sense in which a result is held against its target. */
export function meantSense(row: TargetRow, target: Measured): "at-least" | "at-most" {
  if (target.sense !== "equal") return target.sense;
  return wantedSense(row) === "at-most" ? "at-most" : "at-least";
}

export interface Compared {
  readonly sense: "at-least" | "at-most";
  /** Both in the target's unit. */
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly actualSense: TargetSense;
  readonly approximate: boolean;
}

const isMoneyUnit = (unit: string | null): unit is MoneyUnit =>
  unit !== null && Object.hasOwn(YUAN_PER, unit);

/** A bare number beside a percentage: 0.98 is a ratio, 98 is per cent. */
function asRatio(value: Decimal): Decimal | null {
  if (value.lt(0) || value.gt(100)) return null;
  return value.lte(1) ? value : value.div(100);
}

/** The value of `other` in the unit of `like`; null when the two cannot be compared. */
function inUnitOf(like: Measured, other: Measured): Decimal | null {
  if (like.percent || other.percent) {
    if (like.percent && other.percent) return other.value;
    return like.percent && other.unit === null ? asRatio(other.value) : null;
  }
  if (isMoneyUnit(like.unit) && isMoneyUnit(other.unit))
    return other.value.times(YUAN_PER[other.unit]).div(YUAN_PER[like.unit]);
  if (isMoneyUnit(like.unit) !== isMoneyUnit(other.unit) && like.unit !== null && other.unit !== null)
    return null;
  return other.value;
}

const sameUnit = (a: Measured, b: Measured) => a.percent === b.percent && a.unit === b.unit;

/** Of the numbers in a result, the one that the target speaks of: of its unit, else the first. */
function resultFor(target: Measured, actual: TargetCell): Measured | null {
  if (!actual.measured) return null;
  if (sameUnit(target, actual.measured)) return actual.measured;
  return measuredIn(actual.text, "actual").find((one) => sameUnit(target, one)) ?? actual.measured;
}

/** Target and result as two numbers; null when one of them is none, or when their units have nothing in common. */
export function compare(row: TargetRow): Compared | null {
  const target = row.target.measured;
  const actual = target && resultFor(target, row.actual);
  if (!target || !actual) return null;
  const inUnit = inUnitOf(target, actual);
  if (inUnit === null) return null;
  return {
    sense: meantSense(row, target),
    target: target.value,
    actual: inUnit,
    actualSense: actual.sense,
    approximate: actual.approximate,
  };
}

/** How far an approximate figure may lie above what is written: 1300余 is not yet 1430. */
const ABOUT = decimal("1.1");

/** Whether the result surely misses the target. */
export function isMissed({ sense, target, actual, actualSense, approximate }: Compared): boolean {
  if (sense === "at-most") return approximate && actualSense === "at-most" ? false : actual.gt(target);
  const reach = approximate && actualSense !== "at-most" ? actual.times(ABOUT) : actual;
  return reach.lt(target);
}
