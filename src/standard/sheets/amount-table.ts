/** A supporting table of amounts: fixed rows and columns, sums, rates, and totals that the basic data take over. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { FactUnit } from "../../facts/facts";
import type { TableHome } from "../homes";
import type { CellRef } from "../../workbook/model";
import { cellRange, type Form } from "../form";
import type { SheetDraft } from "../draft";
import { balanceOf, changeOf, quotient, same, sumOf, type Expression } from "../expression";
import { FORMATS, type Look } from "../styles";

export interface TableColumn {
  readonly id: string;
  readonly width: number;
  /** A rate with its numerator and denominator, words, or figures. */
  readonly kind:
    | FactUnit
    | "text"
    | { readonly rate: readonly [string, string] }
    /** How far the first column is above the second: the difference, or its share of the second. */
    | { readonly change: readonly [string, string]; readonly isRate: boolean }
    /** What is left of the first columns after the last. */
    | { readonly balance: readonly [string, string, string] };
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
  readonly id: TableHome["table"] | "sources";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly labelWidth: number;
  /** Without one, the workbook's unit of money. */
  readonly unit?: string;
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
  const sheet = form.page(table.id, title, widths, table.unit ?? form.options.unit, {
    from: HEAD_ROW,
    to: HEAD_ROW,
  });
  sheet.heads(HEAD_ROW, [
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
  for (const { fact, home } of form.askedOf(table.id)) {
    const { row, column } = home;
    const parts = table.rows.find(({ id }) => id === row)?.sum?.of.map((id) => place(id, column)) ?? [];
    form.feeds.set(fact, { at: place(row, column), sheet: sheet.name, parts });
  }
  const last = table.rows.at(-1)!.id;
  for (const { id } of table.columns.filter(({ kind }) => kind === "text")) {
    const [top, bottom] = [place(table.rows[0]!.id, id), place(last, id)];
    const notes = { top: top.row, bottom: bottom.row, left: top.col, right: top.col };
    form.prompt(sheet, notes, columnWords[id] ?? "", words.data.prompts.note);
  }
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
    const isAmount = "balance" in kind || ("change" in kind && !kind.isRate);
    const format = FORMATS[isAmount ? "money" : "ratio"];
    return void sheet.put(
      r,
      col,
      computed(kind, (id) => place(row.id, id)),
      "computed",
      { format },
    );
  }
  const format = FORMATS[kind];
  const from = row.from?.[column.id];
  const prompt = { title: words.data.heads[2], text: form.promptOf(kind) };
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

function computed(kind: Exclude<TableColumn["kind"], string>, at: (column: string) => CellRef): Expression {
  if ("rate" in kind) return quotient(at(kind.rate[0]), [at(kind.rate[1])]);
  if ("change" in kind) return changeOf(at(kind.change[0]), at(kind.change[1]), kind.isRate);
  const [first, second, less] = kind.balance;
  return balanceOf([at(first), at(second)], at(less));
}
