/** The library's own commands for rows, taken as what the user wants: the page moves rows in the file, not in the grid. */
import type { ICommandInfo, IRange } from "@univerjs/core";
import type { RowMove } from "../../../src/formulas/move-rows";

const ABOVE = "sheet.command.insert-multi-rows-above";
const BELOW = "sheet.command.insert-multi-rows-after";
const REMOVE = "sheet.command.remove-row-confirm";

/** null for every other command. @param sheet the name of the shown sheet @param selected the rows of its selection */
export function rowMoveOf(
  { id, params }: Readonly<ICommandInfo>,
  sheet: string,
  selected: Pick<IRange, "startRow" | "endRow">,
): RowMove | null {
  const { startRow, endRow } = selected;
  // The menu's own field gives its number as text.
  const given = Number((params as { value?: number | string } | undefined)?.value);
  const count = given > 0 ? given : endRow - startRow + 1;
  if (id === ABOVE) return { sheet, at: startRow, count };
  if (id === BELOW) return { sheet, at: endRow + 1, count };
  return id === REMOVE ? { sheet, at: startRow, count: startRow - endRow - 1 } : null;
}
