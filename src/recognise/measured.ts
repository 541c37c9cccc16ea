/** Reading the numbers of performance targets and of what was achieved: "8000份以上", "≤5次", "已开展1次". */
import { decimal, type Decimal } from "../decimal";
import { withDigits } from "./chinese-numerals";
import { squeeze } from "../text";
import type { TargetSense } from "../rules/target-share";
import type { Measured } from "./types";

export type MeasuredRole = "target" | "actual";

/** Circled and bracketed digits number a list; they must go before compatibility forms turn them into digits. */
const LIST_MARKS = /[①-⒛㈠-㈩]/g;
const LIST_NUMBERS = /(^|[;。])[(（]?\d{1,2}[.、)）](?!\d)/g;

/** Whatever holds digits and is no quantity: dates, document numbers, ratios of two numbers, round-the-clock hours. */
const NOT_QUANTITIES = [
  /(19|20)\d{2}([-/.])\d{1,2}\2\d{1,2}/g,
  /[〔[(【]?(19|20)\d{2}[-—~至](19|20)\d{2}年?[度〕\])】]?/g,
  /[〔[(【](19|20)\d{2}[〕\])】]/g,
  /(19|20)\d{2}(年度?|[-/.](?=\d{1,2}[-/.月])|[-/](?=\d{1,2}(?!\d)))([-/.]?\d{1,2}月?份?)?([-/.]?\d{1,2}[日号]?)?/g,
  /\d{1,2}[-~至到]\d{1,2}月份?/g,
  /\d{1,2}月份?(\d{1,2}[日号])?/g,
  /\d{1,2}[日号](?=前|之前|以前)/g,
  /\d+号/g,
  /\d+[×xX*]\d+/g,
  /\d+\/\d+(?![\d%])/g,
  /\d{1,2}:\d{2}/g,
] as const;

const MEASURE_WORDS =
  "亿元|万元|千元|元|个工作日|个百分点|个小时|个月|个|平方公里|平方千米|平方米|km2|m2|公里|千米|米|人次|人天|人|名|位|" +
  "项次|项|件次|件|份|次|台次|台|套|册|户|家|批次|批|篇|场次|场|期|宗|起|分钟|分|条|辆|部|本|张|吨|公斤|千克|亩|处|座|间|" +
  "只|棵|株|工作日|天|日|周|年|小时|例|种|类|笔|组|支|队|所|届|轮|幅|块|遍|倍|岁|级|度|kg|km|h";

const ONE = "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?";
const TAIL = `(%|‰)?([余多])?(亿|万(?!元)|千(?!元|克|米)|百(?!分))?([余多])?(${MEASURE_WORDS})?`;
const NUMBER = new RegExp(`([-+])?${ONE}${TAIL}(?:[-—–~～至到]+${ONE}${TAIL})?`, "g");

const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Negated words first: 不低于 holds 低于. The last word before the number counts. */
const SENSE_BEFORE =
  /(不低于|不少于|不小于|不下于|不弱于|至少|最少|大于或?等于|>=|≥|≧|⩾|超过|高于|多于|大于|突破|逾|超(?=\D{0,2}$)|>)|(不超过?|不高于|不大于|不多于|不得超|至多|最多|小于或?等于|<=|≤|≦|⩽|低于|少于|小于|控制在|<)/g;
const AFTER = /^(?:\(含(?:本数)?\)|含|及|或|和|之)*(?:(以上|起(?!草)|\+)|(以下|以内|内(?![容部])|之内|之下))/;
const ABOUT_BEFORE = /(约|大约|大概|左右)$/;
const NEARLY_BEFORE = /(近|将近|接近|不到|不足)$/;
const ABOUT_AFTER = /^(左右|上下|余|多)/;

/** "零投诉", "无安全事故": none of what nobody wants. */
const NONE_OF =
  /^(全年|年度|年内)?(实现|保持|达到|确保)?(零|无|未发生)(?![\d.])[^,;。\d]{0,10}(投诉|事故|差错|违规|违纪|违法|案件|上访|信访|泄密|舆情|失误|逾期|事件|发生)/;

interface Found {
  readonly value: Decimal;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly isRange: boolean;
  /** Somewhat above the figure (余), somewhat below (近); "equal" when neither. */
  readonly side: TargetSense;
}

/** Longer texts are reports, not values; reading them to their end would only cost time. */
const MOST_CHARACTERS = 400;

