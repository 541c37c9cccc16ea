/**
 * The columns of an area with their headings and cells, and which of them make one list: before anything is known of what
 * they measure.
 */
import { holdsCodes, parentsByCode } from "./class-codes";
import { type Entry, type Grid, WIDEST_HEADING } from "./grid";
import { NOTE_HEADING, SERIAL_BELOW, SERIAL_HEADING } from "./lexicon";
import type { FreeCells, TableArea } from "./table-areas";
import { squeeze } from "../text";
import { MAX_COLUMNS } from "../workbook/address";

/** So many rows tell that a column counts them. */
const FEWEST_COUNTED = 3;

export interface RawColumn {
  readonly col: number;
  readonly headings: readonly string[];
  readonly entries: readonly Entry[];
}

/**
 * The headings above a column. Where the upper one is blank and the lower is not, the upper heading to the left goes
 * for both ("预算数" over 总额 and 其中：财政拨款), merged or not.
 */
function headingsOf(grid: Grid, headerRows: readonly number[], col: number, left: number): string[] {
  const headings: string[] = [];
  headerRows.forEach((row, level) => {
    let text = grid.text(row, col);
    const below = headerRows[level + 1];
    if (text === "" && below !== undefined && grid.own(below, col)) {
      const leftmost = Math.max(left, col - WIDEST_HEADING);
      for (let c = col - 1; c >= leftmost && text === ""; c--)
        if (grid.own(below, c)) text = grid.text(row, c);
    }
    if (text !== "" && headings.at(-1) !== text) headings.push(text);
  });
  return headings;
}

export function rawColumns(grid: Grid, area: TableArea, free: FreeCells): RawColumn[] {
  const rows = [...area.headerRows, ...area.bodyRows];
  const left = rows.reduce((least, row) => Math.min(least, free.row(row)[0]?.col ?? least), MAX_COLUMNS);
  const byColumn = new Map<number, Entry[]>();
  for (const row of area.headerRows)
    for (const { col } of free.row(row)) byColumn.set(col, byColumn.get(col) ?? []);
  for (const row of area.bodyRows)
    for (const entry of free.row(row)) {
      const list = byColumn.get(entry.col);
      if (list) list.push(entry);
      else byColumn.set(entry.col, [entry]);
    }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([col, found]) => ({ col, headings: headingsOf(grid, area.headerRows, col, left), entries: found }));
}

export const headingText = (column: RawColumn) => column.headings.join(" ");
export const isNote = (column: RawColumn) => NOTE_HEADING.test(headingText(column));
/** 1, 2, 3 … under no heading. */
const countsRows = (column: RawColumn) =>
  headingText(column) === "" &&
  column.entries.length >= FEWEST_COUNTED &&
  column.entries.every(({ figure }, i) => figure?.value.eq(i + 1));
export const isOfCodes = (column: RawColumn) =>
  !holdsWords(column) &&
  holdsCodes(
    column.headings,
    column.entries.flatMap(({ figure, text }) => (figure ? [text] : [])),
  );
/** "得分（20分*执行率）": points, whatever else the heading says of how they come about. */
const holdsPoints = (column: RawColumn) =>
  /^(自评|实际)?得分[（(]/.test(squeeze(column.headings.at(-1) ?? ""));
export const isSerial = (column: RawColumn) =>
  holdsPoints(column) ||
  SERIAL_HEADING.test(squeeze(headingText(column))) ||
  SERIAL_BELOW.test(squeeze(column.headings.at(-1) ?? "")) ||
  countsRows(column) ||
  isOfCodes(column);

export function holdsWords(column: RawColumn): boolean {
  const words = column.entries.filter((entry) => entry.figure === null).length;
  return words > 0 && words * 2 > column.entries.length;
}

/** "2019年", "2023年度": the years of a trend, which name their rows where nothing else does. */
export const isYear = ({ text }: Entry) => /^(19|20)\d\d年度?$/.test(squeeze(text));
const holdsYears = (column: RawColumn) => column.entries.filter(isYear).length > 1;

/** Of the columns of words, the one that tells rows apart best: most different texts; the leftmost of equals. */
export function labelColumnOf(columns: readonly RawColumn[]): RawColumn | null {
  const candidates = columns.filter((column) => holdsWords(column) && !isNote(column) && !isSerial(column));
  let best: RawColumn | null = null;
  let most = 0;
  for (const column of candidates) {
    const different = new Set(column.entries.map((entry) => squeeze(entry.text))).size;
    if (different > most) [best, most] = [column, different];
  }
  return best ?? columns.find(holdsYears) ?? null;
}

const innermost = (column: RawColumn) => squeeze(column.headings.at(-1) ?? "");

/** The headings of the figures that follow the names of a list. */
function headingsAfter(columns: readonly RawColumn[], index: number): string {
  const headings: string[] = [];
  for (let at = index + 1; at < columns.length && !holdsWords(columns[at]!); at++)
    if (!isSerial(columns[at]!)) headings.push(innermost(columns[at]!));
  return headings.join("|");
}

/**
 * Two lists side by side (项目|数值|项目|数值) are two tables, also where only their figures have the same headings
 * (资产|期末|年初|负债|期末|年初); the numbers of a list's rows stand before its names.
 */
export function sideBySide(columns: readonly RawColumn[]): RawColumn[][] {
  const isName = (column: RawColumn) => holdsWords(column) && !isNote(column);
  const at = columns.findIndex(isName);
  const first = columns[at];
  if (!first) return [[...columns]];
  const figures = headingsAfter(columns, at);
  const parts: RawColumn[][] = [[]];
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    const isAlike =
      innermost(column) === innermost(first) ||
      (isName(column) && figures !== "" && headingsAfter(columns, index) === figures);
    const repeats =
      column.col > first.col &&
      holdsWords(column) &&
      isAlike &&
      next !== undefined &&
      !holdsWords(next) &&
      parts.at(-1)!.some((earlier) => earlier.entries.some((entry) => entry.figure !== null));
    if (repeats) {
      const before = parts.at(-1)!;
      let end = before.length;
      while (isSerial(before[end - 1]!)) end--;
      parts.push(before.splice(end));
    }
    parts.at(-1)!.push(column);
  });
  return parts;
}

/** "30201 | 办公费 | … | 30217 | 公务接待费": a list whose first class is a part of one in the list before goes on with that. */
function goesOn(grid: Grid, area: TableArea, before: readonly RawColumn[], list: readonly RawColumn[]) {
  const code = before.findIndex(isOfCodes);
  if (code < 0 || before.length !== list.length || !isOfCodes(list[code]!)) return false;
  const codesIn = (columns: readonly RawColumn[]) =>
    area.bodyRows.flatMap((row) => {
      const entry = grid.own(row, columns[code]!.col);
      return entry?.figure ? [{ codeCells: [entry.text], label: "" }] : [];
    });
  const above = codesIn(before);
  const parent = parentsByCode([...above, ...codesIn(list)])?.[above.length] ?? null;
  return parent !== null && parent < above.length;
}

/** The lists that stand side by side, those together that go on from one to the next. */
export function inLongLists(grid: Grid, area: TableArea, lists: readonly RawColumn[][]): RawColumn[][][] {
  const long: RawColumn[][][] = [];
  for (const list of lists) {
    const before = long.at(-1)?.at(-1);
    if (before && goesOn(grid, area, before, list)) long.at(-1)!.push(list);
    else long.push([list]);
  }
  return long;
}
