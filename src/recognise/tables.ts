/** Stage 2b, areas → tables: columns with their headings, rows with their labels, figures with their units. */
import { parentsByCode } from "./class-codes";
import type { Entry, Grid } from "./grid";
import { readLabel } from "../facts/labels";
import {
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
import { figureInTable, makeColumn } from "./table-columns";
import { turnedTable } from "./turned-table";
import { moneyUnitIn, type MoneyUnit } from "../facts/units";
import type { Column, Figure, Table, TableRow } from "./types";
import type { Range } from "../workbook/address";

/** "采购预算（元） | 合同金额 | 支付金额": the only unit that headings of amounts name is that of the others. */
function onlyUnit(columns: readonly Column[]): MoneyUnit | null {
  const units = columns.flatMap(({ unit, measure }) =>
    unit?.kind === "money" && measure !== null ? [unit.name] : [],
  );
  return units.every((unit) => unit === units[0]) ? (units[0] ?? null) : null;
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

/**
 * The column of a tall heading ("财政供养人员（人）" beside 编制数 | 实有人数 over their figures) that names the rows as well,
 * where no column does.
 */
function tallHeading(grid: Grid, area: TableArea, raw: readonly RawColumn[]): RawColumn | undefined {
  const [header, last] = [area.headerRows[0], area.bodyRows.at(-1)];
  const [first] = raw;
  const head = first && header !== undefined ? grid.own(header, first.col) : undefined;
  return head && last !== undefined && head.bottom >= last ? first : undefined;
}

/** @param lists one, or those that stand side by side and go on from one to the next */
function makeTable(grid: Grid, area: TableArea, lists: readonly (readonly RawColumn[])[]): Table | null {
  const [raw] = lists;
  const label = raw && (labelColumnOf(raw) ?? tallHeading(grid, area, raw));
  if (!label || !raw.some((column) => column !== label && column.entries.some((entry) => entry.figure)))
    return null;
  const columns = raw.map((_, index) => makeColumn(raw, index));
  const unit = area.unit ?? onlyUnit(columns);
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
  const unitAt = (row: number) => unit ?? moneyUnitIn(grid.row(row)[0]?.text ?? "");
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
    unit,
    labelColumn: label.col,
    columns,
    rows,
  };
}

/** All supporting tables of a sheet, from top to bottom. */
export function findTables(grid: Grid, taken: readonly Range[]): Table[] {
  const free = freeCells(grid, taken);
  return findTableAreas(grid, free).flatMap((area) => {
    const columns = rawColumns(grid, area, free);
    const turned = turnedTable(grid, area, columns);
    if (turned) return [turned];
    return inLongLists(grid, area, sideBySide(columns)).flatMap(
      (lists) => makeTable(grid, area, lists) ?? [],
    );
  });
}
