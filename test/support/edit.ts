/** What a person does to a workbook in Excel, one edit at a time: for tests that plant a fault. */
import { parseAddress, parseRange, type CellPosition, type Range } from "../../src/workbook/address";
import type { Cell, CellValue, Workbook, Sheet } from "../../src/workbook/model";
import { cellAt, makeSheet } from "../../src/workbook/sheet";
import { makeWorkbook, type CellSpec } from "./workbook";

export type Edit = (workbook: Workbook) => Workbook;

/** One after another. */
export function edits(...all: readonly Edit[]): Edit {
  return (workbook) => all.reduce((edited, edit) => edit(edited), workbook);
}

function changeSheet(name: string, change: (sheet: Sheet) => Sheet): Edit {
  return (workbook) => {
    if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
    };
  };
}

function rebuilt(sheet: Sheet, cells: Iterable<Cell>, merges = sheet.merges, name = sheet.name): Sheet {
  return makeSheet(name, cells, { ...sheet, merges });
}

/** "评分表!I5" → its sheet and the place on it. */
function placeOf(at: string): CellPosition & { readonly sheet: string } {
  const [sheet, cell] = at.split("!");
  const place = parseAddress(cell ?? "");
  if (!sheet || !place) throw new Error(`no address of a cell: ${at}`);
  return { sheet, ...place };
}

function changeCell(at: string, change: (cell: Cell) => Cell): Edit {
  const { sheet: name, row, col } = placeOf(at);
  return changeSheet(name, (sheet) =>
    rebuilt(sheet, [
      ...[...sheet.cells.values()].filter((cell) => cell.row !== row || cell.col !== col),
      change(cellAt(sheet, row, col) ?? { row, col, value: null }),
    ]),
  );
}

