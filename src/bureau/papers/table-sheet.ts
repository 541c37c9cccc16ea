/** The sheets of a summary: a title, a note, and one table under a header that stays in view and on every page. */
import type { CellStyle } from "../../workbook/appearance";
import type { SheetPlan } from "../../workbook/plan";
import { SheetBuilder, type CellContent } from "../../workbook/sheet-builder";
import { BASE_STYLES, boxed, STANDARD_FONT } from "../../workbook/sheet-styles";

const STRONG = { ...STANDARD_FONT, bold: true };

export const STYLES = {
  ...BASE_STYLES,
  sum: boxed({ font: STRONG, fill: "#F2F2F2", horizontal: "center" }),
  input: boxed({ fill: "#FFFBE6", horizontal: "left", vertical: "center", wrap: true, unlocked: true }),
  inputCentre: boxed({ fill: "#FFFBE6", horizontal: "center", vertical: "center", unlocked: true }),
} satisfies Record<string, CellStyle>;

export type Style = keyof typeof STYLES;

export const FORMATS = {
  points: "0.00",
  percent: "0.00%",
  signed: "+0.00;-0.00;0.00",
  signedPercent: "+0.00%;-0.00%;0.00%",
} as const;

export interface TableColumn {
  readonly header: string;
  /** In characters; those of a sheet add up to 150 at most, or its print would be smaller than 9 points. */
  readonly width: number;
  /** "text" is left aligned and wraps; "centre" is for what is short; "input" for what people fill in. */
  readonly style: "text" | "centre" | "input";
  readonly format?: string;
}

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly footer: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Said in the place of rows where there are none. */
  readonly empty: string;
  /** Below the table, out of the filter's reach. */
  readonly sums?: readonly (readonly CellContent[])[];
}

/** The first row below the header, from 0: formulas are written for it. */
export const FIRST_ROW = 3;
const HEADER = FIRST_ROW - 1;

export function tableSheet({
  name,
  title,
  note,
  footer,
  columns,
  rows,
  empty,
  sums = [],
}: TableSheet): SheetPlan {
  const sheet = new SheetBuilder<Style>(
    name,
    columns.map(({ width }) => width),
    STYLES,
  );
  const last = columns.length - 1;
  const across = { to: { col: last } };
  sheet.put(0, 0, title, "title", across);
  sheet.height(0, 30);
  sheet.put(1, 0, note, "lineWrapped", across);
  columns.forEach(({ header }, col) => sheet.put(HEADER, col, header, "head"));
  const put = (row: number, cells: readonly CellContent[], styleOf: (column: TableColumn) => Style) =>
    cells.forEach((content, col) => {
      const { format } = columns[col]!;
      const isFigure = typeof content !== "string" && content !== null;
      sheet.put(row, col, content, styleOf(columns[col]!), format && isFigure ? { format } : {});
    });
  rows.forEach((cells, index) => put(FIRST_ROW + index, cells, ({ style }) => style));
  if (rows.length === 0) sheet.put(FIRST_ROW, 0, empty, "text", across);
  const below = FIRST_ROW + Math.max(1, rows.length);
  sums.forEach((cells, index) => put(below + index, cells, () => "sum"));
  if (rows.length > 0) sheet.autoFilter = { top: HEADER, left: 0, bottom: below - 1, right: last };
  sheet.frozen = { rows: FIRST_ROW, columns: Math.min(2, last) };
  sheet.printTable(HEADER, below + sums.length - 1, footer);
  return sheet.plan();
}
