/** Units of figures: amounts of money in one of four units, ratios, counts with their measure word. */
import { squeeze } from "../text";

export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** The unit of a figure: money, a ratio (printed as a percentage or not), or a count with its measure word. */
export type Unit = { kind: "money"; name: MoneyUnit } | { kind: "ratio" } | { kind: "count"; name: string };

/** 元 in each unit of money. */
export const YUAN_PER: Readonly<Record<MoneyUnit, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  亿元: 100_000_000,
};

export const RATIO: Unit = { kind: "ratio" };

export const isMoneyUnit = (name: string): name is MoneyUnit => Object.keys(YUAN_PER).includes(name);

export const inMoney = (name: MoneyUnit): Unit => ({ kind: "money", name });

const UNIT_LINE = /单位[::]?.{0,6}?(亿元|万元|千元|元)/;
const IN_BRACKETS = /[(（](亿元|万元|千元|元)[)）]/;

/** "单位：万元", "金额单位:元", "预算数（元）" → the unit of money named; null when none is. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = squeeze(text);
  const named = (UNIT_LINE.exec(plain) ?? IN_BRACKETS.exec(plain))?.[1];
  return named !== undefined && isMoneyUnit(named) ? named : null;
}

/** How many base units (元 for money, 1 for all else) one unit is; `fallback` where no unit is written. */
export function baseFactor(unit: Unit | null, fallback: MoneyUnit): number {
  if (unit && unit.kind !== "money") return 1;
  return YUAN_PER[unit?.name ?? fallback];
}