/** Types something else into a cell; its number format stays, a formula in it is gone. */
export function set(at: string, value: CellValue): Edit {
  return changeCell(at, ({ row, col, numberFormat }) => ({
    row,
    col,
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
}

/** Several cells of one sheet: `setAll("评分表", { I5: 5, I6: 4 })`. */
export function setAll(sheet: string, values: Readonly<Record<string, CellValue>>): Edit {
  return edits(...Object.entries(values).map(([cell, value]) => set(`${sheet}!${cell}`, value)));
}

/** A formula (without "=") with the value that Excel last showed; null for one that was never computed. */
export function formula(at: string, text: string, shown: CellValue): Edit {
  return changeCell(at, (cell) => ({ ...cell, value: shown, formula: text }));
}

export function numberFormat(at: string, code: string): Edit {
  return changeCell(at, (cell) => ({ ...cell, numberFormat: code }));
}

/** Find and replace in one cell; the text must be there. */
export function replace(at: string, from: string, to: string): Edit {
  return changeCell(at, (cell) => {
    if (typeof cell.value !== "string" || !cell.value.includes(from)) throw new Error(`no ${from} in ${at}`);
    return { ...cell, value: cell.value.replace(from, to) };
  });
}

/** Multiplies the numbers of a range, as a change of unit does: "政府采购!B4:C6". */
export function scale(range: string, factor: number): Edit {
  const [name, area] = range.split("!");
  const box = parseRange(area ?? "");
  if (!name || !box) throw new Error(`no range: ${range}`);
  return changeSheet(name, (sheet) =>
    rebuilt(
      sheet,
      [...sheet.cells.values()].map((cell) =>
        typeof cell.value === "number" && isIn(cell, box)
          ? { ...cell, value: Number((cell.value * factor).toPrecision(15)) }
          : cell,
      ),
    ),
  );
}

export function clear(range: string): Edit {
  const [name, area] = range.split("!");
  const box = parseRange(area ?? "");
  if (!name || !box) throw new Error(`no range: ${range}`);
  return changeSheet(name, (sheet) =>
    rebuilt(
      sheet,
      [...sheet.cells.values()].filter((cell) => !isIn(cell, box)),
    ),
  );
}

function isIn({ row, col }: CellPosition, box: Range): boolean {
  return row >= box.top && row <= box.bottom && col >= box.left && col <= box.right;
}

type Axis = "row" | "col";
const EDGES = { row: ["top", "bottom"], col: ["left", "right"] } as const;

/** Takes a line out; a merged range that loses its first line keeps what is written in it. */
function removeLine(sheet: Sheet, axis: Axis, at: number): Sheet {
  const [start, end] = EDGES[axis];
  const shifted = (line: number) => (line > at ? line - 1 : line);
  const kept = new Set(
    sheet.merges
      .filter((range) => range[start] === at && range[end] > at)
      .map((range) => cellAt(sheet, range.top, range.left)),
  );
  const cells = [...sheet.cells.values()]
    .filter((cell) => cell[axis] !== at || kept.has(cell))
    .map((cell) => ({ ...cell, [axis]: shifted(cell[axis]) }));
  const merges = sheet.merges
    .map((range) => ({
      ...range,
      [start]: shifted(range[start]),
      [end]: range[end] - (range[end] >= at ? 1 : 0),
    }))
    .filter((range) => range[end] >= range[start] && (range.top < range.bottom || range.left < range.right));
  return rebuilt(sheet, cells, merges);
}

/** Puts an empty line before `at`; a merged range that it falls into grows. */
function insertLine(sheet: Sheet, axis: Axis, at: number): Sheet {
  const [start, end] = EDGES[axis];
  const shifted = (line: number) => (line >= at ? line + 1 : line);
  return rebuilt(
    sheet,
    [...sheet.cells.values()].map((cell) => ({ ...cell, [axis]: shifted(cell[axis]) })),
    sheet.merges.map((range) => ({ ...range, [start]: shifted(range[start]), [end]: shifted(range[end]) })),
  );
}

/** Rows count from 1, as Excel shows them. */
export function removeRow(sheet: string, row: number): Edit {
  return changeSheet(sheet, (given) => removeLine(given, "row", row - 1));
}

export function removeRows(sheet: string, first: number, last: number): Edit {
  return edits(...Array.from({ length: last - first + 1 }, () => removeRow(sheet, first)));
}

export function removeColumn(sheet: string, column: string): Edit {
  const { col } = placeOf(`${sheet}!${column}1`);
  return changeSheet(sheet, (given) => removeLine(given, "col", col));
}

/** A new row before `row`, with these cells: `insertRow("评分表", 27, { A: "评分等级", I: "良" })`. */
export function insertRow(sheet: string, row: number, values: Readonly<Record<string, CellValue>>): Edit {
  return edits(
    changeSheet(sheet, (given) => insertLine(given, "row", row - 1)),
    ...Object.entries(values).map(([column, value]) => set(`${sheet}!${column}${row}`, value)),
  );
}

/** Copies what stands in a row into a new one before `before`. */
export function pasteRow(sheet: string, row: number, before: number): Edit {
  return changeSheet(sheet, (given) => {
    const copies = [...given.cells.values()].filter((cell) => cell.row === row - 1);
    const widened = insertLine(given, "row", before - 1);
    return rebuilt(widened, [
      ...widened.cells.values(),
      ...copies.map((cell) => ({ ...cell, row: before - 1 })),
    ]);
  });
}

export function removeSheet(name: string): Edit {
  return (workbook) => ({ ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) });
}

export function renameSheet(name: string, to: string): Edit {
  return changeSheet(name, (sheet) => rebuilt(sheet, sheet.cells.values(), sheet.merges, to));
}

/** A sheet put at the end of the workbook. */
export function addSheet(name: string, rows: readonly (readonly CellSpec[])[]): Edit {
  const [sheet] = makeWorkbook({ [name]: { rows } }).sheets;
  return (workbook) => ({ ...workbook, sheets: [...workbook.sheets, sheet!] });
}

/** Changes every cell of a sheet at once. */
export function eachCell(name: string, change: (cell: Cell) => CellValue): Edit {
  return changeSheet(name, (sheet) =>
    rebuilt(
      sheet,
      [...sheet.cells.values()].map((cell) => ({ ...cell, value: change(cell) })),
    ),
  );
}

export function defineName(name: string, refersTo: string): Edit {
  return (workbook) => ({
    ...workbook,
    definedNames: [...workbook.definedNames, { name, refersTo, sheet: null }],
  });
}
