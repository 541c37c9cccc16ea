/** 项目名称 above a form's indicators: what tells the forms of several projects apart. */
import type { Range } from "../../workbook/address";
import type { Grid } from "../grid";
import type { TextCell } from "../types";

/** How far above the indicators the name may stand: funds and targets of the year are between. */
const MOST_ROWS_ABOVE = 30;
const LABEL = /^\s*(?:预算)?项目\s*名\s*称\s*(?:[(（][^()（）]*[)）])?\s*[:：]?\s*/;

/** @param above the last row of the form above */
export function findSubject(grid: Grid, { top }: Range, above: number): TextCell | null {
  for (let row = Math.max(above + 1, top - MOST_ROWS_ABOVE); row < top; row++) {
    const entries = grid.row(row);
    const at = entries.findIndex(({ text }) => LABEL.test(text));
    if (at < 0) continue;
    const inLabel = entries[at]!.text.replace(LABEL, "").trim();
    const named = inLabel === "" ? entries[at + 1] : entries[at];
    const text = inLabel || (named?.text.trim() ?? "");
    return named && text !== "" ? { ref: grid.ref(row, named.col), text } : null;
  }
  return null;
}
