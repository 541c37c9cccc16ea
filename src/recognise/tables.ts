/** Stage 2b, areas → tables: columns with their headings, rows with their labels, figures with their units. */
import { asRatio, withFigure } from "./figure";
import { holdsCodes, parentsByCode } from "./class-codes";
import { type Entry, type Grid, WIDEST_HEADING } from "./grid";
import { readLabel, type Label } from "../facts/labels";
import { NOTE_HEADING, SERIAL_BELOW, SERIAL_HEADING } from "./lexicon";
import { nestRows, readRowLabel } from "./row-labels";
import { findTableAreas, freeCells, type FreeCells, type TableArea } from "./table-areas";
import { squeeze } from "../text";
import { inMoney, moneyUnitIn, type MoneyUnit, type Unit } from "../facts/units";
import type { Measure, Subject } from "../facts/wordings";
import type { Column, Figure, Table, TableRow } from "./types";
import { MAX_COLUMNS, type Range } from "../workbook/address";

const RATIO_MEASURES: ReadonlySet<Measure> = new Set([
  "rate",
  "share",
  "progress",
  "scheduled-progress",
  "change-rate",
]);
const COUNT_MEASURES: ReadonlySet<Measure> = new Set([
  "headcount",
  "authorised",
  "count",
  "number-done",
  "number-planned",
]);
/** Subjects that a heading names without meaning every row under it: "编制人数" heads all kinds of staff. */
const TOO_WIDE: ReadonlySet<Subject> = new Set(["department", "staff"]);
/** A bare number above this in a column of rates was typed in percent: 93.95 is 93.95%, 1.59 is 159%. */
const LARGEST_BARE_RATIO = 5;

const FEWEST_COUNTED = 3;

/** "本年增加 | 本年减少" over 数量 and 原值: what came or went is not what there is. */
const FLOW_HEADING = /^(本年度?|本期|当年|年中|年度)?(新增|增加|减少|处置)(数|数?额|资产)?$/;

interface RawColumn {
  readonly col: number;
  readonly headings: readonly string[];
  readonly entries: readonly Entry[];
}

export const isRatioMeasure = (measure: Measure | null): boolean =>
  measure !== null && RATIO_MEASURES.has(measure);

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

