/** The one reader of the numbers that people type, in cells and in entries. */
import { decimal, type Decimal } from "../decimal";
import { squeeze } from "../text";
import type { FactUnit, FactValue } from "./facts";
import { inMoney, isMoneyUnit, RATIO, YUAN_PER, type MoneyUnit, type Unit } from "./units";
import { readGrade, readYesNo } from "./words";

/** Measure words that may follow a count. */
const COUNT_UNITS = "人|人次|名|个|项|件|份|次|台|辆|套|册|户|家|批|篇|场|期|宗|起|分";
const NUMBER_TEXT = new RegExp(
  `^(?:¥|￥|RMB)?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)(?:(%)|(亿元|万元|千元|元)|(${COUNT_UNITS}))?$`,
);

export interface TypedNumber {
  /** A percentage is a ratio: 95% is 0.95. */
  readonly value: Decimal;
  /** Decimals of `value` as typed: 4 for 31.91%, 2 for 5.00. */
  readonly decimals: number;
  readonly unit: Unit | null;
  /** The digits as typed, sign and commas included. */
  readonly digits: string;
}

/** No amount, count or rate has nearly as many: longer ones are made to harm, and no double holds all of them. */
export const MOST_DIGITS = 40;

/** "1,234.50", "31.91%", "５分", "4906.06万元"; "三" is left alone. null when the text is no single number. */
export function readNumber(text: string): TypedNumber | null {
  const match = NUMBER_TEXT.exec(squeeze(text));
  if (!match) return null;
  const [, digits = "", percent, money, count] = match;
  if (digits.length > MOST_DIGITS) return null;
  const value = decimal(digits.replace(/,|^\+/g, "").replace(/^(-?)\./, "$10."));
  const decimals = digits.split(".")[1]?.length ?? 0;
  if (percent) return { value: value.div(100), decimals: decimals + 2, unit: RATIO, digits };
  const unit: Unit | null =
    money && isMoneyUnit(money) ? inMoney(money) : count ? { kind: "count", name: count } : null;
  return { value, decimals, unit, digits };
}

/** A number, or a text that is nothing but a number or a percentage; null for anything else. */
export function plainNumber(given: unknown): Pick<TypedNumber, "value" | "unit"> | null {
  if (typeof given === "number") return Number.isFinite(given) ? { value: decimal(given), unit: null } : null;
  const read = typeof given === "string" ? readNumber(given) : null;
  return read && (read.unit === null || read.unit.kind === "ratio") ? read : null;
}

export type ValueFault =
  "not-a-number" | "negative" | "not-whole" | "wrong-unit" | "not-yes-or-no" | "no-grade";

export type ReadValue = { readonly value: FactValue } | { readonly fault: ValueFault };

/** Above this a ratio was typed as a percentage without its sign: 95 is 95%. */
const MOST_RATIO = 2;

function inUnit({ value, unit }: TypedNumber, wanted: FactUnit, money: MoneyUnit): Decimal | null {
  if (unit === null) return wanted === "ratio" && value.gt(MOST_RATIO) ? value.div(100) : value;
  if (wanted === "money")
    return unit.kind === "money" ? value.times(YUAN_PER[unit.name]).div(YUAN_PER[money]) : null;
  return unit.kind === wanted ? value : null;
}

/**
 * What a person writes for a fact, in the workbook's own unit.
 * @param money the unit in which the workbook's amounts are counted
 */
export function readFact(given: string, unit: FactUnit | "judgement" | "grade", money: MoneyUnit): ReadValue {
  if (unit === "judgement" || unit === "grade") {
    const said = unit === "judgement" ? readYesNo(given) : readGrade(given);
    return said === null ? { fault: unit === "judgement" ? "not-yes-or-no" : "no-grade" } : { value: said };
  }
  // "461.2万" is said as often as "461.2万元".
  const number = readNumber(squeeze(given).replace(/[亿万千]$/, "$&元"));
  if (!number) return { fault: "not-a-number" };
  const value = inUnit(number, unit, money);
  if (!value) return { fault: "wrong-unit" };
  if (value.lt(0)) return { fault: "negative" };
  if (unit === "count" && !value.eq(value.round(0))) return { fault: "not-whole" };
  return { value };
}
