/** Stage 2a, cells → areas: where on a sheet the supporting tables stand, with their title, unit and header rows. */
import type { Range } from "../workbook/address";
import { moneyUnitIn } from "../facts/units";
import type { Entry, Grid } from "./grid";
import { HEADING_WORD, NOTE_LABEL, SERIAL_HEADING, TOTAL_LABEL } from "./lexicon";
import { readRowLabel } from "./row-labels";
import { squeeze } from "../text";
import type { MoneyUnit } from "../facts/units";

export interface TableArea {
  readonly title: string | null;
  readonly unit: MoneyUnit | null;
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
}

const LONGEST_HEADING = 25;
const MOST_HEADER_ROWS = 3;
/** Headings of which none is known are at least so many. */
const FEWEST_UNKNOWN = 3;
/** An empty row inside a table is common; two of them end it. */
const BLANK_ROWS_THAT_END = 2;

const hasFigure = (entries: readonly Entry[]) => entries.some((entry) => entry.figure !== null);

/** "第一季度支出进度 | | % | …": with a unit of its own, a row waits for its figure and heads nothing. */
const awaitsFigure = (entries: readonly Entry[]) =>
  entries.some(({ text }) => /^(%|[亿万千]?元|人|个|项|次)$/.test(squeeze(text))) &&
  !LEVELS_OF_CLASSES.test(entries.map(({ text }) => squeeze(text)).join(""));

/** "类 | 款 | 项" over the three parts of a code: here 项 is no unit. */
const LEVELS_OF_CLASSES = /类款项/;

/** "三、国防支出", "（一）人员经费": a row of its table, whose figures nobody filled. */
const isNumberedRow = (text: string) => [1, 2].includes(readRowLabel(text).rank ?? 0);

function isHeaderRow(entries: readonly Entry[]): boolean {
  if (entries.length < 2 || hasFigure(entries) || awaitsFigure(entries)) return false;
  const words = entries.map((entry) => squeeze(entry.text));
  if (words.every(isNumberedRow)) return false;
  const fitting = words.filter((word) => word.length <= LONGEST_HEADING && HEADING_WORD.test(word)).length;
  return fitting >= 2 && fitting / words.length >= 0.6;
}

/** 2023 as a number of its own: a year of a trend. */
const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** Two figures side by side below words that say nothing we know: "问题 | 非常满意 | 满意 | …" heads them all the same. */
function headsFigures(row: number, rowAt: (row: number) => readonly Entry[]): boolean {
  const rows = [row];
  while (rows.length < MOST_HEADER_ROWS && rowAt(row + rows.length).length > 0) {
    if (hasFigure(rowAt(row + rows.length))) break;
    rows.push(row + rows.length);
  }
  const heads = rows.flatMap((each) => rowAt(each));
  const isHeading = ({ figure, text }: Entry) =>
    squeeze(text).length <= LONGEST_HEADING && (figure === null || isYear(text));
  if (rowAt(row).length < FEWEST_UNKNOWN || !heads.every(isHeading) || awaitsFigure(heads)) return false;
  if (rowAt(row).every(({ text }) => isNumberedRow(squeeze(text)))) return false;
  const below = rowAt(row + rows.length);
  const isHeaded = ({ col }: Entry) => heads.some((head) => head.col <= col && col <= head.right);
  const figures = below.filter(({ figure }) => figure !== null);
  const areAdjacent = below.some(
    ({ figure }, i) => figure !== null && (below[i + 1]?.figure ?? null) !== null,
  );
  const counts = SERIAL_HEADING.test(squeeze(heads[0]!.text)) && below[0]?.figure?.value.eq(1) === true;
  return figures.every(isHeaded) && (counts || (areAdjacent && below[0]!.figure === null));
}

/**
 * "绩效指标 | 一级指标 | …": a label that reaches down over the rows below begins a block of its own, and the words
 * beside it head its columns, whether or not we know them.
 */
