/** Comma-separated text (RFC 4180), in the encodings that Chinese systems write. */
import { MAX_COLUMNS, MAX_ROWS } from "../src/workbook/address";
import type { Cell, Workbook } from "../src/workbook/model";
import { makeSheet } from "../src/workbook/sheet";
import { FileError } from "./errors";
import { type Limits, within } from "./limits";
import { isPlainNumber } from "./typed-text";

/** UTF-16 by its mark, else UTF-8 if it is valid, else GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function typed(field: string, quoted: boolean): string | number {
  const trimmed = field.trim();
  return !quoted && isPlainNumber(trimmed) ? Number(trimmed) : field;
}

/** The separator that the first line with any of them uses most. */
function separatorOf(text: string): string {
  const first = text.search(/[,\t;]/);
  const from = Math.max(text.lastIndexOf("\n", first), text.lastIndexOf("\r", first)) + 1;
  const line = first < 0 ? "" : /[^\r\n]*/.exec(text.slice(from))![0];
  const times = (separator: string): number => line.split(separator).length;
  return [",", "\t", ";"].reduce((best, next) => (times(next) > times(best) ? next : best));
}

export interface Field {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly quoted: boolean;
}

/** Where the closing quote stands; a quote inside is doubled. The text's end without one. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

/** The fields of separated text that hold anything. */
export function* fieldsOf(text: string, separator: string): Generator<Field> {
  let row = 0;
  let col = 0;
  let at = 0;
  while (at < text.length) {
    let field = "";
    const quoted = text[at] === '"';
    if (quoted) {
      const from = at + 1;
      at = endOfQuoted(text, from);
      // Not by replaceAll: on millions of quotes it takes three times as long, and more than twice for twice the text.
      field = text.slice(from, at).split('""').join('"');
      at++;
    }
    // After a closing quote stray characters up to the separator are kept, as Excel does.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    field += text.slice(from, at);
    if (field !== "") yield { row, col, text: field, quoted };
    if (text[at] === separator) col++;
    else {
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      row++;
      col = 0;
    }
    at++;
  }
}

function parse(text: string, limits: Limits): Cell[] {
  const cells: Cell[] = [];
  for (const { row, col, text: field, quoted } of fieldsOf(text, separatorOf(text))) {
    // As in Excel, which leaves out what does not fit on a sheet.
    if (row >= MAX_ROWS || col >= MAX_COLUMNS) continue;
    cells.push({ row, col, value: typed(field, quoted) });
    within(limits, "cells", cells.length);
  }
  return cells;
}

/** One sheet, named like the file without its ending. */
export function readCsv(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const text = decodeText(bytes);
  const cells = parse(text, limits);
  if (cells.length === 0) throw new FileError({ code: "empty" });
  return { sheets: [makeSheet(sheetNameOf(fileName), cells)], definedNames: [], date1904: false };
}

function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return base.replace(/[[\]:*?/\\]/g, "_").slice(0, 31) || "Sheet1";
}
