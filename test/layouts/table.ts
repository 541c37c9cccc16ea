/** The form of a supporting table, and how it is written on a page. */
import { decimal } from "../../src/decimal";
import type { FactId } from "../../src/facts/facts";
import type { DepartmentYear } from "./department";
import type { Layout } from "./layout";
import { rate, text, type Entry, type FigureStyle, type Page, type Unit } from "./page";
import type { Random } from "./random";

export interface Table {
  readonly title: string;
  /** Null for a table without amounts. */
  readonly unit: Unit | null;
  /** A column whose heading may carry the unit. */
  readonly columns: readonly { readonly path: readonly string[]; readonly isMoney?: boolean }[];
  readonly headerRows: number;
  readonly rows: readonly (readonly Entry[])[];
  /** The facts that a reader finds in it. */
  readonly provides: readonly FactId[];
}

export interface TableContext {
  readonly layout: Layout;
  readonly random: Random;
  readonly key: string;
  readonly before: DepartmentYear;
  readonly style: FigureStyle;
  /** Where the unit line names the department. */
  readonly department: string | null;
}

export const head = (...labels: string[]) => labels.map((label) => ({ path: [label] }));
export const col = (label: string) => ({ path: [label], isMoney: true });
export const ratio = (part: number, whole: number): Entry =>
  whole === 0 ? text("-") : rate(decimal(part).div(whole));
export const total = <T>(all: readonly T[], of: (each: T) => number) =>
  all.reduce((sum, each) => sum + of(each), 0);

export function writeTable(page: Page, table: Table, { style, layout, department }: TableContext): void {
  const { columns, unit } = table;
  const said = unit && style.unit;
  const inTitle = said && layout.unitIn === "title" ? `（单位：${said}）` : "";
  page.merge(page.row, 0, page.row, columns.length - 1);
  page.line([text(table.title + inTitle)], style);
  const isLine = said && (layout.unitIn === "line-right" || layout.unitIn === "line-left");
  const at = layout.unitIn === "line-right" || department ? columns.length - 1 : 0;
  if (department) page.put(page.row, 0, text(`编制单位：${department}`), style);
  if (isLine) page.put(page.row, at, text(`单位：${said}`), style);
  if (isLine || department) page.skip();
  const inHeading = said && layout.unitIn === "header";
  const hasMoneyColumn = columns.some(({ isMoney }) => isMoney);
  const paths = columns.map(({ path, isMoney }, index) => {
    const takes = inHeading && (isMoney || (!hasMoneyColumn && index === 1));
    return takes ? [...path.slice(0, -1), `${path.at(-1)}（${said}）`] : path;
  });
  page.header(paths, table.headerRows, style);
  table.rows.forEach((row, index) => {
    if (layout.tablesPaged && index > 0 && index % 4 === 0) page.header(paths, table.headerRows, style);
    page.line(row, style);
  });
}
