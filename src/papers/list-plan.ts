/** The list of deductions as a sheet to be made, and as plain rows for a text file. */
import type { Messages } from "../messages/messages";
import type { CellStyle, SheetAppearance } from "../workbook/appearance";
import { linesOf, WIDTH_OF } from "../workbook/text-size";
import { address, quoteSheetName } from "../workbook/address";
import { PLAIN_SHEET } from "../workbook/appearance";
import { PAPER_NAME } from "../workbook/mark-style";
import type { Cell, CellValue } from "../workbook/model";
import { makeSheet } from "../workbook/sheet";
import type { SheetPlan, Validation, WorkbookPlan } from "../workbook/plan";
import {
  deductionCount,
  lostInAll,
  unscoredInAll,
  type DeductionList,
  type DeductionRow,
  type SheetDeductions,
} from "./deduction-list";

type Column = keyof Messages["papers"]["list"]["columns"];

/** In characters of the standard font; a Chinese character takes two. */
const WIDTHS: Record<Column, number> = {
  number: 5,
  place: 16,
  indicator: 16,
  weight: 6,
  score: 6,
  lost: 6,
  byRule: 8,
  reason: 32,
  winBack: 22,
  remark: 32,
  responsible: 10,
  due: 12,
  status: 10,
};
const COLUMNS = Object.keys(WIDTHS) as Column[];
const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;
const LAST = COLUMNS.length - 1;
const CENTRED: readonly Column[] = ["number", "weight", "score", "lost", "byRule", "due", "status"];

/** Programs that show our files do not all fit rows to what they hold. */
const POINTS_PER_LINE = 14;
/** Excel's own limit. */
const HIGHEST_ROW = 409;

const FONT = { name: "宋体", size: 10 };
const THIN = { line: "thin", color: "#A6A6A6" } as const;
const BORDERS = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const DATE_FORMAT = "yyyy-mm-dd";

