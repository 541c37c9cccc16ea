/** A paper as plain data: what it says, block by block. The writer (files/docx) decides how it looks. */

/** fill: a person must write it; check: a figure or a text that must be checked first. */
export type RunMark = "fill" | "check";

export interface Run {
  readonly text: string;
  readonly mark?: RunMark;
}

export interface PaperColumn {
  readonly header: string;
  /** Share of the width, beside the others'. */
  readonly width: number;
  /** Letters that stand on one line, whatever the share: a figure is never broken. */
  readonly least?: number;
  readonly align: "left" | "center";
}

export interface PaperCell {
  readonly runs: readonly Run[];
  /** Rows that the cell covers; the cells below it are null. */
  readonly rows?: number;
  /** Columns that the cell covers; the cells beside it are null. */
  readonly columns?: number;
  readonly strong?: boolean;
}

export interface PaperTable {
  readonly caption: string;
  /** "单位：万元"; empty where the columns say it. */
  readonly unit: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly (PaperCell | null)[])[];
  /** So many of the rows are the head, which stands again on every page, in place of the columns' headers. */
  readonly headRows?: number;
  /** In smaller type: a table of many columns. */
  readonly isSmall?: boolean;
  /** Goes on on the next page, however short it is. */
  readonly mayBreak?: boolean;
}

/** Pairs of bars side by side: what was reached beside what was scheduled. Ratios; null draws no bar. */
export interface BarChart {
  readonly caption: string;
  readonly legend: { readonly value: string; readonly scheduled: string };
  readonly bars: readonly {
    readonly value: number | null;
    readonly scheduled: number;
    /** Below the bars, one under the other. */
    readonly labels: readonly string[];
  }[];
}

export type HeadingLevel = 1 | 2 | 3;

/** The first page: the title in its lines, then what is filled in below it (单位、填报人 …), then the day. */
export interface Cover {
  readonly title: readonly (readonly Run[])[];
  readonly fields: readonly { readonly label: string; readonly runs: readonly Run[] }[];
}

export type Block =
  /** Says that this is a draft. */
  | { readonly kind: "draft-line"; readonly text: string }
  | { readonly kind: "cover"; readonly cover: Cover }
  /** The headings with their pages, on a page of its own. */
  | { readonly kind: "contents"; readonly title: string }
  /** What follows begins on a new page; pages are counted from the first section that numbers them. */
  | { readonly kind: "section"; readonly isLandscape: boolean; readonly startsNumbering: boolean }
  | { readonly kind: "title" | "subtitle"; readonly runs: readonly Run[] }
  | {
      readonly kind: "heading";
      readonly level: HeadingLevel;
      readonly text: string;
      readonly newPage?: boolean;
      /** Not in the contents. */
      readonly isUnlisted?: boolean;
    }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  /** A note for the editor of the draft, in smaller type. */
  | { readonly kind: "note"; readonly runs: readonly Run[] }
  | { readonly kind: "table"; readonly table: PaperTable }
  | { readonly kind: "chart"; readonly chart: BarChart };

export interface PaperDocument {
  readonly title: string;
  /** At the top of every page. */
  readonly header: string;
  readonly blocks: readonly Block[];
  readonly date: PaperDate;
}

/** A day, passed in by the caller, because the engine does not read the clock. */
export interface PaperDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What stands in brackets 〔…〕 is for a person: to fill in, or, where it says so, to check. */
const BRACKETED = /(〔[^〕]*〕)/;

/** @param check how the brackets begin that ask for a check */
export function runsOf(text: string, check: string): Run[] {
  return text
    .split(BRACKETED)
    .filter((part) => part !== "")
    .map((part): Run => {
      if (!BRACKETED.test(part)) return { text: part };
      return { text: part, mark: part.startsWith(check) ? "check" : "fill" };
    });
}
