/** A supporting table of amounts: fixed rows and columns, sums, rates, and totals that the basic data take over. */
import type { TableWordsId } from "../../messages/chinese-only/standard-tables";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { FactUnit } from "../../facts/facts";
import type { CellRef } from "../../workbook/model";
import { FACT_IDS, tableHome } from "../../facts/table";
import { cellRange, type Form } from "../form";
import type { SheetDraft } from "../draft";
import { quotient, same, sumOf } from "../expression";
import { FORMATS, type Look } from "../styles";

export interface TableColumn {
  readonly id: string;
  readonly width: number;
  /** A rate with its numerator and denominator, words, or figures. */
  readonly kind: FactUnit | "text" | { readonly rate: readonly [string, string] };
}

export interface TableRow {
  readonly id: string;
  /** A part of the row above it. */
  readonly isPart?: boolean;
  /** The rows that it adds up; `needsAll`: shown only when none of them is empty. */
  readonly sum?: { readonly of: readonly string[]; readonly needsAll: boolean };
  /** Cells that stand elsewhere in the workbook, by column; null: nowhere, it is typed here. */
  readonly from?: Readonly<Record<string, CellRef | null>>;
  /** Columns that mean nothing for this row. */
  readonly without?: readonly string[];
}

export interface AmountTable {
  readonly id: TableWordsId;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly labelWidth: number;
  readonly unit: string;
}

/** The cells of a table by "row/column". */
export type TableCells = ReadonlyMap<string, CellRef>;

const HEAD_ROW = 2;

export function makeAmountTable(form: Form, table: AmountTable): { sheet: SheetDraft; cells: TableCells } {
  const { columns: columnWords, rows: rowWords } = words.tables[table.id] as {
    columns: Record<string, string>;
    rows: Record<string, string>;
  };
  const title = words.titles[table.id](form.options.year);
  const widths = [table.labelWidth, ...table.columns.map(({ width }) => width)];
  const sheet = form.page(table.id, title, widths, table.unit, { from: HEAD_ROW, to: HEAD_ROW });
  form.heads(sheet, HEAD_ROW, [
    columnWords["label"] ?? "",
    ...table.columns.map(({ id }) => columnWords[id] ?? ""),
  ]);
  const place = (row: string, column: string): CellRef =>
    sheet.at(
      HEAD_ROW + 1 + table.rows.findIndex(({ id }) => id === row),
      1 + table.columns.findIndex(({ id }) => id === column),
    );
  const cells = new Map<string, CellRef>();
  for (const row of table.rows) {
    const label = rowWords[row.id] ?? "";
    const look: Look = row.isPart ? "labelPart" : row.sum ? "labelStrong" : "label";
    sheet.put(place(row.id, table.columns[0]!.id).row, 0, label, look);
    for (const column of table.columns) {
      const at = place(row.id, column.id);
      cells.set(`${row.id}/${column.id}`, at);
      putCell(form, sheet, table, row, column, at, place);
    }
  }
  for (const fact of FACT_IDS) {
    const home = tableHome(fact);
    if (home?.table === table.id && form.asks(fact)) {
      const { row, column } = home;
      const parts = table.rows.find(({ id }) => id === row)?.sum?.of.map((id) => place(id, column)) ?? [];
      form.feeds.set(fact, { at: place(row, column), sheet: sheet.name, parts });
    }
  }
  const last = table.rows.at(-1)!.id;
  form.book.name(tableName(table.id), sheet.at(HEAD_ROW + 1, 0), place(last, table.columns.at(-1)!.id));
  return { sheet, cells };
}

function putCell(
  form: Form,
  sheet: SheetDraft,
  table: AmountTable,
  row: TableRow,
  column: TableColumn,
  { row: r, col }: CellRef,
  place: (row: string, column: string) => CellRef,
): void {
  const { kind } = column;
  const filled = form.filling.tables?.get(`${table.id}/${row.id}/${column.id}`);
  const note = filled?.note === undefined ? {} : { note: filled.note };
  if (row.without?.includes(column.id)) return void sheet.put(r, col, null, "nothing");
  if (kind === "text") return void form.text(sheet, r, col, filled);
  if (typeof kind === "object") {
    const [top, over] = kind.rate.map((id) => place(row.id, id));
    sheet.put(r, col, quotient(top!, [over!]), "computed", { format: FORMATS.ratio });
    return;
  }
  const format = FORMATS[kind];
  const from = row.from?.[column.id];
  const prompt = { title: words.data.heads[2], text: promptFor(form, kind) };
  if (filled || (!from && !row.sum)) return void form.figure(sheet, r, col, kind, filled, prompt);
  const content = from
    ? same(from)
    : sumOf(
        row.sum!.of.map((id) => place(id, column.id)),
        row.sum!.needsAll,
      );
  sheet.put(r, col, content, "computed", { format, ...note });
  sheet.allow(form.validationOf(kind, cellRange({ row: r, col }), null));
}

function promptFor(form: Form, unit: FactUnit): string {
  if (unit === "money") return words.data.prompts.money(form.options.unit);
  return words.data.prompts[unit];
}