/** Each style's place in the plan's list. */
const STYLE = { title: 0, summary: 1, header: 2, text: 3, centred: 4, total: 5, section: 6 } as const;
const STYLES: readonly CellStyle[] = [
  { font: { ...FONT, size: 16, bold: true }, horizontal: "center", vertical: "center" },
  { font: FONT, vertical: "center", wrap: true },
  {
    font: { ...FONT, bold: true },
    fill: "#DDEBF7",
    borders: BORDERS,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  { font: FONT, borders: BORDERS, horizontal: "left", vertical: "top", wrap: true },
  { font: FONT, borders: BORDERS, horizontal: "center", vertical: "top", wrap: true },
  {
    font: { ...FONT, bold: true },
    fill: "#F2F2F2",
    borders: BORDERS,
    horizontal: "center",
    vertical: "center",
  },
  { font: { ...FONT, bold: true }, borders: BORDERS, horizontal: "left", vertical: "center" },
];

function heightOf(text: string, columnWidth: number): number {
  return Math.min(HIGHEST_ROW, (linesOf(text, columnWidth - WIDTH_OF.padding) + 0.3) * POINTS_PER_LINE);
}

type ListWords = Messages["papers"]["list"];

function reason({ errors, basis, working, missing }: DeductionRow, words: ListWords): string {
  const said = basis === "figures" ? working : [words.basis[basis](missing)];
  return [...errors.map(words.error), ...said].join("\n");
}

function winBack({ winBack: ways, byRule, score, basis }: DeductionRow, words: ListWords): string {
  if (byRule !== null && byRule > score) return words.checkFirst(String(byRule));
  return ways.length > 0 ? ways.join("\n") : words.noWinBack[basis];
}

/** Who, when and how far are for people to fill in. */
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

function summary(list: DeductionList, words: ListWords): string {
  const only = list.sheets.length === 1 ? list.sheets[0]!.total : null;
  const total = only === null ? null : String(only);
  return words.summary({ count: deductionCount(list), lost: lostInAll(list), total });
}

/** A sheet that is being written, row by row. */
class Writer {
  readonly cells: Cell[] = [];
  readonly styles = new Map<number, Map<number, number>>();
  readonly rowHeights = new Map<number, number>();
  readonly merged: number[] = [];
  readonly filled: number[] = [];
  row = 0;

  put(col: number, value: CellValue, style: number, rest: Partial<Cell> = {}): void {
    if (value !== null) this.cells.push({ row: this.row, col, value, ...rest });
    const styles = this.styles.get(this.row) ?? new Map<number, number>();
    this.styles.set(this.row, styles.set(col, style));
  }

  /** One text over the whole width. */
  line(text: string, style: number, height: number): void {
    COLUMNS.forEach((_, col) => this.put(col, col === 0 ? text : null, style));
    this.merged.push(this.row);
    this.rowHeights.set(this.row, height);
    this.row++;
  }

  deduction(values: Record<Column, CellValue>): void {
    for (const column of COLUMNS) {
      this.put(AT[column], values[column], CENTRED.includes(column) ? STYLE.centred : STYLE.text);
    }
    const heights = COLUMNS.map((column) => heightOf(String(values[column] ?? ""), WIDTHS[column]));
    this.rowHeights.set(this.row, Math.max(...heights));
    this.filled.push(this.row);
    this.row++;
  }

  total(of: SheetDeductions, from: number, words: ListWords): void {
    const sums: Partial<Record<Column, number>> = { weight: of.weight, score: of.score, lost: of.lost };
    for (const column of COLUMNS) {
      const col = AT[column];
      const value = sums[column];
      if (value === undefined) this.put(col, column === "indicator" ? words.total : null, STYLE.total);
      else {
        const formula = `SUM(${address(from, col)}:${address(this.row - 1, col)})`;
        this.put(col, value, STYLE.total, { formula });
      }
    }
    this.rowHeights.set(this.row, 20);
    this.row++;
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
  const at = new Writer();
  const shown = list.sheets.filter(({ rows }) => rows.length > 0);
  at.line(words.title(list.sheets.map(({ sheet }) => sheet)), STYLE.title, 30);
  at.line(summary(list, words), STYLE.summary, 20);
  for (const column of COLUMNS) at.put(AT[column], words.columns[column], STYLE.header);
  at.rowHeights.set(at.row, 30);
  const header = at.row++;
  let number = 0;
  for (const one of shown) {
    if (shown.length > 1) at.line(words.section(one.sheet), STYLE.section, 20);
    const from = at.row;
    for (const row of one.rows) at.deduction(valuesOf(row, ++number, words));
    at.total(one, from, words);
  }
  at.line(words.sober, STYLE.summary, 20);
  const unscored = unscoredInAll(list);
  if (unscored.length > 0) at.line(words.unscored(unscored), STYLE.summary, 20);
  for (const row of at.filled) {
    at.cells.push({ row, col: AT.due, value: null, numberFormat: DATE_FORMAT });
  }
  const appearance: SheetAppearance = {
    ...PLAIN_SHEET,
    styles: at.styles,
    columnWidths: new Map(COLUMNS.map((column, col) => [col, WIDTHS[column]])),
    rowHeights: at.rowHeights,
    frozenRows: header + 1,
    gridLines: false,
  };
  const merges = at.merged.map((row) => ({ top: row, bottom: row, left: 0, right: LAST }));
  return {
    sheet: makeSheet(words.sheetName, at.cells, { merges }),
    appearance,
    validations: validations(at.filled, words),
    print: {
      orientation: "landscape",
      fitWidth: true,
      titleRows: { from: header, to: header },
      area: { top: 0, left: 0, bottom: at.row - 1, right: LAST },
      footer: words.page,
    },
  };
}

export function deductionListPlan(list: DeductionList, messages: Messages): WorkbookPlan {
  const sheet = messages.papers.list.sheetName;
  return {
    sheets: [sheetPlan(list, messages.papers.list)],
    styles: STYLES,
    definedNames: [{ name: PAPER_NAME, refersTo: `${quoteSheetName(sheet)}!$A$1`, sheet }],
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
      return several ? [one.sheet, ...cells] : cells;
    }),
  );
  const header = COLUMNS.map((column) => words.columns[column]);
  const last = COLUMNS.map((column): string | number | null =>
    column === "indicator" ? words.total : column === "lost" ? Number(lostInAll(list)) : null,
  );
  return [several ? [words.sheet, ...header] : header, ...rows, several ? [null, ...last] : last];
}
