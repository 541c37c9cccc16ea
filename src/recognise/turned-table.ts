/**
 * A table of one row of figures, of which the headings name each: "预算数 | 决算数" over "合计 | 因公出国（境）费 | … |
 * 公务接待费". It is read as if it were turned: its columns are the rows, and what stands over them all, the columns.
 */
import type { Grid } from "./grid";
import { readLabel } from "../facts/labels";
import type { RawColumn } from "./raw-columns";
import { readRowLabel } from "./row-labels";
import { figureInTable, makeColumn } from "./table-columns";
import type { TableArea } from "./table-areas";
import type { Figure, Table, TableRow } from "./types";

/** A total and at least two parts. */
const FEWEST_FIGURES = 3;

/** What names a figure, from the outermost heading inwards: "公务用车购置及运行维护费 | 小计". */
type Path = readonly string[];

const isSubtotal = (path: Path) => path.length > 1 && readRowLabel(path.at(-1)!).isSubtotal;

/** null for a table that has names, more than one row of figures, or no total before its parts. */
export function turnedTable(grid: Grid, area: TableArea, raw: readonly RawColumn[]): Table | null {
  const countsColumns = (row: number) => grid.row(row).every(({ figure }, i) => figure?.value.eq(i + 1));
  const [row, ...others] = area.bodyRows.filter((each) => !countsColumns(each));
  if (row === undefined || others.length > 0) return null;
  if (grid.row(row).some(({ figure, text }) => figure === null && /[\p{L}\d]/u.test(text))) return null;
  // The columns by their outermost headings, where all of these are over the same; else all in one list.
  const tops = [...new Set(raw.map(({ headings }) => headings[0] ?? ""))];
  const size = raw.length / tops.length;
  const isGrouped = size >= FEWEST_FIGURES && Number.isInteger(size);
  const heads = isGrouped ? tops : [""];
  const lists = isGrouped ? tops.map((_, i) => raw.slice(i * size, (i + 1) * size)) : [raw];
  const pathsOf = (list: readonly RawColumn[]): Path[] =>
    list.map(({ headings }) => headings.slice(isGrouped ? 1 : 0));
  const paths = pathsOf(lists[0]!);
  if (paths.length < FEWEST_FIGURES || paths.some(({ length }) => length === 0)) return null;
  if (lists.some((list) => pathsOf(list).join("|") !== paths.join("|"))) return null;

  const rawHeads = heads.map((head, i) => ({ col: lists[i]![0]!.col, headings: [head], entries: [] }));
  const columns = rawHeads.map((_, i) => makeColumn(rawHeads, i));
  const rows = paths.map((path, index): TableRow => {
    // Beside what it is made of, a 小计 goes by the heading over it.
    const label = path.at(isSubtotal(path) ? -2 : -1)!;
    const says = readLabel(label);
    const { name, isTotal } = readRowLabel(label);
    const whole =
      path.length > 1 && !isSubtotal(path)
        ? paths.findIndex((other) => isSubtotal(other) && other[0] === path[0])
        : -1;
    const figures = new Map<number, Figure>();
    columns.forEach((column, i) => {
      const figure = grid.own(row, lists[i]![index]!.col)?.figure;
      if (figure) figures.set(column.col, figureInTable(figure, column, label, says, area.unit));
    });
    return {
      row,
      label,
      labelRef: grid.ref(area.headerRows.at(-1)!, raw[index]!.col),
      name,
      says,
      depth: whole < 0 ? 0 : 1,
      ofWhich: false,
      isTotal,
      isHidden: false,
      parent: whole < 0 ? null : whole,
      figures,
      texts: new Map(),
    };
  });
  if (!rows[0]!.isTotal) return null;
  const range = { top: area.headerRows[0]!, bottom: row, left: raw[0]!.col, right: raw.at(-1)!.col };
  return { sheet: grid.name, range, title: area.title, unit: area.unit, labelColumn: -1, columns, rows };
}
