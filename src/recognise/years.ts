/** Years and dates in a workbook, the evaluated year, and the department's name. */
import { isDateFormat } from "../workbook/number-format";
import type { Cell } from "../workbook/model";
import { eachCell } from "../workbook/sheet";
import type { Grid } from "./grid";
import { squeeze } from "../text";
import type { TextCell, YearMention } from "./types";

const YEAR = /(?<!\d)(20[0-4]\d)(?=年|年度|[-./](?:0?[1-9]|1[0-2])(?!\d))/g;
/** "（2021年修订）" tells which form is used, not which year is evaluated. */
const FORM_YEAR = /(20[0-4]\d)年?(修订|版|修改|印发|制定)/;
const TITLE = /表|情况|数据|报告|评价|预算|决算|绩效/;
/** Titles stand in the first rows of a sheet. */
const TITLE_ROWS = 4;
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
const MS_PER_DAY = 86_400_000;

function yearOfSerial(serial: number, date1904: boolean): number | null {
  const year = new Date((serial - (date1904 ? DAYS_1904 : DAYS_1900)) * MS_PER_DAY).getUTCFullYear();
  return year >= 2000 && year <= 2049 ? year : null;
}

function mentionsIn(grid: Grid, cell: Cell, date1904: boolean): YearMention[] {
  const ref = grid.ref(cell.row, cell.col);
  if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) {
    const year = yearOfSerial(cell.value, date1904);
    return year === null ? [] : [{ ref, year, text: String(year), inTitle: false }];
  }
  if (typeof cell.value !== "string" || !cell.value.includes("20")) return [];
  // "表1 2020年…": the blank alone keeps the number of the table and the year apart.
  const text = squeeze(cell.value.replace(/(?<=\d)\s+(?=20\d\d\s*年)/g, ";"));
  const alone = grid.row(cell.row).length <= 2;
  const inTitle = cell.row < TITLE_ROWS && alone && TITLE.test(text) && !FORM_YEAR.test(text);
  return [...text.matchAll(YEAR)].map((match) => ({
    ref,
    year: Number(match[1]),
    text: cell.value as string,
    inTitle,
  }));
}

export function findYears(grids: readonly Grid[], date1904: boolean): YearMention[] {
  return grids.flatMap((grid) =>
    [...eachCell(grid.sheet)].flatMap((cell) => mentionsIn(grid, cell, date1904)),
  );
}

function mostFrequent(years: readonly number[]): number | null {
  const votes = new Map<number, number>();
  for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}

/** The year in most titles; failing that, the year of the form that the sheet says it follows. */
export function evaluatedYear(years: readonly YearMention[]): number | null {
  const titled = mostFrequent(years.filter((each) => each.inTitle).map((each) => each.year));
  return (
    titled ??
    mostFrequent(years.filter((each) => FORM_YEAR.test(squeeze(each.text))).map((each) => each.year))
  );
}

const DEPARTMENT_LABEL = /^(填报|评价|预算|部门)?(单位|部门)(\(单位\))?(名称|全称)?[::](.*)$/;
const DEPARTMENT_CELL =
  /^(部门|单位|填报单位|预算单位|部门\(单位\)|单位\(部门\))名称[::]?$|^(填报|评价|预算)单位[::]?$/;

/** "部门名称：…" in one cell, or the label and the name beside each other. */
export function findDepartment(grids: readonly Grid[]): TextCell | null {
  for (const grid of grids) {
    for (let row = 0; row < Math.min(grid.rowCount, 12); row++) {
      for (const entry of grid.row(row)) {
        const text = squeeze(entry.text);
        if (DEPARTMENT_CELL.test(text)) {
          const next = grid.at(row, entry.right + 1);
          return { ref: grid.ref(row, entry.right + 1), text: next?.text ?? "" };
        }
        const inline = DEPARTMENT_LABEL.exec(text);
        const name = inline?.[5]?.replace(/(金额)?单位[::].*$/, "");
        if (inline && !/^(万元|元|千元|亿元|人|%)/.test(inline[5]!))
          return { ref: grid.ref(row, entry.col), text: name ?? "" };
      }
    }
  }
  return null;
}
