/** What a person writes for a fact, read into the workbook's own unit. */
import { decimal, type Decimal } from "../decimal";
import { figureOfText, YUAN_PER } from "../recognise/figure";
import { squeeze } from "../text";
import type { MoneyUnit, Unit } from "../recognise/types";
import { type DisclosureGrade, type FactValue } from "../facts/facts";
import type { FactSpec } from "../rules/rule-kind";

export type ValueFault =
  "not-a-number" | "negative" | "not-whole" | "wrong-unit" | "not-yes-or-no" | "no-grade";

export type ReadValue = { readonly value: FactValue } | { readonly fault: ValueFault };

const YES = ["是", "有", "达到", "符合", "yes", "y", "true", "1"];
const NO = ["否", "无", "没有", "不是", "未达到", "不符合", "no", "n", "false", "0"];

const GRADES: Readonly<Record<DisclosureGrade, readonly string[]>> = {
  compliant: ["合规", "compliant"],
  defective: ["有瑕疵", "瑕疵", "defective"],
  unpublished: ["未公开", "没有公开", "unpublished"],
};

/** Above this a ratio was typed as a percentage without its sign: 95 is 95%. */
const MOST_RATIO = 2;

function judged(text: string): ReadValue {
  if (YES.includes(text)) return { value: true };
  return NO.includes(text) ? { value: false } : { fault: "not-yes-or-no" };
}

function graded(text: string): ReadValue {
  const found = Object.entries(GRADES).find(([, names]) => names.includes(text));
  return found ? { value: found[0] as DisclosureGrade } : { fault: "no-grade" };
}

function inUnit(
  value: Decimal,
  unit: Unit | null,
  wanted: FactSpec["unit"],
  money: MoneyUnit,
): Decimal | null {
  if (unit === null) return wanted === "ratio" && value.gt(MOST_RATIO) ? value.div(100) : value;
  if (wanted === "money")
    return unit.kind === "money" ? value.times(YUAN_PER[unit.name]).div(YUAN_PER[money]) : null;
  return unit.kind === wanted ? value : null;
}

/** @param money the unit in which the workbook's amounts are counted */
export function readValue(given: string, { unit }: Pick<FactSpec, "unit">, money: MoneyUnit): ReadValue {
  const text = squeeze(given);
  if (unit === "judgement") return judged(text.toLowerCase());
  if (unit === "grade") return graded(text.toLowerCase());
  // "461.2万" is said as often as "461.2万元".
  const figure = figureOfText({ sheet: "", row: 0, col: 0 }, text.replace(/[亿万千]$/, "$&元"));
  if (!figure) return { fault: "not-a-number" };
  const value = inUnit(figure.value, figure.unit, unit, money);
  if (!value) return { fault: "wrong-unit" };
  if (value.lt(0)) return { fault: "negative" };
  if (unit === "count" && !value.eq(value.round(0))) return { fault: "not-whole" };
  return { value: decimal(value) };
}
