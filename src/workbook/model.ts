/**
 * The plain model of a workbook: what every reader (files, Excel, the page) fills and the engine reads.
 * It holds what was typed and what Excel last computed; it never computes anything itself. Plain data all through, so
 * that it travels between threads as it is.
 */
import { address, type Range } from "./address";

/** An error value such as "#DIV/0!", kept apart from the same letters typed as text. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly row: number;
  readonly col: number;
  /** The value typed, or the result that was last computed; null for an empty cell that holds a formula or a format. */
  readonly value: CellValue;
  /** Without the leading "=", in the form that Excel shows; shared formulas are expanded. */
  readonly formula?: string;
  /** The number format's code; absent means General. */
  readonly numberFormat?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Comment {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export interface DefinedName {
  readonly name: string;
  /** The formula that the name stands for, without "=". */
  readonly refersTo: string;
  /** The sheet that the name is local to; null for the whole workbook. */
  readonly sheet: string | null;
}

/** A paragraph of a Word report outside its tables. */
export interface Paragraph {
  readonly text: string;
  /** The heading of the chapter that it stands in; null before the first. */
  readonly chapter: string | null;
  readonly isHeading: boolean;
}

/** What a Word report holds beside its tables. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  /** The text beside or above each picture: nothing in a picture can be read. */
  readonly pictures: readonly string[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** True when dates count from 1904 (old Mac files). */
  readonly date1904: boolean;
  /** Only where the workbook is a Word report: each table is a sheet, named by its caption. */
  readonly prose?: Prose;
}

/** One worksheet: a sparse grid, made by `makeSheet` (sheet.ts). */
export interface Sheet {
  readonly name: string;
  /** By row, then column; to be asked through `cellAt` and `eachCell` (sheet.ts). */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Number of rows and columns up to the last cell that holds anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly comments: readonly Comment[];
  readonly visibility: Visibility;
  /** Lines that belong to the table and stand above its first row, outside any cell: 单位：万元 in a Word report. */
  readonly above: readonly string[];
}

/** Where a cell is, in a form that can be kept and compared. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export function refAddress(ref: CellRef): string {
  return address(ref.row, ref.col);
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
