/** Years and dates in a workbook, the evaluated year, and the department's name. */
import { isDateFormat } from "../../workbook/number-format";
import type { Cell } from "../../workbook/model";
import { dateOfSerial } from "../../workbook/serial-date";
import { eachCell } from "../../workbook/sheet";
import type { Grid } from "../grid";
import { isNotInNumber, matchesWhere, squeeze } from "../../text";
import type { YearMention } from "../recognition";
import type { TextCell } from "../types";

const YEAR = /(20[0-4]\d)(?=年|年度|[-./](?:0?[1-9]|1[0-2])(?!\d))/g;
/** "（2021年修订）" tells which form is used, not which year is evaluated. */
const FORM_YEAR = /(20[0-4]\d)年?(修订|版|修改|印发|制定)/;
const TITLE = /表|情况|数据|报告|评价|预算|决算|绩效/;
/** "2021年度", "（2021年度）" beside the department's name. */
const YEAR_ALONE = /^[(（]?20[0-4]\d年度[)）]?$/;
/** "年度：2022" in the line below the title, with or without 年 after it. */
const YEAR_LABELLED = /^(?:评价|自评|预算|填报)?年度[:：](20[0-4]\d)(?:年度?)?$/;
/** Titles stand in the first rows of a sheet. */
const TITLE_ROWS = 4;

function yearOfSerial(serial: number, date1904: boolean): number | null {
  const year = dateOfSerial(serial, date1904).getUTCFullYear();
  return year >= 2000 && year <= 2049 ? year : null;
}

/** Each once, however often the text says it. */
function yearsIn(matches: Iterable<RegExpMatchArray>): number[] {
  return [...new Set(Array.from(matches, ([said]) => Number(said)))];
}

function mentionsIn(grid: Grid, cell: Cell, date1904: boolean): YearMention[] {
  const ref = grid.ref(cell.row, cell.col);
  if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) {
    const year = yearOfSerial(cell.value, date1904);
    return year === null ? [] : [{ ref, year, text: String(year), inTitle: false, isOfItsPart: false }];
  }
  if (typeof cell.value !== "string" || !cell.value.includes("20")) return [];
  // "表1 2020年…": the blank alone keeps the number of the table and the year apart.
  const text = squeeze(cell.value.replace(/(\d)\s+(?=20\d\d\s*年)/g, "$1;"));
  const alone = grid.row(cell.row).length <= 2;
  const labelled = YEAR_LABELLED.exec(text);
  const isTitle = alone && (YEAR_ALONE.test(text) || TITLE.test(text)) && !FORM_YEAR.test(text);
  const inTitle = cell.row < TITLE_ROWS && (labelled !== null || isTitle);
  const years = labelled ? [Number(labelled[1])] : yearsIn(matchesWhere(text, YEAR, isNotInNumber));
  return years.map((year) => ({
    ref,
    year,
    text: cell.value as string,
    inTitle,
    isOfItsPart: false,
  }));
}

function findYears(grids: readonly Grid[], date1904: boolean): YearMention[] {
  return grids.flatMap((grid) =>
    [...eachCell(grid.sheet)].flatMap((cell) => mentionsIn(grid, cell, date1904)),
  );
}

function mostFrequent(years: readonly number[]): number | null {
  const votes = new Map<number, number>();
  for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}

const LAST_YEAR = /上年|上一年|去年|往年/;
const ANY_YEAR = /20[0-4]\d/g;

export interface Years {
  readonly mentions: readonly YearMention[];
  /** The evaluated year; null when the workbook does not say. */
  readonly evaluated: number | null;
  /** The year that a part of a sheet is about, by its title, the sheet's titles or the sheet's name; null where none says. */
  of(sheet: string, row: number, title: string | null): number | null;
}

/** What is known of a score sheet before the year is: where it stands and what stands above it. */
interface ScoreSheetPlace {
  readonly sheet: string;
  readonly title: TextCell | null;
}

const onlyYearIn = (text: string): number | null => {
  const years = yearsIn(squeeze(text).matchAll(ANY_YEAR));
  return years.length === 1 && !FORM_YEAR.test(squeeze(text)) ? years[0]! : null;
};
const withoutYear = (text: string) => squeeze(text).replace(ANY_YEAR, "");

/**
 * The latest year of the score sheets; failing that the year in most titles, in most names of sheets (the captions of a
 * report's tables), that of the form they follow, or that on the report's cover.
 */
function evaluatedYear(
  mentions: readonly YearMention[],
  scored: ReadonlySet<number>,
  names: readonly string[],
  cover: readonly string[],
): number | null {
  if (scored.size > 0) return Math.max(...scored);
  const titled = mostFrequent(mentions.filter((each) => each.inTitle).map((each) => each.year));
  return (
    titled ??
    mostFrequent(names.flatMap((name) => onlyYearIn(name) ?? [])) ??
    mostFrequent(mentions.filter((each) => FORM_YEAR.test(squeeze(each.text))).map((each) => each.year)) ??
    cover.flatMap((line) => onlyYearIn(line) ?? [])[0] ??
    null
  );
}

/**
 * @param places the score sheets that are checked
 * @param cover what a Word report says before its first chapter; nothing for workbooks
 */
export function readYears(
  grids: readonly Grid[],
  date1904: boolean,
  places: readonly ScoreSheetPlace[],
  cover: readonly string[],
): Years {
  const mentions = findYears(grids, date1904);
  const titles = mentions.filter(({ inTitle }) => inTitle);
  const titlesOf = (sheet: string) => titles.filter(({ ref }) => ref.sheet === sheet);
  /** Between the title and the rows of a project form stand its funds: the title is the sheet's, not the table's. */
  const yearOver = (sheet: string): number | null => {
    const [first, ...others] = titlesOf(sheet);
    return first && others.every(({ year }) => year === first.year) ? first.year : null;
  };
  const scored = new Set(
    places.flatMap(
      ({ sheet, title }) =>
        onlyYearIn(title?.text ?? "") ?? onlyYearIn(sheet) ?? (title ? null : yearOver(sheet)) ?? [],
    ),
  );
  const evaluated = evaluatedYear(
    mentions,
    scored,
    grids.map(({ name }) => name),
    cover,
  );
  const evaluatedTitles = new Set(
    titles.filter(({ year }) => year === evaluated).map(({ text }) => withoutYear(text)),
  );

  /** Another year in a title is meant where the sheet says it again, or the same title stands elsewhere for this year. */
  const isMeant = (year: number, sheet: string, title: string) => {
    if (year === evaluated || scored.has(year) || evaluatedTitles.has(withoutYear(title))) return true;
    const here = titlesOf(sheet);
    return here.length > 1 && here.every((each) => each.year === year);
  };
  const of: Years["of"] = (sheet, _row, title) => {
    const inName = onlyYearIn(sheet);
    if (inName !== null) return inName;
    if (
      evaluated !== null &&
      LAST_YEAR.test(`${sheet} ${title ?? ""}`) &&
      !/同比|对比|比较/.test(title ?? "")
    )
      return evaluated - 1;
    const own = onlyYearIn(title ?? "");
    if (own !== null) return isMeant(own, sheet, title!) ? own : null;
    const over = yearOver(sheet);
    return over !== null && isMeant(over, sheet, titlesOf(sheet)[0]!.text) ? over : null;
  };
  return {
    mentions: mentions.map((each) => ({
      ...each,
      isOfItsPart:
        each.year !== evaluated &&
        of(each.ref.sheet, each.ref.row, each.inTitle ? each.text : null) === each.year,
    })),
    evaluated,
    of,
  };
}
