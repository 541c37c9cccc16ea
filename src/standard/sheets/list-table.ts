/** A list that can grow: its total stands first, so that rows may be put in below. */
import type { FactUnit } from "../../facts/facts";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { CellRef } from "../../workbook/model";
import { quotient, serialOf, sumOf } from "../expression";
import type { ListRow } from "../filling";
import type { Form } from "../form";
import type { SheetDraft } from "../draft";
import { FORMATS } from "../styles";

export interface ListColumn {
  readonly id: string;
  readonly width: number;
  /** A number of its own, a unit of figures, words, one of several words, or a rate of two other columns. */
  readonly kind:
    | "serial"
    | FactUnit
    | "text"
    | { readonly items: readonly string[]; readonly prompt: string }
    | { readonly rate: readonly [string, string] };
}

export interface ListTable {
  readonly id: keyof typeof words.lists;
  readonly columns: readonly ListColumn[];
  readonly fewest?: number;
}

/** The list as other sheets refer to it: the total of each column of figures, and the cells of each column. */
export interface MadeList {
  readonly sheet: SheetDraft;
  total(column: string): CellRef;
  cells(column: string): readonly CellRef[];
}

const HEAD = 2;
const TOTAL = HEAD + 1;
const FIRST = TOTAL + 1;
const FEWEST_ROWS = 20;
/** Empty rows for more entries. */
const SPARE_ROWS = 5;

/** The second column names the entries. */
export function makeListTable(form: Form, list: ListTable): MadeList {
  const { columns } = list;
  const rows: readonly ListRow[] =
    (list.id === "projects" ? form.filling.projects : form.filling.lists?.get(list.id)) ?? [];
  const { title, total, heads, prompts } = words.lists[list.id] as ListWords;
  const count = Math.max(list.fewest ?? FEWEST_ROWS, rows.length + SPARE_ROWS);
  const last = FIRST + count - 1;
  const widths = columns.map(({ width }) => width);
  const sheet = form.page(list.id, title(form.options.year), widths, form.options.unit, {
    from: HEAD,
    to: HEAD,
  });
  sheet.heads(
    HEAD,
    columns.map(({ id }) => heads[id] ?? ""),
  );
  const at = (column: string) => columns.findIndex(({ id }) => id === column);
  const cells = (column: string) => Array.from({ length: count }, (_, i) => sheet.at(FIRST + i, at(column)));

  columns.forEach(({ id, kind }, col) => {
    if (col === 1) sheet.put(TOTAL, col, total, "labelStrong");
    else if (typeof kind === "object" && "rate" in kind) putRate(sheet, TOTAL, col, kind.rate.map(at));
    else if (isFigure(kind))
      sheet.put(TOTAL, col, sumOf(cells(id), false), "computed", { format: FORMATS[kind] });
    else sheet.put(TOTAL, col, null, "nothing");
  });
  for (let i = 0; i < count; i++) {
    const row = FIRST + i;
    columns.forEach(({ id, kind }, col) => {
      const filled = rows[i]?.[id];
      if (kind === "serial") sheet.put(row, col, serialOf(sheet.at(row, 1), FIRST), "computedCentre");
      else if (kind === "text") form.text(sheet, row, col, filled);
      else if (isFigure(kind)) form.amount(sheet, row, col, filled, kind);
      else if ("rate" in kind) putRate(sheet, row, col, kind.rate.map(at));
      else form.text(sheet, row, col, filled, "inputChoice");
    });
  }
  columns.forEach(({ id, kind }, col) => {
    const block = { top: FIRST, bottom: last, left: col, right: col };
    const head = heads[id] ?? "";
    if (kind === "text") form.prompt(sheet, block, head, prompts[id] ?? "");
    else if (typeof kind === "object" && "items" in kind)
      form.choice(sheet, block, kind.items, head, kind.prompt);
    else if (kind !== "serial" && isFigure(kind))
      sheet.allow(form.validationOf(kind, block, { title: head, text: form.promptOf(kind) }));
  });
  form.book.name(tableName(list.id), sheet.at(FIRST, 0), sheet.at(last, columns.length - 1));
  return { sheet, total: (column) => sheet.at(TOTAL, at(column)), cells };
}

interface ListWords {
  readonly title: (year: number) => string;
  readonly total: string;
  readonly heads: Readonly<Record<string, string>>;
  readonly prompts: Readonly<Record<string, string>>;
}

const isFigure = (kind: ListColumn["kind"]): kind is FactUnit =>
  kind === "money" || kind === "count" || kind === "ratio";

function putRate(sheet: SheetDraft, row: number, col: number, [top, over]: readonly number[]): void {
  const rate = quotient(sheet.at(row, top!), [sheet.at(row, over!)]);
  sheet.put(row, col, rate, "computed", { format: FORMATS.ratio });
}
