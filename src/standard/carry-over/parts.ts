/** Parts of the supporting tables that a free-form workbook holds: the four 三公 expenses, kinds of assets … */
import { squeeze } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import type { Table, TableRow } from "../../recognise/types";
import type { Filled } from "../filling";
import { PARTS, type PartWords } from "./lexicon";
import { converted, noteOf, type Units } from "./origin";

const COUNTED = new Set(["quantity", "authorised", "present"]);

function speaksOf(table: Table, pattern: RegExp | undefined): boolean {
  const words = [table.title ?? "", table.sheet, ...table.rows.map(({ label }) => label)];
  return pattern === undefined || pattern.test(squeeze(words.join(" ")));
}

function rowFor(table: Table, part: PartWords): TableRow | undefined {
  return table.rows.find((row) => !row.isTotal && part.label.test(squeeze(row.name)));
}

/** Each cell from the first table that has it; keys as in `Filling.tables`. */
export function partsOf({ tables }: Recognition, units: Units): ReadonlyMap<string, Filled> {
  const found = new Map<string, Filled>();
  for (const part of PARTS)
    for (const table of tables) {
      const row = speaksOf(table, part.of) ? rowFor(table, part) : undefined;
      if (!row) continue;
      for (const [id, measures] of part.columns) {
        const key = `${part.row}/${id}`;
        const column = measures
          .flatMap((measure) => table.columns.filter((each) => each.measure === measure))
          .find(({ col }) => row.figures.has(col));
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
