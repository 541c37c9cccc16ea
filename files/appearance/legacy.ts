/** The looks of an .xls: by ourselves since Excel 97, else what SheetJS gives of them: widths, heights and fills. */
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
import { sniff } from "../sniff";
import { readBiffLooks } from "./biff-looks";
import { isBiff8 } from "./biff-records";
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
  const stream = typeof source === "string" ? null : await workbookStream(source);
  if (stream && isBiff8(stream)) return readBiffLooks(stream, limits);
  return fromLibrary(source, limits);
}

/** The stream of the workbook inside the file; in the oldest files the file itself. */
async function workbookStream(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (sniff(bytes) === "biff") return bytes;
  const { CFB } = (await import("@e965/xlsx")) as { CFB: Cfb };
  const content = CFB.find(CFB.read(bytes, { type: "array" }), "/Workbook")?.content;
  return content ? Uint8Array.from(content) : null;
}

/** The part of the library that opens such files; it brings no types of it. */
interface Cfb {
  read(bytes: Uint8Array, options: { readonly type: "array" }): object;
  find(file: object, path: string): { readonly content?: ArrayLike<number> } | null;
}

async function fromLibrary(source: Uint8Array | string, limits: Limits): Promise<Appearance> {
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
