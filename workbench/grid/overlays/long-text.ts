/** Univer lays out every letter of a cell, seen or not; a text without a blank of many thousands stops the page. */
import { cutText } from "../../../src/workbook/cut-text";

/** More than fits the highest row of the widest column: 30 lines of 120 Chinese characters. */
export const MOST_SHOWN = 4_000;

/** What to show of a text that is too long to be drawn; null for everything else. The cell itself keeps all of it. */
export function shortened(value: unknown): string | null {
  return typeof value === "string" && value.length > MOST_SHOWN ? cutText(value, MOST_SHOWN) : null;
}
