/** The words of the spreadsheet in the page: loaded with it only. */
import type { Widen } from "./messages";
import type { grid } from "./zh-CN/grid";

export type GridWords = Widen<typeof grid>;
