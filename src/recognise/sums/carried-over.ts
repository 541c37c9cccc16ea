/** What a year began with, ends with, or received, in a table of accounts: none of it was spent. */
import { perObject } from "../../memo";
import { squeeze } from "../../text";
import type { Table, TableRow } from "../types";

/** What the year began with or ends with: beside the year's own total it makes up the total of the whole table. */
const CARRIED_OVER = /结转|结余|弥补(收支)?差额/;

export const isCarriedOver = ({ name }: TableRow) => CARRIED_OVER.test(squeeze(name));
const isOutermost = (row: TableRow) => row.depth === 0 && !row.isTotal;

/** "年初财政拨款结转和结余" over "一般公共预算财政拨款": kinds of funds below what was carried over are its parts. */
const KIND_OF_FUNDS = /^(一般公共预算|政府性基金|国有资本经营)/;

/** "本年收入合计；年初结转和结余；总计": a later total adds to the one before it. Its parts; none for any other total. */
export function sinceLastTotal(table: Table, index: number): readonly TableRow[] {
  const last = table.rows.slice(0, index).reduce((found, row, i) => (row.isTotal ? i : found), -1);
  const below = table.rows.slice(last + 1, index).filter(isOutermost);
  const since = below.filter((row, i) => i === 0 || !KIND_OF_FUNDS.test(squeeze(row.name)));
  const isCarried = since.length > 0 && since.every(isCarriedOver);
  return last >= 0 && isCarried ? [table.rows[last]!, ...since] : [];
}

/** The list of a table of accounts that says what came in: "一、财政拨款收入；二、事业收入；本年收入合计". */
const isOfRevenue = perObject(({ rows, columns, labelColumn, title }: Table) => {
  if (/^[^支]*收入[^支]*$/.test(title ?? "")) return true;
  const amounts = columns.filter(
    ({ col }) => col !== labelColumn && rows.some((row) => row.figures.has(col)),
  );
  if (amounts.length > 0 && amounts.every(({ heading }) => /^收入/.test(squeeze(heading)))) return true;
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
