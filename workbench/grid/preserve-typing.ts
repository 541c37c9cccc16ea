/**
 * The editor of a cell takes its content anew when the cell is written, and the library takes any cell of that row and
 * column, on whatever sheet, for it: results that arrive while one types would wipe out what is typed.
 */
import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

/** Keeps what is being typed until it is entered or cancelled. */
export function preserveTyping(injector: Injector): void {
  const editor = injector.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
