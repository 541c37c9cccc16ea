/** The list of deductions as a sheet to be made, and as plain rows for a text file. */
import type { Messages } from "../messages/messages";
import { address } from "../workbook/address";
import type { CellStyle } from "../workbook/appearance";
import { paperName } from "../workbook/mark-style";
import type { CellValue } from "../workbook/model";
import type { SheetPlan, Validation, WorkbookPlan } from "../workbook/plan";
import { SheetBuilder } from "../workbook/sheet-builder";
import { BASE_STYLES, boxed, STANDARD_FONT } from "../workbook/sheet-styles";
import {
  deductionCount,
  totalLost,
  allUnscored,
  type DeductionList,
  type DeductionRow,
  type SheetDeductions,
} from "./deduction-list";

type Column = keyof Messages["papers"]["list"]["columns"];

/** In characters of the standard font; a Chinese character takes two. */
const WIDTHS: Record<Column, number> = {
  number: 4,
  place: 12,
  indicator: 12,
  weight: 5,
  score: 5,
  lost: 5,
  byRule: 7,
  reason: 27,
  winBack: 19,
  remark: 25,
  responsible: 8,
  due: 11,
  status: 8,
};
const COLUMNS = Object.keys(WIDTHS) as Column[];
const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;
const LAST = COLUMNS.length - 1;
const HEADER = 2;
const CENTRED: readonly Column[] = ["number", "weight", "score", "lost", "byRule", "due", "status"];

const DATE_FORMAT = "yyyy-mm-dd";
const STRONG = { ...STANDARD_FONT, bold: true };

const STYLES = {
  ...BASE_STYLES,
  section: boxed({ font: STRONG, horizontal: "left" }),
  text: boxed({ horizontal: "left", vertical: "top", wrap: true }),
  centre: boxed({ horizontal: "center", vertical: "top", wrap: true }),
  total: boxed({ font: STRONG, fill: "#F2F2F2", horizontal: "center" }),
} satisfies Record<string, CellStyle>;

type ListSheet = SheetBuilder<keyof typeof STYLES>;

type ListWords = Messages["papers"]["list"];

function reason({ errors, reviewed, basis, working, missing }: DeductionRow, words: ListWords): string {
  const said = basis !== "figures" && working.length === 0 ? [words.basis[basis](missing)] : working;
  return [...errors.map(words.error), ...(reviewed === null ? [] : [words.reviewed(reviewed)]), ...said].join(
    "\n",
  );
}

function winBack({ winBack: ways, byRule, score, basis }: DeductionRow, words: ListWords): string {
  if (byRule !== null && byRule > score) return words.checkFirst(String(byRule));
  return ways.length > 0 ? ways.join("\n") : words.noWinBack[basis];
}

/** Columns that people fill in: who is responsible, until when, how far it is done. */
function valuesOf(row: DeductionRow, number: number, words: ListWords): Record<Column, CellValue> {
  return {
    number,
    place: [row.dimension, row.group].filter((name) => name !== null).join(" › "),
    indicator: row.indicator,
    weight: row.weight,
    score: row.score,
    lost: row.lost,
    byRule: row.byRule,
    reason: reason(row, words),
    winBack: winBack(row, words),
    remark: row.ownRemark === "" ? words.drafted(row.draft) : row.ownRemark,
    responsible: null,
    due: null,
    status: words.statuses[0] ?? null,
  };
}

/** What the forms themselves call the column of reasons is not the same on a project's form. */
function headsOf({ sheets }: DeductionList, words: ListWords): string[] {
  const remarks = new Set(
    sheets.map(({ form }) => (form === "project" ? words.projectRemark : words.columns.remark)),
  );
  const { remark, ...others } = words.columns;
  const heads = { ...others, remark: [...remarks].join(" / ") || remark };
  return COLUMNS.map((column) => heads[column]);
}

function summary(list: DeductionList, words: ListWords): string {
  const [only] = list.sheets.length === 1 ? list.sheets : [];
  const text = (total: number | null = null) => (total === null ? null : String(total));
  return words.summary({
    count: deductionCount(list),
    lost: totalLost(list),
    total: text(only?.total),
    reviewed: text(only?.reviewedTotal),
  });
}

