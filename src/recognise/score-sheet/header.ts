/** Where a score sheet may begin: its header rows, the same header repeated on later pages, and where its rows end at the latest. */
import type { Range } from "../../workbook/address";
import { type Entry, type Grid, WIDEST_HEADING } from "../grid";
import { squeeze } from "../../text";
import { HEADING_WORDS, isHeading, levelSaid } from "./words";

export interface Header {
  readonly rows: readonly number[];
  /** What each row says, to know it again where a page of the Word file began. */
  readonly signatures: ReadonlySet<string>;
}

const MOST_HEADER_ROWS = 4;
/** Blank rows inside a sheet: more than this end it whatever follows. */
export const MOST_BLANK_ROWS = 5;

/** Rows that can belong to a header: words only. */
export const isWords = (entries: readonly Entry[]) =>
  entries.length > 0 && entries.every((entry) => entry.figure === null);

/** Most words of the row are such as headers use; a misspelt one does not spoil it. */
function looksLikeHeader(entries: readonly Entry[]): boolean {
  return isWords(entries) && entries.filter((entry) => isHeading(entry.text)).length * 2 >= entries.length;
}

function signatureOf(entries: readonly Entry[]): string {
  return entries.map((entry) => squeeze(entry.text)).join("|");
}

/** One of the header's rows once more: another page of the Word file that the sheet was pasted from. */
export function isRepeated(entries: readonly Entry[], header: Header): boolean {
  return isWords(entries) && header.signatures.has(signatureOf(entries));
}

function headerOf(grid: Grid, rows: readonly number[]): Header {
  return { rows, signatures: new Set(rows.map((row) => signatureOf(grid.row(row)))) };
}

/** The headings above a column, from top to bottom. */
export function headingPath(grid: Grid, rows: readonly number[], col: number): string[] {
  const path: string[] = [];
  rows.forEach((row, i) => {
    let text = squeeze(grid.text(row, col));
    // An unmerged heading stands over the columns to its right as long as these have words of their own below.
    const below = rows[i + 1];
    if (text === "" && below !== undefined && grid.own(below, col)) {
      const leftmost = Math.max(0, col - WIDEST_HEADING);
      for (let c = col - 1; c >= leftmost && text === "" && grid.own(below, c); c--)
        text = squeeze(grid.text(row, c));
    }
    if (text !== "" && path.at(-1) !== text) path.push(text);
  });
  return path;
}

/** How many different kinds of column the row's words name without doubt. */
function kindsNamed(entries: readonly Entry[]): number {
  const kinds = new Set<string>();
  for (const entry of entries) {
    const text = squeeze(entry.text);
    if (text.length > 12) continue;
    const level = levelSaid(text);
    if (level) kinds.add(`level${level}`);
    else
      for (const kind of ["weight", "score", "target", "actual", "criteria", "remark"] as const)
        if (HEADING_WORDS[kind].test(text)) kinds.add(kind);
  }
  return kinds.size;
}

/** The header of another table: its words name columns, and they are not this sheet's header once more. */
export function isOtherHeader(entries: readonly Entry[], header: Header): boolean {
  return (
    entries.length >= 3 &&
    looksLikeHeader(entries) &&
    kindsNamed(entries) >= 2 &&
    !isRepeated(entries, header)
  );
}

/** Rows of short words only, right below a header and without any name that we know: the header goes on. */
const LONGEST_LEVEL_WORD = 12;
const goesOn = (entries: readonly Entry[], isIndicator: (text: string) => boolean) =>
  entries.length >= 2 &&
  isWords(entries) &&
  entries.every(({ text }) => text.length <= LONGEST_LEVEL_WORD && !isIndicator(text)) &&
  entries.some(({ text }) => isHeading(text));

/** Headings of money beside those of points: the funds block above a project form's indicators, or a list of projects. */
const FUNDS = /^(年初|全年|年度|调整后?|实际)*(预算|执行|支出|资金总额)(数|金?额)?([(（].*)?$/;
const headsFunds = (entries: readonly Entry[]) =>
  entries.filter(({ text }) => FUNDS.test(squeeze(text))).length >= 2;

/** A header names indicators, and their weights or scores within its rows. */
export function headerAt(grid: Grid, top: number, isIndicator: (text: string) => boolean): Header | null {
  const first = grid.row(top);
  if (first.length < 2 || !isWords(first) || headsFunds(first)) return null;
  if (!first.some((entry) => HEADING_WORDS.name.test(squeeze(entry.text)) && entry.text.length <= 30))
    return null;
  const rows = [top];
  for (let row = top + 1; row < Math.min(top + MOST_HEADER_ROWS, grid.rowCount); row++) {
    if (!looksLikeHeader(grid.row(row)) && !goesOn(grid.row(row), isIndicator)) break;
    if (headsFunds(grid.row(row))) return null;
    rows.push(row);
  }
  const words = rows.flatMap((row) => grid.row(row).map((entry) => squeeze(entry.text)));
  const namesPoints = words.some((word) => HEADING_WORDS.weight.test(word) || HEADING_WORDS.score.test(word));
  return namesPoints ? headerOf(grid, rows) : null;
}

/** The rows right above the first known name, where headings use words that we do not know. */
export function headerAbove(grid: Grid, first: number): Header {
  const rows: number[] = [];
  for (let row = first - 1; row >= Math.max(0, first - MOST_HEADER_ROWS); row--) {
    const entries = grid.row(row);
    if (!isWords(entries) || entries.length < 2) break;
    rows.unshift(row);
  }
  return rows.length > 0 ? headerOf(grid, rows) : { rows: [first - 1], signatures: new Set() };
}

/** How often each row is looked at as part of a body; small sheets are looked through at least so far. */
const MOST_LOOKS = 10;
const LEAST_LOOKS = 10_000;

/** The bodies below the headers of one worksheet. */
export class Bodies {
  private left: number;

  constructor(private readonly grid: Grid) {
    this.left = Math.max(MOST_LOOKS * grid.rowCount, LEAST_LOOKS);
  }

  /**
   * The rows below a header that may be its body, repeated headers left out. Null once the rows have been looked at too
   * often: where thousands of headers stand over the same rows, the later ones say nothing new.
   */
  below(header: Header): number[] | null {
    if (this.left <= 0) return null;
    const rows: number[] = [];
    let blanks = 0;
    const first = header.rows.at(-1)! + 1;
    for (let row = first; row < this.grid.rowCount && blanks <= MOST_BLANK_ROWS; row++) {
      this.left--;
      const entries = this.grid.row(row);
      if (entries.length === 0) {
        blanks++;
        continue;
      }
      blanks = 0;
      if (isRepeated(entries, header)) continue;
      if (isOtherHeader(entries, header)) break;
      rows.push(row);
    }
    return rows;
  }
}

/** A sheet's rectangle with the columns beside it that its header names, though nobody knows what they hold. */
export function underItsHeader(
  grid: Grid,
  { range, headerRows }: { readonly range: Range; readonly headerRows: readonly number[] },
): Range {
  const isHeaded = (col: number) => headerRows.some((row) => grid.own(row, col) !== undefined);
  let { left, right } = range;
  while (left > 0 && isHeaded(left - 1)) left--;
  while (isHeaded(right + 1)) right++;
  return { ...range, left, right };
}
