/**
 * What a label says, put together from its words: a subject, a measure, the year, what narrows it.
 *
 * "2022年度政府采购预算数（万元）" is a year, a subject (采购), a measure (预算) and a unit; each is read by its own words,
 * so that a new combination of known words needs no new entry. What no word accounts for is never guessed at.
 */
import { perText } from "../memo";
import { matchesWhere, squeeze, withoutMatches } from "../text";
import {
  DEPARTMENT_WORDS,
  look,
  MEASURES,
  NEVER_MEASURED,
  SCOPE,
  SUBJECT_NOUNS,
  SUBJECTS,
  type Measure,
  type Subject,
} from "./wordings";

/** Of which year a figure is, as far as its words say; a number is that year. */
export type Period = "last-year" | "this-year" | "next-year" | number | null;

export interface Label {
  readonly subject: Subject | null;
  readonly measure: Measure | null;
  readonly period: Period;
  /** The words that narrow it to some of the money, sorted; "" for the whole. */
  readonly scope: string;
  /** One of the kinds that its subject is made of: 行政编制 of 编制. */
  readonly isPart: boolean;
  /** A heading that any figure could stand under (金额（数量）): the row's own words say what it is. */
  readonly isGeneric: boolean;
}

const YEAR_NUMBER = /(20[0-4]\d)(?:年度?)?(?![\d.\-/号]|年?(?:修订|版|印发|制定))/g;
/** The rest of a longer number, or the end of a span of years, is none. */
const isYearOfItsOwn = (before: string): boolean => !/(?:\d|20\d\d年?[-—~至到])$/.test(before);
const LAST_YEAR = /(上一?年度?|去年度?|前一年度?|往年|上期)(?!末?结[转余])(末|同期)?/g;
/** A figure that is compared with last year's is this year's. */
const isNotCompared = (before: string): boolean => !/[较比与同]$/.test(before);
const THIS_YEAR = /本年度?|当年|今年|本期|评价年度?|该年度?/;
const NEXT_YEAR = /下一?年度?|次年|明年/;
/** What people and assets were at the year's beginning is last year's figure; a budget of 年初 is this year's. */
const OPENING = /(年初|期初)数?(余额|账面|原值|实有|资产|固定资产|人数|在编|存量)/;
const OTHER_YEARS = new RegExp(`${THIS_YEAR.source}|${NEXT_YEAR.source}`, "g");

/** The year that a title, a heading or a label speaks of; of several different years none. */
export function periodOf(text: string): Period {
  const plain = squeeze(text);
  if (matchesWhere(plain, LAST_YEAR, isNotCompared).length > 0 || OPENING.test(plain)) return "last-year";
  if (NEXT_YEAR.test(plain)) return "next-year";
  const years = new Set(matchesWhere(plain, YEAR_NUMBER, isYearOfItsOwn).map(([, year]) => Number(year)));
  const [year] = years;
  if (years.size === 1 && year !== undefined) return year;
  return THIS_YEAR.test(plain) ? "this-year" : null;
}

/** Whether a figure of this period belongs to the year; words without a year belong to every one. */
export function isOfYear(period: Period, year: number | null): boolean {
  if (typeof period === "number") return year === null || period === year;
  return period === null || period === "this-year";
}

/** Whether a figure of this period belongs to the year before. */
export function isOfYearBefore(period: Period, year: number | null): boolean {
  return period === "last-year" || (typeof period === "number" && year !== null && period === year - 1);
}

/** Whether two figures are of one year, where that year or the evaluated one is said. */
export function isSameYear(a: Period, b: Period, year: number | null): boolean {
  return a === b || (isOfYear(a, year) && isOfYear(b, year));
}

/** Units, formulas and letters in brackets: (万元), (B), (B/A), (人). */
const ASIDE =
  /[(（](?:单位[::])?(?:亿元|万元|千元|元|%|人|名|个|项|次|台|[A-Za-z①-⑳\d]{1,2}(?:[-+÷×/*=][A-Za-z①-⑳\d]{1,2})*)[)）]/g;
const NUMBERING =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]、?|\d{1,2}[、.．)）](?!\d)|[①-⑳])/;
const OF_WHICH = /^[(（]?其中[:：]?/;
const GENERIC =
  /^(?:本年|当年|年末|全年|年度|填报|填列)?(?:金额|数额|数量|数值|数据|数|值|人数|个数|合计|总额|总计|小计)(?:[(（/或、和及].*)?$/;

function subjectOf(words: string) {
  const found = SUBJECTS.find((each) => each.words.test(words));
  if (!found) return null;
  return { subject: found.subject, isPart: found.part?.test(words) ?? false, loosely: found.scope ?? "" };
}

/** A label without its year, numbering, quotes and unit: "2.2024年培训人数（人）" is 培训人数. */
export function bareLabel(text: string): string {
  const plain = squeeze(text)
    .replace(/[“”"'‘’《》]/g, "")
    .replace(ASIDE, "")
    .replace(OF_WHICH, "")
    .replace(NUMBERING, "");
  const withoutNumbers = withoutMatches(plain, YEAR_NUMBER, isYearOfItsOwn);
  return withoutMatches(withoutNumbers, LAST_YEAR, isNotCompared).replace(OTHER_YEARS, "");
}

function read(text: string): Label {
  const period = periodOf(text);
  const bare = bareLabel(text);
  const scope = (bare.match(SCOPE) ?? []).sort().join();
  const words = bare.replace(SCOPE, "");
  const isGeneric = GENERIC.test(words) || (words === "" && period !== null);
  const said = isGeneric && /金额|数额|数值|数据/.test(words) ? "" : words.replace(SUBJECT_NOUNS, "");
  const measure = look(MEASURES, said);
  const meaning = { period, scope, isGeneric };
  if (NEVER_MEASURED.test(words)) {
    const isRatio = measure === "rate" || measure === "share" || measure === "change-rate";
    return { ...meaning, subject: null, measure: isRatio ? measure : null, isPart: false };
  }
  const named = subjectOf(words);
  if (named) {
    const { subject, isPart, loosely } = named;
    return { ...meaning, subject, isPart, measure, scope: scope + loosely };
  }
  const isDepartment = words.replace(DEPARTMENT_WORDS, "") === "" && (measure !== null || /整体/.test(words));
  return { ...meaning, subject: isDepartment ? "department" : null, isPart: false, measure };
}

/** What a text says as a label; it is plain data. */
export const readLabel = perText(read);

const BARE: Readonly<Partial<Record<Subject, Measure>>> = {
  "fixed-assets": "total-value",
  "established-staff": "headcount",
  "off-establishment-staff": "headcount",
};

/** What a figure is that stands under a bare name: 固定资产 is its value. */
export function measureOfBare(subject: Subject | null): Measure | null {
  return (subject && BARE[subject]) ?? null;
}