function prepare(given: string): string {
  const text = given.slice(0, MOST_CHARACTERS);
  let plain = withDigits(squeeze(text.replace(LIST_MARKS, ";")).replace(/[,，](?!\d{3}(?!\d))/g, ";"));
  plain = plain.replace(LIST_NUMBERS, "$1");
  for (const pattern of NOT_QUANTITIES) plain = plain.replace(pattern, "#");
  return plain;
}

/** A digit that belongs to a name or an ordinal: 第3次, A4, COVID-19, 3A级. */
function isPartOfName(before: string, after: string): boolean {
  return /([A-Za-z第.]|[A-Za-z]-)$/.test(before) || /^[A-Za-z]/.test(after);
}

function amount(
  whole: string,
  fraction: string | undefined,
  percent: string | undefined,
  power: string | undefined,
) {
  const plain = decimal(whole.replace(/,/g, "") + (fraction ?? ""));
  const scaled = power ? plain.times(MULTIPLIERS[power]!) : plain;
  return percent === "%" ? scaled.div(100) : percent === "‰" ? scaled.div(1000) : scaled;
}

/** The sense that words say; null when they say none. */
function saidSense(before: string, after: string): TargetSense | null {
  const behind = AFTER.exec(after);
  if (behind) return behind[1] ? "at-least" : "at-most";
  const ahead = [...before.matchAll(SENSE_BEFORE)].pop();
  if (!ahead) return null;
  return ahead[1] ? "at-least" : "at-most";
}

function readOne(match: RegExpMatchArray, before: string, after: string): Found {
  const [, sign, whole, fraction, percent, more, power, more2, unit, to, , percentTo, , powerTo, , unitTo] =
    match;
  const isRange = to !== undefined;
  // "10-12次", "90-95%", "1-2万人次": what stands behind the second number is meant for both.
  const value = amount(whole!, fraction, percent ?? percentTo, power ?? powerTo);
  const above = more ?? more2 ?? (/^[余多]/.test(after) ? "余" : undefined);
  const below = NEARLY_BEFORE.test(before);
  return {
    value: sign === "-" ? value.neg() : value,
    percent: (percent ?? percentTo) !== undefined,
    unit: unitTo ?? unit ?? null,
    approximate: above !== undefined || below || ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after),
    isRange,
    side: above !== undefined ? "at-least" : below ? "at-most" : "equal",
  };
}

/** A minus sign only counts where no word stands right before it: "≥-2%", but not "满意度-95%". */
function withoutFalseSign(match: RegExpMatchArray, before: string): RegExpMatchArray {
  if (match[1] === "-" && !/(^|[<>=≥≤:(;约为])$/.test(before)) match[1] = "+";
  return match;
}

/** All numbers of a text with what they count, in the order in which they stand. */
export function measuredIn(text: string, role: MeasuredRole): Measured[] {
  const plain = prepare(text);
  const found: Measured[] = [];
  let from = 0;
  for (const match of plain.matchAll(NUMBER)) {
    const before = plain.slice(from, match.index).split(/[;。]/).pop()!;
    const end = match.index + match[0].length;
    const after = plain.slice(end);
    if (isPartOfName(plain.slice(Math.max(0, match.index - 2), match.index), after)) continue;
    from = end;
    const { side, isRange, ...one } = readOne(withoutFalseSign(match, before), before, after);
    const sense =
      saidSense(before, after) ??
      (side !== "equal" ? side : isRange && role === "target" ? "at-least" : "equal");
    const open = role === "actual" && (sense !== "equal" || isRange);
    found.push({ ...one, sense, approximate: one.approximate || open });
  }
  if (found.length === 0 && (NONE_OF.test(plain) || plain === "零")) {
    found.push({
      value: decimal(0),
      sense: role === "target" ? "at-most" : "equal",
      unit: null,
      percent: false,
      approximate: false,
    });
  }
  return found;
}

/**
 * The number of a target or of a result; null when the text holds none ("较高", "年度内完成", a date).
 * Percentages are ratios (95% is 0.95, unit null); 万 and 千 before a measure word are multiplied out (1.2万人次 is
 * 12000 人次), money keeps its unit. A range as a target asks for its lower end. Of several numbers the first counts.
 */
export function parseMeasured(text: string, role: MeasuredRole): Measured | null {
  return measuredIn(text, role)[0] ?? null;
}
