/** What the file says about one cell, for the bar below the cells. */
import type { CellHelp } from "../grid";
import { indexOfName, type ShownWorkbook } from "../shown-workbook";
import { listItems } from "./judge";
import { linkAt, validationAt } from "./rules";

/** null where the file says nothing about the cell. */
export function helpAt(shown: ShownWorkbook, sheet: string, row: number, col: number): CellHelp | null {
  const index = indexOfName(shown, sheet);
  const rules = shown.rules[index];
  if (!rules) return null;
  const ref = { sheet, row, col };
  const rule = validationAt(rules, row, col);
  const isLocked = shown.locks.isLocked(ref);
  const link = linkAt(rules, row, col);
  const notes = shown.opened.workbook.sheets[index]!.comments.filter(
    (comment) => comment.row === row && comment.col === col,
  );
  const help: CellHelp = {
    ref,
    prompt: rule?.prompt ?? null,
    items: isLocked ? null : listItems(rule, ref, shown.edits.read()),
    note: notes.length === 0 ? null : notes.map(({ text }) => text).join("\n"),
    link: link && { to: link.to, isInside: link.isInside },
  };
  return help.prompt || help.items || help.note !== null || help.link ? help : null;
}
