/** A part of a sheet as it stands: its texts, its merged cells, its figures as they are shown. */
import type { Entry, Grid } from "../../recognise/grid";
import type { Range } from "../../workbook/address";
import type { CellRef } from "../../workbook/model";
import { textWidth } from "../../workbook/text-size";
import type { PaperCell, PaperColumn, PaperTable, Run } from "../document";
import { cellText } from "./cell-text";

/** Texts up to this width, in letters, stand on one line; wider ones take less than their share. */
const NARROW = 10;
const LEAST = 4;
const GROWTH = 2.4;
/** Texts wider than this are words; columns of them, and the labels of rows, are written from the left. */
const WORDS_FROM = 14;
const FIGURE = /^[-－]?[\d.,]+[%％]?$/;
/** More columns than these are set in smaller type. */
const MOST_AT_FULL_SIZE = 5;

/** Rows and columns that are not printed. */
export interface LeftOut {
  readonly isRow: (row: number) => boolean;
  readonly isColumn: (col: number) => boolean;
}

export interface RangeOptions {
  readonly range: Range;
  /** Rows of the sheet that are the table's head. */
  readonly isHead: (row: number) => boolean;
  /** What to write instead of a cell's own text; null to write that. */
  readonly instead: (ref: CellRef) => readonly Run[] | null;
  readonly isDoubtful: (ref: CellRef) => boolean;
  readonly leftOut?: LeftOut;
  readonly date1904: boolean;
}

function columnOf(cells: readonly PaperCell[], isFirst: boolean): PaperColumn {
  const widths = cells.map(({ runs }) =>
    Math.max(0, ...runs.flatMap(({ text }) => text.split("\n").map(textWidth))),
  );
  const figures = cells.flatMap(({ runs }) => runs.filter(({ text }) => FIGURE.test(text)));
  const longest = Math.max(LEAST, ...widths);
  const width = longest <= NARROW ? longest : NARROW + GROWTH * Math.sqrt(longest - NARROW);
  const wide = widths.filter((each) => each > WORDS_FROM).length;
  const isWords = isFirst ? wide > 0 : wide * 3 > widths.length;
  return {
    header: "",
    width: width + 1,
    least: Math.max(0, ...figures.map(({ text }) => text.length)),
    align: isWords ? "left" : "center",
  };
}

/** null where nothing stands in the range. */
export function rangeTable(
  grid: Grid,
  { range, isHead, instead, isDoubtful, leftOut, date1904 }: RangeOptions,
): Pick<PaperTable, "columns" | "rows" | "headRows" | "isSmall"> | null {
  const places = numbersFrom(range.top, range.bottom).flatMap((row) =>
    leftOut?.isRow(row)
      ? []
      : grid.row(row).filter(({ col }) => col >= range.left && col <= range.right && !leftOut?.isColumn(col)),
  );
  const rows = [...new Set(places.map(({ row }) => row))];
  const cols = [...new Set(places.map(({ col }) => col))].sort((a, b) => a - b);
  if (rows.length === 0) return null;

  const span = (all: readonly number[], from: number, to: number) =>
    all.filter((each) => each >= from && each <= to).length;
  const runsAt = (entry: Entry): readonly Run[] => {
    const ref = grid.ref(entry.row, entry.col);
    const text = cellText(entry.cell, entry.figure, date1904);
    return instead(ref) ?? [{ text, ...(isDoubtful(ref) ? { mark: "check" as const } : {}) }];
  };
  const cellAt = (row: number, col: number): PaperCell | null => {
    const entry = grid.at(row, col);
    if (!entry) return { runs: instead(grid.ref(row, col)) ?? [] };
    const isFirst =
      rows.find((each) => each >= entry.row) === row && cols.find((each) => each >= entry.col) === col;
    if (!isFirst) return null;
    const [down, across] = [span(rows, entry.row, entry.bottom), span(cols, entry.col, entry.right)];
    return {
      runs: runsAt(entry),
      ...(down > 1 ? { rows: down } : {}),
      ...(across > 1 ? { columns: across } : {}),
    };
  };
  const cells = rows.map((row) => cols.map((col) => cellAt(row, col)));
  const own = (index: number) =>
    cells.flatMap((row) => (row[index] && row[index].columns === undefined ? [row[index]] : []));
  const head = rows.findIndex((row) => !isHead(row));
  return {
    columns: cols.map((_, index) => columnOf(own(index), index === 0)),
    rows: cells,
    headRows: head < 0 ? rows.length : head,
    isSmall: cols.length > MOST_AT_FULL_SIZE,
  };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
