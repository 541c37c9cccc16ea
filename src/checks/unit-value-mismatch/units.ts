/** Families of units: values of different families can never be of one another's unit. */
import type { Measured } from "../../recognise/types";

export type UnitFamily = "percent" | "money" | "time" | "area" | "length" | "weight" | "count";

const FAMILIES: readonly (readonly [UnitFamily, RegExp])[] = [
  ["percent", /^(%|‰|百分比|百分点|个百分点|率)$/],
  ["money", /元$/],
  ["time", /^(个?工作日|天|日|小时|个小时|分钟|个月|月|周|年|h)$/],
  ["area", /^(m2|km2|㎡|平方米|平方公里|平方千米|亩|公顷)$/],
  ["length", /^(米|公里|千米|km|m)$/],
  ["weight", /^(吨|公斤|千克|克|kg|t)$/],
  [
    "count",
    /^(人次|人天|人|名|位|个|项次|项|件次|件|份|次|台次|台|套|册|户|家|批次|批|篇|场次|场|期|宗|起|条|辆|部|本|张|处|座|间|只|棵|株|例|种|类|笔|组|支|队|所|届|轮|幅|块|遍)$/,
  ],
];

/** The family of a unit's name; null for names that say nothing sure (分, 级, 倍, 元/人). */
export function familyOf(unit: string): UnitFamily | null {
  const plain = unit.normalize("NFKC").replace(/[\s()]/g, "");
  return FAMILIES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

export function familyOfMeasured({ percent, unit }: Measured): UnitFamily | null {
  return percent ? "percent" : unit === null ? null : familyOf(unit);
}

/** "%", "万元", "份". */
export function unitText({ percent, unit }: Measured): string {
  return percent ? "%" : (unit ?? "");
}