function startsBlock(entries: readonly Entry[]): boolean {
  const [label] = entries;
  if (!label || label.bottom - label.row < MOST_HEADER_ROWS || entries.length < 3) return false;
  if (hasFigure(entries) || awaitsFigure(entries)) return false;
  return entries.every(({ text }) => squeeze(text).length <= LONGEST_HEADING);
}

/**
 * A second header row has its words only under headings: nothing of its own in the first column of the table, unless
 * the heading there stands over several columns and each of some has a word ("项目" over "科目编码 | 科目名称").
 */
function continuesHeader(entries: readonly Entry[], above: readonly Entry[]): boolean {
  if (hasFigure(entries) || entries.length === 0) return false;
  const [first] = above;
  const underFirst = entries.filter(({ col }) => col <= (first?.right ?? 0)).length;
  const isUnderHeadings = entries.every(({ col }) => col > (first?.col ?? 0)) || underFirst > 1;
  return isUnderHeadings && entries.every(({ text }) => squeeze(text).length <= LONGEST_HEADING);
}

function isUnitRow(entries: readonly Entry[]): boolean {
  return (
    entries.length <= 3 &&
    !hasFigure(entries) &&
    entries.some((entry) => /单位[:：]/.test(squeeze(entry.text)))
  );
}

/** "栏次 | 1 | 2 | 3": the numbers of the columns, below the header. */
const numbersColumns = ([label, ...numbers]: readonly Entry[]) =>
  label !== undefined && numbers.length > 0 && /^栏次[::]?$/.test(squeeze(label.text));

function unitIn(texts: readonly string[]): MoneyUnit | null {
  return texts.map(moneyUnitIn).find((found) => found !== null) ?? null;
}