/** One text over the whole width. */
function putLine(
  sheet: ListSheet,
  row: number,
  text: string,
  style: "title" | "lineWrapped" | "section",
): void {
  sheet.put(row, 0, text, style, { to: { col: LAST } });
}

function putDeduction(sheet: ListSheet, row: number, values: Record<Column, CellValue>): void {
  for (const column of COLUMNS) {
    const format = column === "due" ? { format: DATE_FORMAT } : {};
    sheet.put(row, AT[column], values[column], CENTRED.includes(column) ? "centre" : "text", format);
  }
}

/** Below the rows from `from` on. */
function putTotal(sheet: ListSheet, row: number, from: number, of: SheetDeductions, words: ListWords): void {
  const sums: Partial<Record<Column, number>> = { weight: of.weight, score: of.score, lost: of.lost };
  for (const column of COLUMNS) {
    const col = AT[column];
    const value = sums[column];
    const formula = `SUM(${address(from, col)}:${address(row - 1, col)})`;
    const label = column === "indicator" ? words.total : null;
    sheet.put(row, col, value === undefined ? label : { formula, result: () => value }, "total");
  }
}

function validations(rows: readonly number[], words: ListWords): Validation[] {
  const column = (col: number) => rows.map((row) => ({ top: row, bottom: row, left: col, right: col }));
  if (rows.length === 0) return [];
  return [
    {
      ranges: column(AT.status),
      allow: { kind: "list", items: words.statuses },
      prompt: { title: words.statusTitle, text: words.statusPrompt },
      error: { title: words.statusTitle, text: words.statusError },
    },
    {
      ranges: column(AT.due),
      allow: { kind: "any" },
      prompt: { title: words.columns.due, text: words.duePrompt },
    },
  ];
}

function sheetPlan(list: DeductionList, words: ListWords): SheetPlan {
  const sheet = new SheetBuilder(words.sheetName, Object.values(WIDTHS), STYLES);
  putLine(sheet, 0, words.title([...new Set(list.sheets.map((one) => one.sheet))]), "title");
  sheet.height(0, 30);
  putLine(sheet, 1, summary(list, words), "lineWrapped");
  headsOf(list, words).forEach((head, col) => sheet.put(HEADER, col, head, "head"));
  const shown = list.sheets.filter(({ rows }) => rows.length > 0);
  const filled: number[] = [];
  let row = HEADER + 1;
  for (const one of shown) {
    if (shown.length > 1) putLine(sheet, row++, words.section(one.label), "section");
    const from = row;
    for (const deduction of one.rows) {
      filled.push(row);
      putDeduction(sheet, row++, valuesOf(deduction, filled.length, words));
    }
    putTotal(sheet, row++, from, one, words);
  }
  putLine(sheet, row++, words.sober, "lineWrapped");
  const unscored = allUnscored(list);
  if (unscored.length > 0) putLine(sheet, row++, words.unscored(unscored), "lineWrapped");
  for (const validation of validations(filled, words)) sheet.allow(validation);
  sheet.frozen.rows = HEADER + 1;
  sheet.printTable(HEADER, row - 1, words.page);
  return sheet.plan();
}

export function deductionListPlan(list: DeductionList, messages: Messages): WorkbookPlan {
  const words = messages.papers.list;
  return {
    sheets: [sheetPlan(list, words)],
    styles: Object.values(STYLES),
    definedNames: [paperName(words.sheetName)],
  };
}

/** The same rows for a text file; which sheet they are of comes first where there are several. */
export function deductionListRows(list: DeductionList, messages: Messages): (string | number | null)[][] {
  const words = messages.papers.list;
  const several = list.sheets.length > 1;
  let number = 0;
  const rows = list.sheets.flatMap((one) =>
    one.rows.map((row) => {
      const values = valuesOf(row, ++number, words);
      const cells = COLUMNS.map((column) => values[column] as string | number | null);
      return several ? [one.label, ...cells] : cells;
    }),
  );
  const header = headsOf(list, words);
  const last = COLUMNS.map((column): string | number | null =>
    column === "indicator" ? words.total : column === "lost" ? Number(totalLost(list)) : null,
  );
  return [several ? [words.sheet, ...header] : header, ...rows, several ? [null, ...last] : last];
}
