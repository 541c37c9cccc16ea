/** Points that a form gives outside the rows of its indicators: 项目资金 of the national project form, above them. */
import type { Range } from "../../workbook/address";
import type { Grid } from "../grid";
import type { ScoredComponent } from "./types";
import { squeeze } from "../../text";
import { numberAt } from "./row-cells";
import { HEADING_WORDS } from "./words";

/** How far above the indicators the block may begin: funds, targets of the year. */
const MOST_ROWS_ABOVE = 25;

/**
 * The first row that has points of its own under headings of weight and score, between the sheet above and this one's header.
 * The rows below it (其中：财政拨款) share its points and print a stroke.
 */
export function findComponents(grid: Grid, { top }: Range, above: number): ScoredComponent[] {
  for (let row = Math.max(above + 1, top - MOST_ROWS_ABOVE); row < top; row++) {
    const entries = grid.row(row);
    const find = (word: "weight" | "score") =>
      entries.find(
        ({ text, figure }) => figure === null && text.length <= 8 && HEADING_WORDS[word].test(squeeze(text)),
      );
    const weight = find("weight");
    const score = find("score");
    if (!weight || !score || weight === score) continue;
    for (let below = row + 1; below < top; below++) {
      const figure = grid.own(below, weight.col)?.figure;
      const name = grid.row(below).find((entry) => entry.figure === null);
      if (!figure || !name) continue;
      return [
        {
          name: { ref: grid.ref(name.row, name.col), text: name.text },
          weight: numberAt(grid, below, weight.col),
          score: numberAt(grid, below, score.col),
        },
      ];
    }
  }
  return [];
}