function isTitleRow(entries: readonly Entry[], insideTable: boolean, next: readonly Entry[]): boolean {
  const [only, ...others] = entries;
  if (!only || others.length > 0 || only.figure) return false;
  const text = squeeze(only.text);
  if (/^(附?表|附件)[\d一二三四五六七八九十]/.test(text)) return true;
  if (!insideTable) return true;
  return (only.right - only.col >= 2 || isHeaderRow(next)) && !/^[一二三四五六七八九十]+、|^[(（]/.test(text);
}

/** "公开01表", "财决02表": the number that stands in the corner above a published table, beside its title. */
const FORM_NUMBER = /^\D{0,6}\d{1,2}表?$/;

/** "续表", "表3（续）": the table above goes on. */
const CONTINUED = /^续表[\d\-.一二三四五六七八九十]*$|[(（]续表?[\d一二三四五六七八九十]*[)）]$/;
/** What a new page may begin with above the header: 续表, the title and the unit line. */
const MOST_ROWS_BETWEEN_PAGES = 4;

const isSame = (a: readonly Entry[], b: readonly Entry[]) =>
  a.length === b.length &&
  a.every((entry, i) => entry.col === b[i]!.col && squeeze(entry.text) === squeeze(b[i]!.text));

/** The first row below a header that is printed again on the next page; null where none is. */
function belowPageBreak(
  row: number,
  rowAt: (row: number) => readonly Entry[],
  title: string | null,
  header: readonly number[],
): number | null {
  if (header.length === 0) return null;
  const stands = (entries: readonly Entry[]) => {
    const [only, ...others] = entries;
    const text = only && others.length === 0 ? squeeze(only.text) : "";
    return CONTINUED.test(text) || (title !== null && text === squeeze(title)) || isUnitRow(entries);
  };
  let at = row;
  while (at < row + MOST_ROWS_BETWEEN_PAGES && stands(rowAt(at))) at++;
  return header.every((each, i) => isSame(rowAt(at + i), rowAt(each))) ? at + header.length : null;
}

/** A total that stands below what it adds up: what follows is another list. */
const endsInTotal = (body: readonly number[], rowAt: (row: number) => readonly Entry[]) =>
  body.length > 1 && rowAt(body.at(-1)!).some(({ text }) => TOTAL_LABEL.test(squeeze(text)));

/** Rectangles hardly overlap, so that all of them together are no more than the sheet's rows. */
function byRow(ranges: readonly Range[]): ReadonlyMap<number, readonly Range[]> {
  const rows = new Map<number, Range[]>();
  for (const range of ranges)
    for (let row = range.top; row <= range.bottom; row++) rows.set(row, [...(rows.get(row) ?? []), range]);
  return rows;
}

/** What of a sheet is still to be read as supporting tables. */
export interface FreeCells {
  row(row: number): readonly Entry[];
  /** Some of the row is something else. */
  isPartlyTaken(row: number): boolean;
}

/** @param taken rectangles already recognised as something else (score sheets, target tables) */
export function freeCells(grid: Grid, taken: readonly Range[]): FreeCells {
  const takenAt = byRow(taken);
  return {
    row(row) {
      const here = takenAt.get(row);
      const isFree = ({ col }: Entry) => !here?.some(({ left, right }) => col >= left && col <= right);
      return here ? grid.row(row).filter(isFree) : grid.row(row);
    },
    isPartlyTaken: (row) => takenAt.has(row),
  };
}

export function findTableAreas(grid: Grid, free: FreeCells): TableArea[] {
  const areas: TableArea[] = [];
  let title: string | null = null;
  let unit: MoneyUnit | null = unitIn(grid.sheet.above);
  let header: number[] = [];
  let body: number[] = [];
  let blanks = 0;
  const columnsOfFigures = new Set<number>();
  /** Of the filled rows, the one where the reading goes on after nothing but blank ones. */
  let next = 0;

  const close = () => {
    if (body.length > 0) {
      areas.push({ title, unit, headerRows: header, bodyRows: body });
      title = null;
      unit = null;
    }
    header = [];
    body = [];
    blanks = 0;
    columnsOfFigures.clear();
  };

  const rowAt = (row: number) => free.row(row);

  for (let row = 0; row < grid.rowCount; row++) {
    const entries = rowAt(row);
    const open = body.length > 0;
    if (entries.length === 0) {
      if (++blanks >= BLANK_ROWS_THAT_END || free.isPartlyTaken(row)) close();
      else if (!open && header.length === 0) {
        while (grid.filledRows[next]! <= row) next++;
        row = (grid.filledRows[next] ?? grid.rowCount) - 1;
      }
      continue;
    }
    const below = open && !endsInTotal(body, rowAt) ? belowPageBreak(row, rowAt, title, header) : null;
    if (below !== null) row = below - 1;
    else if (open && entries.length === 1 && CONTINUED.test(squeeze(entries[0]!.text))) continue;
    else if (isUnitRow(entries)) {
      if (open) close();
      unit = unitIn(entries.map(({ text }) => text)) ?? unit;
      title ??= entries.length > 1 ? null : title;
    } else if (entries.length === 1 && NOTE_LABEL.test(squeeze(entries[0]!.text))) {
      close();
    } else if (
      !open &&
      title !== null &&
      entries.length === 1 &&
      FORM_NUMBER.test(squeeze(entries[0]!.text))
    ) {
      continue;
    } else if (isTitleRow(entries, open || header.length > 0, rowAt(row + 1))) {
      close();
      title = entries[0]!.text;
      unit = moneyUnitIn(title) ?? unit;
    } else if (
      header.length > 0 &&
      !open &&
      header.length < MOST_HEADER_ROWS &&
      continuesHeader(entries, rowAt(header[0]!))
    ) {
      header.push(row);
    } else if (!open && numbersColumns(entries)) {
      continue;
    } else if (
      // In a table that has begun, words beside columns of figures only name a row.
      (isHeaderRow(entries) && (!open || entries.some(({ col }) => columnsOfFigures.has(col)))) ||
      (!open && header.length === 0 && headsFigures(row, rowAt)) ||
      startsBlock(entries)
    ) {
      close();
      header = [row];
    } else if (
      header.length > 0 ||
      open ||
      (hasFigure(entries) && entries.some((entry) => entry.figure === null))
    ) {
      body.push(row);
      for (const { col, figure } of entries) if (figure) columnsOfFigures.add(col);
    }
    blanks = 0;
  }
  close();
  return areas;
}