function rawColumns(grid: Grid, area: TableArea, free: FreeCells): RawColumn[] {
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

const headingText = (column: RawColumn) => column.headings.join(" ");
const isNote = (column: RawColumn) => NOTE_HEADING.test(headingText(column));
/** 1, 2, 3 … under no heading. */
const countsRows = (column: RawColumn) =>
  headingText(column) === "" &&
  column.entries.length >= FEWEST_COUNTED &&
  column.entries.every(({ figure }, i) => figure?.value.eq(i + 1));
const isOfCodes = (column: RawColumn) =>
  !holdsWords(column) &&
  holdsCodes(
    column.headings,
    column.entries.flatMap(({ figure, text }) => (figure ? [text] : [])),
  );
/** "得分（20分*执行率）": points, whatever else the heading says of how they come about. */
const holdsPoints = (column: RawColumn) =>
  /^(自评|实际)?得分[（(]/.test(squeeze(column.headings.at(-1) ?? ""));
const isSerial = (column: RawColumn) =>
  holdsPoints(column) ||
  SERIAL_HEADING.test(squeeze(headingText(column))) ||
  SERIAL_BELOW.test(squeeze(column.headings.at(-1) ?? "")) ||
  countsRows(column) ||
  isOfCodes(column);

function holdsWords(column: RawColumn): boolean {
  const words = column.entries.filter((entry) => entry.figure === null).length;
  return words > 0 && words * 2 > column.entries.length;
}

/** "2019年", "2023年度": the years of a trend, which name their rows where nothing else does. */
const isYear = ({ text }: Entry) => /^(19|20)\d\d年度?$/.test(squeeze(text));
const holdsYears = (column: RawColumn) => column.entries.filter(isYear).length > 1;

/** Of the columns of words, the one that tells rows apart best: most different texts; the leftmost of equals. */
function labelColumnOf(columns: readonly RawColumn[]): RawColumn | null {
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
function sideBySide(columns: readonly RawColumn[]): RawColumn[][] {
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

/** 其中：… is a part of the nearest column to its left that is not itself a part. */
function partOf(columns: readonly RawColumn[], index: number): number | null {
  const isPart = (column: RawColumn) => column.headings.some((heading) => /^其中/.test(squeeze(heading)));
  if (!isPart(columns[index]!)) return null;
  for (let i = index - 1; i >= Math.max(0, index - WIDEST_HEADING); i--)
    if (!isPart(columns[i]!) && !holdsWords(columns[i]!)) return columns[i]!.col;
  return null;
}

function makeColumn(columns: readonly RawColumn[], index: number): Column {
  const raw = columns[index]!;
  const heading = headingText(raw);
  // The innermost heading says most; the outer ones only what it leaves open.
  const said = [...raw.headings].reverse().map(readLabel);
  const isFlow = raw.headings.some((words) => FLOW_HEADING.test(squeeze(words)));
  const measure = isFlow ? null : (said.find((label) => label.measure !== null)?.measure ?? null);
  const { subject, period } = readLabel(heading);
  const money = moneyUnitIn(heading);
  const unit: Unit | null = money
    ? inMoney(money)
    : /[%％]/.test(heading) || isRatioMeasure(measure)
      ? { kind: "ratio" }
      : null;
  return {
    col: raw.col,
    heading,
    measure,
    subject: subject !== null && TOO_WIDE.has(subject) ? null : subject,
    unit,
    period: said.find((label) => label.period !== null)?.period ?? period,
    isGeneric: said.length > 0 && said.every((label) => label.isGeneric),
    partOf: partOf(columns, index),
  };
}

/** What a figure measures: what its heading says, unless that could head anything and the row says it itself. */
export function measureUnder(column: Pick<Column, "measure" | "isGeneric">, says: Label): Measure | null {
  return column.isGeneric ? (says.measure ?? column.measure) : (column.measure ?? says.measure);
}

/** A figure with the unit that its column, its row's label or the table gives it. */
function figureInTable(
  figure: Figure,
  column: Column,
  rowLabel: string,
  says: Label,
  unit: MoneyUnit | null,
): Figure {
  if (figure.unit) return figure;
  // A heading of its own decides; the name of a row (专项规划编制) then says nothing about what is measured.
  const measure = column.isGeneric || column.heading === "" ? measureUnder(column, says) : column.measure;
  const percentHeading = /[%％]/.test(column.heading) || /[(（][%％][)）]/.test(rowLabel);
  if (column.unit?.kind === "ratio" || isRatioMeasure(measure)) {
    // A column headed 进度 may hold amounts: a number too large for a ratio is left as it is.
    const tooLarge = figure.value.abs().gt(LARGEST_BARE_RATIO);
    if (tooLarge && !percentHeading && measure === "progress")
      return withMoney(figure, column, rowLabel, unit);
    return asRatio(figure, percentHeading || tooLarge);
  }
  if (measure && COUNT_MEASURES.has(measure))
    return withFigure(figure, { unit: { kind: "count", name: "" } });
  return withMoney(figure, column, rowLabel, unit);
}

function withMoney(figure: Figure, column: Column, rowLabel: string, unit: MoneyUnit | null): Figure {
  const inLabel = moneyUnitIn(rowLabel);
  const money =
    column.unit?.kind === "money" ? column.unit : inLabel ? inMoney(inLabel) : unit ? inMoney(unit) : null;
  return money ? withFigure(figure, { unit: money }) : figure;
}

/** A row of a table: where it stands, in which of the lists side by side, and what names it. */
interface Line {
  readonly row: number;
  readonly list: readonly RawColumn[];
  readonly named: Entry;
}

/** "序号 1, 2, 3, 合计": a total may be named where other rows have their numbers. */
const isTotalName = ({ figure, text }: Entry) => figure === null && readRowLabel(text).isTotal;

/** The rows of a list that have a name: that of its column of names, or else of another column of words. */
function linesOf(grid: Grid, area: TableArea, list: readonly RawColumn[], names: readonly number[]): Line[] {
  const [label, ...others] = names.map((index) => list[index]!.col);
  return area.bodyRows.flatMap((row) => {
    const named =
      grid.at(row, label!) ??
      others.map((col) => grid.own(row, col)).find((entry) => entry !== undefined) ??
      list.map(({ col }) => grid.own(row, col)).find((entry) => entry !== undefined && isTotalName(entry));
    const isFilled = list.some(({ col }) => (grid.own(row, col)?.figure ?? null) !== null);
    // The total of several lists has its name in each and its figure in the last.
    const isElsewhere = named !== undefined && !isFilled && named.right > list.at(-1)!.col;
    return named && (named.figure === null || isYear(named)) && !isElsewhere ? [{ row, list, named }] : [];
  });
}

/** @param lists one, or those that stand side by side and go on from one to the next */
function makeTable(grid: Grid, area: TableArea, lists: readonly (readonly RawColumn[])[]): Table | null {
  const [raw] = lists;
  const label = raw && labelColumnOf(raw);
  if (!label || !raw.some((column) => column !== label && column.entries.some((entry) => entry.figure)))
    return null;
  const columns = raw.map((_, index) => makeColumn(raw, index));
  const indexesOf = (fits: (column: RawColumn) => boolean) =>
    raw.flatMap((column, index) => (fits(column) ? [index] : []));
  const codes = indexesOf((column) => column.col < label.col && isOfCodes(column));
  const serial = raw.map(isSerial);
  const otherWords = indexesOf((column) => column !== label && holdsWords(column) && !isNote(column));
  const names = [raw.indexOf(label), ...otherWords, ...codes];

  const lines = lists.flatMap((list) => linesOf(grid, area, list, names));
  const rowsWithLabels = lines.map((line) => ({ ...line, label: readRowLabel(line.named.text) }));
  const byCode = parentsByCode(
    rowsWithLabels.map(({ row, list, named }) => ({
      codeCells: codes.map((index) => grid.at(row, list[index]!.col)?.text ?? ""),
      label: named.text,
    })),
  );
  const byLabel = nestRows(rowsWithLabels.map(({ label: read }) => read));
  const places = byCode
    ? byLabel.map((place, index) =>
        place.ofWhich ? place : { ...place, parent: byCode[index] ?? place.parent },
      )
    : byLabel;
  const says = rowsWithLabels.map(({ named }) => readLabel(named.text));
  // "预算执行情况（元） | 年初预算数： | 3000000 | 全年预算数： | …": the row's first words speak for all of it.
  const unitAt = (row: number) => area.unit ?? moneyUnitIn(grid.row(row)[0]?.text ?? "");
  const depths: number[] = [];
  const rows = rowsWithLabels.map(({ row, list, named, label: read }, index): TableRow => {
    const place = places[index]!;
    depths.push(place.parent === null ? 0 : depths[place.parent]! + 1);
    const figures = new Map<number, Figure>();
    const texts = new Map<number, string>();
    columns.forEach((column, i) => {
      const entry = grid.own(row, list[i]!.col);
      if (!entry || entry === named) return;
      if (entry.figure && !serial[i]) {
        figures.set(column.col, figureInTable(entry.figure, column, named.text, says[index]!, unitAt(row)));
      } else texts.set(column.col, entry.text);
    });
    return {
      row,
      label: named.text,
      labelRef: grid.ref(named.row, named.col),
      name: read.name,
      says: says[index]!,
      depth: depths[index]!,
      ofWhich: place.ofWhich,
      isTotal: read.isTotal,
      isHidden: grid.sheet.hiddenRows.has(row),
      parent: place.parent,
      figures,
      texts,
    };
  });
  const cols = lists.flat().map((column) => column.col);
  const filled = [...area.headerRows, ...area.bodyRows];
  return {
    sheet: grid.name,
    range: { top: filled[0]!, bottom: filled.at(-1)!, left: Math.min(...cols), right: Math.max(...cols) },
    title: area.title,
    unit: area.unit,
    labelColumn: label.col,
    columns,
    rows,
  };
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
function inLongLists(grid: Grid, area: TableArea, lists: readonly RawColumn[][]): RawColumn[][][] {
  const long: RawColumn[][][] = [];
  for (const list of lists) {
    const before = long.at(-1)?.at(-1);
    if (before && goesOn(grid, area, before, list)) long.at(-1)!.push(list);
    else long.push([list]);
  }
  return long;
}

/** All supporting tables of a sheet, from top to bottom. */
export function findTables(grid: Grid, taken: readonly Range[]): Table[] {
  const free = freeCells(grid, taken);
  return findTableAreas(grid, free).flatMap((area) =>
    inLongLists(grid, area, sideBySide(rawColumns(grid, area, free))).flatMap(
      (lists) => makeTable(grid, area, lists) ?? [],
    ),
  );
}
