/**
 * What a cell hands over, read as what it means.
 *
 * Excel gives an empty cell as 0 (desktop), null (web) or ""; an omitted argument as null or undefined; a number kept
 * as text as text. Where a blank can be told apart it is a missing fact, never a 0.
 */
import { decimal, type Decimal } from "../../decimal";
import { isWeight, LEAST_PER_STEP, LEAST_WEIGHT, MOST_WEIGHT } from "./limits";
import { plainNumber } from "../../facts/read";
import { meaningOf, readGrade, readYesNo } from "../../facts/words";
import { ALL_POINTS_WORD, NO_POINTS_WORD } from "./words";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { squeeze } from "../../text";
import type { DisclosureGrade, FactUnit } from "../../facts/facts";
import { isSane } from "../../rules/params";
import { fail } from "./errors";

/** A value of a rich data type is its basic value; a range of one cell is that cell. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1) return plain(value[0]);
  if (typeof value === "object" && value !== null && "basicValue" in value) return value.basicValue;
  return value;
}

export function isBlank(given: unknown): boolean {
  const value = plain(given);
  return value === null || value === undefined || (typeof value === "string" && squeeze(value) === "");
}

/** Whether the value is a number or the text of one. */
export function isNumeric(given: unknown): boolean {
  return plainNumber(plain(given)) !== null;
}

/**
 * A figure that makes sense; what a blank means is the caller's to say.
 * @param at its place, from 0, where several cells have the name together
 */
export function figure(given: unknown, what: string, unit: FactUnit, at?: number): Decimal {
  const raw = plain(given);
  const read = plainNumber(raw);
  const isOfUnit = !read?.unit || unit === "ratio";
  if (read && isOfUnit && isSane(read.value, unit)) return read.value;
  const name = at === undefined ? what : words.item(what, at + 1);
  if (isBlank(raw)) fail("missing", words.blank(name));
  if (!read) return fail("invalid", words.notNumber(name, raw));
  if (!isOfUnit) fail("invalid", words.percentAmount(name, unit, raw));
  if (read.value.lt(0)) fail("invalid", words.negative(name, read.value));
  return fail(
    "invalid",
    unit === "count" ? words.notWhole(name, read.value) : words.percentage(name, read.value),
  );
}

/** A ratio that cannot be above 100%: nobody is satisfied to 120%. */
export function share(given: unknown, name: string): Decimal {
  const value = figure(given, name, "ratio");
  return value.gt(1) ? fail("invalid", words.aboveMost(name, value, decimal(1))) : value;
}

/** A person's judgement. A number 1 or 0 stands for it too, as native formulas have it. */
export function yesNo(given: unknown, name: string): boolean {
  const raw = plain(given);
  if (isBlank(raw)) fail("missing", words.blankJudgement(name));
  return readYesNo(raw) ?? fail("invalid", words.notYesNo(name, raw));
}

/** How well something was published: 合规, 有瑕疵, 未公开, or 2, 1, 0. */
export function disclosureGrade(given: unknown, name: string): DisclosureGrade {
  const raw = plain(given);
  if (isBlank(raw)) fail("missing", words.blankGrade(name));
  return readGrade(raw) ?? fail("invalid", words.notGrade(name, raw));
}

/** Points that a person gave, 0 to `most`; 是 and 否 are all and none of them. */
export function personsPoints(given: unknown, name: string, most: Decimal): Decimal {
  const raw = plain(given);
  if (raw === true || raw === ALL_POINTS_WORD) return most;
  if (raw === false || raw === NO_POINTS_WORD) return decimal(0);
  const points = figure(raw, name, "money");
  return points.gt(most) ? fail("invalid", words.notPoints(name, points, most)) : points;
}

/** A weight, or points of one fault. */
export function weight(given: unknown, name: string): Decimal {
  const value = figure(given, name, "money");
  return isWeight(value) ? value : fail("invalid", words.notWeight(name, value, LEAST_WEIGHT, MOST_WEIGHT));
}

/** The weight where one is given. An empty cell comes as 0 on desktop Excel, and nothing weighs 0: not given. */
export function optionalWeight(given: unknown, name: string): Decimal | null {
  const raw = plain(given);
  return isBlank(raw) || raw === 0 ? null : weight(raw, name);
}

/** A ratio that may be below 0, as rates of change are. */
export function signedRatio(given: unknown, name: string): Decimal {
  const raw = plain(given);
  const read = plainNumber(raw);
  if (isBlank(raw) || !read?.value.lt(0)) return figure(raw, name, "ratio");
  return isSane(read.value.neg(), "ratio") ? read.value : fail("invalid", words.percentage(name, read.value));
}

/** Points that each step costs; more than nothing. */
export function pointsPerStep(given: unknown, name: string): Decimal {
  const value = figure(given, name, "money");
  const isPoints = value.gte(LEAST_PER_STEP) && value.lte(MOST_WEIGHT);
  return isPoints ? value : fail("invalid", words.notWeight(name, value, LEAST_PER_STEP, MOST_WEIGHT));
}

/** How far a step goes where it is given: some share, and no more than all. */
export function optionalStep(given: unknown, name: string): Decimal | null {
  const raw = plain(given);
  return isBlank(raw) || raw === 0 ? null : share(raw, name);
}

/** What is meant by a word where one is given; the first word of each meaning is the one that messages show. */
export function optionalWord<T extends string>(
  given: unknown,
  name: string,
  known: Readonly<Record<T, readonly string[]>>,
): T | null {
  const raw = plain(given);
  if (isBlank(raw) || raw === 0) return null;
  const names = Object.values<readonly string[]>(known).flatMap(([first]) => first ?? []);
  return meaningOf(raw, known) ?? fail("invalid", words.notOneOf(name, raw, names));
}
