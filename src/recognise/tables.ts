/** Stage 2b, areas → tables: columns with their headings, rows with their labels, figures with their units. */
import { asRatio, withFigure } from "./figure";
import { parentsByCode } from "./class-codes";
import { type Entry, type Grid, WIDEST_HEADING } from "./grid";
import { readLabel, type Label } from "../facts/labels";
import {
  headingText,
  holdsWords,
  inLongLists,
  isNote,
  isOfCodes,
  isSerial,
  isYear,
  labelColumnOf,
  type RawColumn,
  rawColumns,
  sideBySide,
} from "./raw-columns";
import { nestRows, readRowLabel } from "./row-labels";
import { findTableAreas, freeCells, type TableArea } from "./table-areas";
import { squeeze } from "../text";
import { inMoney, moneyUnitIn, type MoneyUnit, type Unit } from "../facts/units";
import type { Measure, Subject } from "../facts/wordings";
import type { Column, Figure, Table, TableRow } from "./types";
import type { Range } from "../workbook/address";

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

/** "本年增加 | 本年减少" over 数量 and 原值: what came or went is not what there is. */
const FLOW_HEADING = /^(本年度?|本期|当年|年中|年度)?(新增|增加|减少|处置)(数|数?额|资产)?$/;

export const isRatioMeasure = (measure: Measure | null): boolean =>
  measure !== null && RATIO_MEASURES.has(measure);

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

/** All supporting tables of a sheet, from top to bottom. */
export function findTables(grid: Grid, taken: readonly Range[]): Table[] {
  const free = freeCells(grid, taken);
  return findTableAreas(grid, free).flatMap((area) =>
    inLongLists(grid, area, sideBySide(rawColumns(grid, area, free))).flatMap(
      (lists) => makeTable(grid, area, lists) ?? [],
    ),
  );
}
