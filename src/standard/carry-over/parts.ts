/** Parts of the supporting tables that a free-form workbook holds: the four 三公 expenses, kinds of assets … */
import { squeeze } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import type { Column, Table, TableRow } from "../../recognise/types";
import type { Filled } from "../filling";
import type { AssetClasses } from "../form";
import { ASSET_CLASSES_BY, PARTS, type PartWords } from "./lexicon";
import { converted, noteOf, type Units } from "./origin";

const COUNTED = new Set(["quantity", "authorised", "present"]);

function speaksOf(table: Table, pattern: RegExp | undefined): boolean {
  const words = [table.title ?? "", table.sheet, ...table.rows.map(({ label }) => label)];
  return pattern === undefined || pattern.test(squeeze(words.join(" ")));
}

function rowFor(table: Table, part: PartWords): TableRow | undefined {
  return table.rows.find((row) => !row.isTotal && part.label.test(squeeze(row.name)));
}

/** The classes of assets that the workbook's own tables follow; null where they show neither. */
export function assetClassesOf({ tables }: Recognition): AssetClasses | null {
  const rows = tables.filter((table) => speaksOf(table, /资产/)).flatMap((table) => table.rows);
  const found = ASSET_CLASSES_BY.find(([, label]) => rows.some(({ name }) => label.test(squeeze(name))));
  return found?.[0] ?? null;
}

function columnFor(table: Table, row: TableRow, by: PartWords["columns"][number][1]): Column | undefined {
  const fitting =
    by instanceof RegExp
      ? table.columns.filter(({ heading }) => by.test(squeeze(heading)))
      : by.flatMap((measure) => table.columns.filter((each) => each.measure === measure));
  return fitting.find(({ col }) => row.figures.has(col));
}

/** Each cell from the first table that has it; keys as in `Filling.tables`. */
export function partsOf(
  { tables }: Recognition,
  units: Units,
  classes: AssetClasses,
): ReadonlyMap<string, Filled> {
  const found = new Map<string, Filled>();
  for (const part of PARTS.filter((each) => (each.classes ?? classes) === classes))
    for (const table of tables) {
      const row = speaksOf(table, part.of) ? rowFor(table, part) : undefined;
      if (!row) continue;
      for (const [id, by] of part.columns) {
        const key = `${part.row}/${id}`;
        const column = columnFor(table, row, by);
        const figure = column && row.figures.get(column.col);
        if (!figure || !column || figure.unit?.kind === "ratio" || found.has(key)) continue;
        const isCount = COUNTED.has(id);
        const value = isCount ? figure.value : converted(figure, units);
        const note = noteOf(figure, `${row.name} ${column.heading}`, !isCount, units);
        found.set(key, { value: value.toNumber(), note, source: figure.ref });
      }
    }
  return found;
}
