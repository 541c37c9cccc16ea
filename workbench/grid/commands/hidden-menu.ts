/** Hides context menu items that change more than contents. */
import type { MenuConfig } from "@univerjs/preset-sheets-core";

const HIDDEN: readonly string[] = [
  // On cells.
  "sheet.menu.copy-special",
  "sheet.command.paste-format",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.contextMenu.permission",
  // On the heads of rows and columns.
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.remove-col-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-selected-cols-visible",
  // On the sheets' tabs.
  "sheet.command.remove-sheet-confirm",
  "sheet.command.copy-sheet",
  "sheet.operation.rename-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

export const HIDDEN_MENU: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
