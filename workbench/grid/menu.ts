/** The context menus hold only what is kept in a download: contents. */
import type { MenuConfig } from "@univerjs/preset-sheets-core";

const HIDDEN: readonly string[] = [];

export const HIDDEN_MENU: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
