/** Allows commands that change contents or only the view, and refuses all others. */
import { CanceledError, CommandType, type ICommandInfo } from "@univerjs/core";
import type { Refusal } from "../grid";

/** Commands that change contents, which a download keeps. */
const CONTENTS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-fill",
  "sheet.command.auto-clear-content",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.move-range",
  "sheet.command.text-to-number",
  "sheet.command.repeat-last-action",
  "sheet.command.copy",
  "sheet.command.cut",
  "sheet.command.copy-formula-only",
  "sheet.command.paste",
  "sheet.command.paste-by-short-key",
  "sheet.command.paste-value",
  "sheet.command.paste-formula",
  "sheet.command.optional-paste",
  "sheets-formula.command.quick-sum",
  "formula.command.insert-function",
  "univer.command.copy",
  "univer.command.cut",
  "univer.command.paste",
  "univer.command.undo",
  "univer.command.redo",
]);

/** Commands that change only the view: sizes, panes, zoom, selection. */
const VIEW =
  /^sheet\.command\.(?:select-|move-selection|expand-selection|scroll-|set-scroll|change-zoom|set-zoom|set-worksheet-activate|delta-|set-worksheet-col-width|set-row-height|set-col-auto-width|set-row-is-auto-height|set-col-is-auto-width|set-(?:selection-|row-|col-|first-row-|first-column-)?frozen|cancel-frozen)/;

const LOOKS =
  /bold|italic|underline|stroke|overline|script|font|color|border|style|numfmt|format|align|wrap|rotation|theme|gridlines|paste-col-width|paste-besides-border|clear-selection-all|merge/;

/** Starts renaming a sheet in its tab. */
const RENAMING = "sheet.operation.rename-sheet";

/** Formatting of single letters while a cell is being edited. */
const IN_CELL_LOOKS = /^doc\.command\.(?:re)?set-inline-format/;

/** null where the command may run. */
export function refusalOf({ id, type }: Pick<ICommandInfo, "id" | "type">): Refusal | null {
  if (id === RENAMING) return "structure";
  if (IN_CELL_LOOKS.test(id)) return "formatting";
  if (type !== undefined && type !== CommandType.COMMAND) return null;
  if (!id.startsWith("sheet.command.") || CONTENTS.has(id) || VIEW.test(id)) return null;
  return LOOKS.test(id) ? "formatting" : "structure";
}

export function cancelCommand(): never {
  throw new CanceledError();
}
