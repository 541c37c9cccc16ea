/** The tables of a Word report as sheets: each under its caption, those that a page break cut in two joined again. */
import type { Range } from "../../../src/workbook/address";
import type { Cell, Sheet } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import { type Limits, within } from "../../limits";
import { printedNumber } from "../../typed-text";
import { type DocumentBlock, type DocumentTable, textOf } from "./blocks";

/** A longer text above a table is a paragraph of the report, no caption. */
const LONGEST_CAPTION = 60;
/** "单位：万元", "填报单位：某局": lines of a table's head that name neither it nor anything in it. */
const HEAD_LINE =
  /^[(（]?(?:金额|计量|货币|填报|填表|编制|评价|自评|预算)?(?:单位|部门|日期|时间)(?:名称)?(?:[(（].{1,4}[)）])?[:：]/;
const CONTINUED = /^续表|[(（]续表?[)）]$/;

interface PlacedTable {
  readonly table: DocumentTable;
  /** The texts between the table before and this one. */
  readonly above: readonly string[];
}

/** A table as a sheet, and where it was read from. */
export interface ReadTable {
  readonly sheet: Sheet;
  readonly table: DocumentTable;
}

/** A table of a single cell is a frame around a page: its content counts as if it stood free. */
const isFrame = (table: DocumentTable): boolean => table.rows.length === 1 && table.rows[0]!.length === 1;

/** Text and tables in reading order, frames opened. */
export function* unframed(blocks: readonly DocumentBlock[]): Generator<DocumentBlock> {
  for (const block of blocks) {
    if (block.kind === "table" && isFrame(block)) yield* unframed(block.rows[0]![0]!.blocks);
    else yield block;
  }
}

function* tablesIn(blocks: readonly DocumentBlock[]): Generator<PlacedTable> {
  let above: string[] = [];
  for (const block of unframed(blocks)) {
    if (block.kind === "paragraph") {
      const text = block.text.trim();
      if (text !== "") above.push(text);
      continue;
    }
    yield { table: block, above };
    above = [];
    for (const cell of block.rows.flat()) yield* tablesIn(cell.blocks);
  }
}

const firstRowOf = (table: DocumentTable): readonly string[] =>
  (table.rows[0] ?? []).map(({ blocks }) => textOf(blocks).replace(/\s/g, ""));

/** Whether a table is the next page of the one before: nothing stands between, and its first row is the same or data. */
function goesOn(before: PlacedTable, { table, above }: PlacedTable): boolean {
  if (before.table.columns !== table.columns) return false;
  if (!above.every((text) => CONTINUED.test(text) || HEAD_LINE.test(text))) return false;
  const first = firstRowOf(table);
  const same = first.join("\n") === firstRowOf(before.table).join("\n");
  return same || (above.length === 0 && first.some((text) => /\d/.test(text)));
}

function joined(before: DocumentTable, after: DocumentTable): DocumentTable {
  const down = before.rows.length;
  const moved = after.rows.map((cells) => cells.map((cell) => ({ ...cell, bottom: cell.bottom + down })));
  return { ...before, rows: [...before.rows, ...moved] };
}

function wholeTables(blocks: readonly DocumentBlock[]): PlacedTable[] {
  const whole: PlacedTable[] = [];
  for (const placed of tablesIn(blocks)) {
    const before = whole.at(-1);
    if (before && goesOn(before, placed))
      whole[whole.length - 1] = { ...before, table: joined(before.table, placed.table) };
    else whole.push(placed);
  }
  return whole;
}

function captionOf(above: readonly string[]): string | null {
  const nearest = above.filter((text) => !HEAD_LINE.test(text)).at(-1);
  if (nearest === undefined || nearest.length > LONGEST_CAPTION || /[。；;]$/.test(nearest)) return null;
  return nearest.replace(/\s+/g, " ");
}

function cellsOf(table: DocumentTable): { cells: Cell[]; merges: Range[] } {
  const cells: Cell[] = [];
  const merges: Range[] = [];
  table.rows.forEach((row, top) => {
    for (const { col: left, right, bottom, blocks } of row) {
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
      const text = textOf(blocks);
      if (text !== "") cells.push({ row: top, col: left, ...(printedNumber(text) ?? { value: text }) });
    }
  });
  return { cells, merges };
}

/**
 * One sheet per table, under its caption: the nearest text above it, "表3" (the third table) without one. The lines of its
 * head that stand between (单位：万元) are kept as `above`.
 */
export function readTables(blocks: readonly DocumentBlock[], limits: Limits): ReadTable[] {
  const tables = wholeTables(blocks);
  within(limits, "sheets", tables.length);
  const taken = new Map<string, number>();
  let merged = 0;
  return tables.map(({ table, above }, index) => {
    const wanted = captionOf(above) ?? `表${index + 1}`;
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    const { cells, merges } = cellsOf(table);
    within(limits, "merges", (merged += merges.length));
    const lines = above.filter((text) => HEAD_LINE.test(text));
    const name = times === 1 ? wanted : `${wanted} (${times})`;
    return { sheet: makeSheet(name, cells, { merges, above: lines }), table };
  });
}
