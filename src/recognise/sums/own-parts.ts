/** What a row with rows of its own below it adds up: its parts by number, code or 其中, as far as anything says so. */
import { sum } from "../../decimal";
import { AVERAGE_LABEL, NATURAL_PARENT } from "../../facts/wordings";
import { isKindOfProcurement, partsByParent, readRowLabel } from "../row-labels";
import { addsUp, figuresOf, partsIn, type Part } from "./total-parts";
import { squeeze } from "../../text";
import type { Column, Table, TableRow } from "../types";

/** "生师比", "床位使用率": what is compared is no part of anything. */
const COMPARES = /[率比]$|比例|比重/;

function isAddable({ name }: TableRow): boolean {
  const words = squeeze(name).replace(/[(（].*$/, "");
  return !COMPARES.test(words) && !AVERAGE_LABEL.test(words);
}

/** A row without a number below one that has a number: its part, or one that was never meant to belong to it. */
function isLooseBelow(whole: TableRow, part: TableRow): boolean {
  const { subject } = part.says;
  const isByNature = subject !== null && NATURAL_PARENT[subject] === whole.says.subject;
  return !isByNature && readRowLabel(whole.label).rank !== null && readRowLabel(part.label).rank === null;
}

interface Whole {
  readonly row: TableRow;
  /** Its parts by their labels; then, where rows without a number come after a 其中, those with the 其中 rows. */
  readonly readings: readonly (readonly TableRow[])[];
  /** Nothing but their place says that they are parts. */
  readonly isLoose: boolean;
}

function wholeOf(row: TableRow, own: readonly TableRow[], ofWhich: readonly TableRow[]): Whole {
  const parts = own.filter(isAddable);
  const isLoose = parts.some((part) => isLooseBelow(row, part));
  const goesOn = ofWhich.length > 0 && isLoose;
  return { row, readings: goesOn ? [parts, [...ofWhich.filter(isAddable), ...parts]] : [parts], isLoose };
}

/** The 其中 rows of each row, by its index. */
function ofWhichByParent(rows: readonly TableRow[]): ReadonlyMap<number, readonly TableRow[]> {
  const found = new Map<number, TableRow[]>();
  for (const row of rows)
    if (row.ofWhich && row.parent !== null) {
      const siblings = found.get(row.parent);
      if (siblings) siblings.push(row);
      else found.set(row.parent, [row]);
    }
  return found;
}

/** The rows that have rows of their own. Of 其中 rows these are parts where they are all there is: kinds of procurement. */
function wholesOf(table: Table): Whole[] {
  const partsOf = partsByParent(table.rows);
  const ofWhich = ofWhichByParent(table.rows);
  return table.rows.flatMap((row, index) => {
    const below = ofWhich.get(index) ?? [];
    const kinds = below.filter(({ name }) => isKindOfProcurement(name));
    const own = partsOf.get(index)?.map((part) => table.rows[part]!) ?? kinds;
    return row.isTotal || own.length === 0 ? [] : [wholeOf(row, own, below)];
  });
}

const filledIn = (rows: readonly TableRow[], column: Column) =>
  partsIn(rows, column).filter(({ figure }) => !figure.value.eq(0));

function isBorneOut({ row }: Whole, parts: readonly TableRow[], column: Column): boolean {
  const total = row.figures.get(column.col);
  const filled = filledIn(parts, column);
  return total !== undefined && filled.length > 1 && addsUp(total, figuresOf(filled));
}

/** Not more than twice and not less than half: rows of another kind are seldom that near. */
function isNear({ row }: Whole, parts: readonly TableRow[], column: Column): boolean {
  const total = row.figures.get(column.col)!.value;
  const added = sum(figuresOf(partsIn(parts, column)).map(({ value }) => value));
  return total.gt(0) && added.times(2).gte(total) && added.lte(total.times(2));
}

export interface OwnParts {
  readonly row: TableRow;
  readonly column: Column;
  readonly parts: readonly Part[];
}

/**
 * What each row adds up: by the first reading by which the numbers agree; else by its labels alone, or, where only the
 * rows' places speak, by the reading that other columns of the row or other rows of the table bear out.
 */
export function findOwnParts(table: Table, columns: readonly Column[]): OwnParts[] {
  const wholes = wholesOf(table);
  const loose = wholes.filter(({ isLoose }) => isLoose);
  /** The columns in which some row is what all the rows loosely below it add up to. */
  const borneOut = new Set(
    columns.filter((column) => loose.some((whole) => isBorneOut(whole, whole.readings.at(-1)!, column))),
  );

  function readingElsewhere(whole: Whole, column: Column): readonly TableRow[] | undefined {
    const isFilledAlike = (parts: readonly TableRow[], other: Column) =>
      filledIn(parts, other).length === filledIn(parts, column).length;
    const inRow = whole.readings.find((parts) =>
      columns.some(
        (other) => other !== column && isFilledAlike(parts, other) && isBorneOut(whole, parts, other),
      ),
    );
    const all = whole.readings.at(-1)!;
    return inRow ?? (borneOut.has(column) && isNear(whole, all, column) ? all : undefined);
  }

  return wholes.flatMap((whole) =>
    columns.flatMap((column) => {
      const total = whole.row.figures.get(column.col);
      if (!total) return [];
      const fits = whole.readings.find((parts) => addsUp(total, figuresOf(partsIn(parts, column))));
      const chosen = fits ?? (whole.isLoose ? readingElsewhere(whole, column) : whole.readings[0]);
      const parts = chosen ? partsIn(chosen, column) : [];
      return parts.length < 2 ? [] : [{ row: whole.row, column, parts }];
    }),
  );
}
