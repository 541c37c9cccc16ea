/** The supporting tables of amounts, one function each. A figure that stands in two of them is typed in one. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { CellRef } from "../../workbook/model";
import type { Form } from "../form";
import type { SheetDraft } from "../draft";
import { makeAmountTable, type TableCells, type TableColumn } from "./amount-table";

const NOTE: TableColumn = { id: "note", width: 34, kind: "text" };
const money = (id: string): TableColumn => ({ id, width: 16, kind: "money" });
const rate = (top: string, over: string): TableColumn => ({
  id: "rate",
  width: 12,
  kind: { rate: [top, over] },
});
const parts = (ids: readonly string[]) => ids.map((id) => ({ id, isPart: true }));

const THREE_PUBLIC = ["abroad", "reception", "car-purchase", "car-running"] as const;

export function expensesTable(form: Form): TableCells {
  const typed = { adjusted: form.place("routine-budget"), spent: form.place("routine-actual") };
  return makeAmountTable(form, {
    id: "expenses",
    labelWidth: 28,
    unit: form.options.unit,
    columns: [money("original"), money("adjusted"), money("spent"), NOTE],
    rows: [
      { id: "three-public", sum: { of: THREE_PUBLIC, needsAll: false } },
      ...parts(THREE_PUBLIC),
      { id: "routine", from: typed },
    ],
  }).cells;
}

export function procurementTable(form: Form): TableCells {
  const kinds = ["goods", "works", "services"];
  return makeAmountTable(form, {
    id: "procurement",
    labelWidth: 24,
    unit: form.options.unit,
    columns: [money("planned"), money("actual"), rate("actual", "planned"), NOTE],
    rows: [...kinds.map((id) => ({ id })), { id: "total", sum: { of: kinds, needsAll: false } }],
  }).cells;
}

export function assetsTable(form: Form): TableCells {
  const kinds = ["land", "general", "special", "relics", "books", "furniture"];
  return makeAmountTable(form, {
    id: "assets",
    labelWidth: 34,
    unit: form.options.unit,
    columns: [
      { id: "quantity", width: 10, kind: "count" },
      money("value"),
      money("in-use"),
      rate("in-use", "value"),
      { ...NOTE, width: 24 },
    ],
    rows: [
      ...kinds.map((id) => ({ id })),
      { id: "total", sum: { of: kinds, needsAll: false }, without: ["quantity"] },
    ],
  }).cells;
}

export function staffTable(form: Form): TableCells {
  const established = ["civil", "civil-like", "institution", "worker"];
  const off = ["hired", "dispatched", "temporary"];
  const without = ["authorised"];
  return makeAmountTable(form, {
    id: "staff",
    labelWidth: 26,
    unit: words.people,
    columns: [
      { id: "authorised", width: 14, kind: "count" },
      { id: "present", width: 16, kind: "count" },
      { ...NOTE, width: 40 },
    ],
    rows: [
      { id: "established", sum: { of: established, needsAll: false } },
      ...parts(established),
      { id: "off", sum: { of: off, needsAll: false }, without },
      ...parts(off).map((row) => ({ ...row, without })),
    ],
  }).cells;
}

/** @param projects the totals of the list of projects, by column */
export function budgetTable(
  form: Form,
  expenses: TableCells | null,
  projects: Readonly<Record<string, CellRef>>,
): { readonly cells: TableCells; readonly sheet: SheetDraft } {
  const routine = ["original", "adjusted", "spent"].map(
    (column) => [column, expenses?.get(`routine/${column}`) ?? null] as const,
  );
  const { cells, sheet } = makeAmountTable(form, {
    id: "budget",
    labelWidth: 20,
    unit: form.options.unit,
    columns: [
      money("original"),
      money("adjusted"),
      money("spent"),
      { ...rate("spent", "adjusted"), width: 14 },
      { ...NOTE, width: 30 },
    ],
    rows: [
      { id: "basic", sum: { of: ["personnel", "routine"], needsAll: true } },
      { id: "personnel", isPart: true },
      { id: "routine", isPart: true, from: Object.fromEntries(routine) },
      { id: "projects", from: projects },
      { id: "total", sum: { of: ["basic", "projects"], needsAll: true } },
    ],
  });
  return { cells, sheet };
}
