/** What a year began with, ends with, or received, in a table of accounts: none of it was spent. */
import { perObject } from "../../memo";
import { squeeze } from "../../text";
import type { Table, TableRow } from "../types";

/** What the year began with or ends with: beside the year's own total it makes up the total of the whole table. */
const CARRIED_OVER = /结转|结余|弥补(收支)?差额/;

export const isCarriedOver = ({ name }: TableRow) => CARRIED_OVER.test(squeeze(name));
const isOutermost = (row: TableRow) => row.depth === 0 && !row.isTotal;

/** "本年收入合计；年初结转和结余；总计": a later total adds to the one before it. Its parts; none for any other total. */
export function sinceLastTotal(table: Table, index: number): readonly TableRow[] {
  const last = table.rows.slice(0, index).reduce((found, row, i) => (row.isTotal ? i : found), -1);
  const since = table.rows.slice(last + 1, index).filter(isOutermost);
  const isCarried = since.length > 0 && since.every(isCarriedOver);
  return last >= 0 && isCarried ? [table.rows[last]!, ...since] : [];
}

/** The list of a table of accounts that says what came in: "一、财政拨款收入；二、事业收入；本年收入合计". */
const isOfRevenue = perObject(({ rows }: Table) => {
  const named = rows.filter((row) => isOutermost(row) && !isCarriedOver(row));
  const received = named.filter(({ name }) => /收入$/.test(squeeze(name)));
  return received.length > 1 && received.length * 2 > named.length;
});

/** The rows of a table whose figures may have been spent. */
export const spentRows = perObject(
  (table: Table): ReadonlySet<TableRow> =>
    new Set(
      isOfRevenue(table)
        ? []
        : table.rows.filter(
            (row, index) => !isCarriedOver(row) && !(row.isTotal && sinceLastTotal(table, index).length > 0),
          ),
    ),
);
