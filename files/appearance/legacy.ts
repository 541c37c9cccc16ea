/** The looks that SheetJS gives of an .xls: widths, heights and fills. It knows no fonts, borders or frozen panes. */
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { parseAddress } from "../../src/workbook/address";
import {
  type Appearance,
  type CellStyle,
  PLAIN_SHEET,
  type SheetAppearance,
} from "../../src/workbook/appearance";
import { legacySheets, openLegacy } from "../legacy";
import { type Limits, within } from "../limits";
import { hexColor } from "./colors";
import { shownWidth } from "./column-width";
import { patternColor } from "./patterns";

interface LegacyFill {
  readonly patternType?: string;
  readonly fgColor?: { readonly rgb?: string };
  readonly bgColor?: { readonly rgb?: string };
}

/** `source` is text for markup, bytes for everything else. */
export async function readLegacyAppearance(source: Uint8Array | string, limits: Limits): Promise<Appearance> {
  const styles: CellStyle[] = [{}];
  const byFill = new Map<string, number>();
  const styleOf = (fill: string): number => {
    const known = byFill.get(fill) ?? styles.push({ fill }) - 1;
    byFill.set(fill, known);
    return known;
  };
  const sheets = legacySheets(await openLegacy(source)).map(({ sheet }) => looksOf(sheet, styleOf, limits));
  return { styles, sheets };
}

function looksOf(sheet: WorkSheet, styleOf: (fill: string) => number, limits: Limits): SheetAppearance {
  const styles = new Map<number, Map<number, number>>();
  let filled = 0;
  for (const [key, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const at = parseAddress(key);
    const fill = at && fillOf(cell);
    if (!fill) continue;
    within(limits, "cells", ++filled);
    const line = styles.get(at.row) ?? new Map<number, number>();
    styles.set(at.row, line.set(at.col, styleOf(fill)));
  }
  return {
    ...PLAIN_SHEET,
    styles,
    columnWidths: sizes(sheet["!cols"], ({ width, wch }) => (width ? shownWidth(width) : wch)),
    rowHeights: sizes(sheet["!rows"], ({ hpt, hpx }) => hpt ?? hpx),
  };
}

function fillOf(cell: CellObject): string | undefined {
  const { patternType, fgColor, bgColor } = (cell.s ?? {}) as LegacyFill;
  return patternColor(patternType, hexColor(fgColor?.rgb), hexColor(bgColor?.rgb));
}

/** What the library lists by position, with gaps. */
function sizes<T extends object>(
  list: readonly (T | null | undefined)[] | undefined,
  sizeOf: (item: T) => number | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  list?.forEach((item, i) => {
    const size = item ? sizeOf(item) : undefined;
    if (size !== undefined && size > 0) found.set(i, size);
  });
  return found;
}
