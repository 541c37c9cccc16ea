/** The supporting tables of amounts, one function each. A figure that stands in two of them is typed in one. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { CellRef } from "../../workbook/model";
import type { AssetClasses, Form } from "../form";
import type { SheetDraft } from "../draft";
import { makeAmountTable, type TableCells, type TableColumn, type TableRow } from "./amount-table";

const NOTE: TableColumn = { id: "note", width: 34, kind: "text" };
const money = (id: string): TableColumn => ({ id, width: 16, kind: "money" });
const rate = (top: string, over: string): TableColumn => ({
  id: "rate",
  width: 12,
  kind: { rate: [top, over] },
});
const parts = (ids: readonly string[]) => ids.map((id) => ({ id, isPart: true }));

/** Assets are counted by other classes since 2023 (GB/T 14885-2022). */
export const assetClassesIn = (year: number): AssetClasses => (year < 2023 ? "2020" : "2023");

const THREE_PUBLIC = ["abroad", "reception", "car-purchase", "car-running"] as const;

export function expensesTable(form: Form): TableCells {
  const typed = { adjusted: form.place("routine-budget"), spent: form.place("routine-actual") };
  return makeAmountTable(form, {
    id: "expenses",
    labelWidth: 28,
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
    columns: [money("planned"), money("actual"), rate("actual", "planned"), NOTE],
    rows: [...kinds.map((id) => ({ id })), { id: "total", sum: { of: kinds, needsAll: false } }],
  }).cells;
}

/** The classes of fixed assets, top rows and their parts. */
const ASSETS: Readonly<Record<AssetClasses, readonly TableRow[]>> = {
  "2020": [
    ...["land", "general"].map((id) => ({ id })),
    ...parts(["vehicles"]),
    ...["special", "relics", "books", "furniture"].map((id) => ({ id })),
  ],
  "2023": [
    { id: "buildings" },
    { id: "equipment" },
    ...parts(["vehicles", "costly"]),
    ...["collections", "archives", "furnishings", "livestock"].map((id) => ({ id })),
  ],
};

export function assetsTable(form: Form): TableCells {
  const rows = ASSETS[form.options.assets ?? assetClassesIn(form.options.year)];
  const whole = rows.filter(({ isPart }) => !isPart).map(({ id }) => id);
  return makeAmountTable(form, {
    id: "assets",
    labelWidth: 36,
    columns: [
      { id: "quantity", width: 10, kind: "count" },
      money("value"),
      money("in-use"),
      rate("in-use", "value"),
      { ...NOTE, width: 24 },
    ],
    rows: [...rows, { id: "total", sum: { of: whole, needsAll: false }, without: ["quantity"] }],
  }).cells;
}

export function staffTable(form: Form): TableCells {
  const established = ["civil", "civil-like", "institution", "worker"];
  const off = ["hired", "dispatched", "temporary"];
  const retired = ["retired-cadre", "retired-staff"];
  const without = ["authorised"];
  const unplanned = (id: string, of: readonly string[]): TableRow[] => [
    { id, sum: { of, needsAll: false }, without },
    ...parts(of).map((row) => ({ ...row, without })),
  ];
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
      ...unplanned("off", off),
      ...unplanned("retired", retired),
    ],
  }).cells;
}

const FUNDS = ["general", "government-fund", "state-capital", "special-account", "own"];

/** This year beside last year. What this year spent stands in the budget's and the expenses' tables. */
export function comparisonTable(form: Form, budget: TableCells, expenses: TableCells | null): TableCells {
  const [income, spending] = [
    ["fiscal", "business", "other"],
    ["basic", "projects"],
  ];
  const from = (row: string, cells: TableCells | null) => ({
    original: cells?.get(`${row}/original`) ?? null,
    spent: cells?.get(`${row}/spent`) ?? null,
  });
  return makeAmountTable(form, {
    id: "comparison",
    labelWidth: 26,
    columns: [
      money("last"),
      money("original"),
      money("spent"),
      { id: "change", width: 14, kind: { change: ["spent", "last"], isRate: false } },
      { id: "rate", width: 13, kind: { change: ["spent", "last"], isRate: true } },
      { ...NOTE, width: 28 },
    ],
    rows: [
      { id: "income", sum: { of: income, needsAll: false } },
      ...parts(income),
      { id: "spending", sum: { of: spending, needsAll: true } },
      ...spending.map((id) => ({ id, isPart: true, from: from(id, budget) })),
      ...["three-public", "routine"].map((id) => ({ id, from: from(id, expenses) })),
    ],
  }).cells;
}

export function sourcesTable(form: Form): TableCells {
  const all = [...FUNDS, "carried"];
  return makeAmountTable(form, {
    id: "sources",
    labelWidth: 28,
    columns: [
      money("original"),
      money("adjusted"),
      money("spent"),
      { ...rate("spent", "adjusted"), width: 14 },
      { ...NOTE, width: 30 },
    ],
    rows: [...all.map((id) => ({ id })), { id: "total", sum: { of: all, needsAll: false } }],
  }).cells;
}

export function remainderTable(form: Form): TableCells {
  return makeAmountTable(form, {
    id: "remainder",
    labelWidth: 28,
    columns: [
      money("opening"),
      money("income"),
      money("spent"),
      { id: "closing", width: 16, kind: { balance: ["opening", "income", "spent"] } },
      { ...NOTE, width: 30 },
    ],
    rows: [...FUNDS.map((id) => ({ id })), { id: "total", sum: { of: FUNDS, needsAll: false } }],
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
