/**
 * The formatting of a workbook: read from a file to show it in the page, written into generated files. The engine does
 * not use it. Number formats are the cells' own (model.ts).
 */
import type { Range } from "./address";
import type { Condition } from "./conditional-format";

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
}

/** The lines that Excel knows, by the names of the file format. */
export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB"; absent: the automatic colour. */
  readonly color?: string;
}

/** Falling and rising: from corner to corner, as headers that name rows and columns in one cell have it. */
export type Side = "top" | "right" | "bottom" | "left" | "falling" | "rising";

export interface CellStyle {
  readonly font?: Font;
  /** "#RRGGBB"; patterns are shown by their nearest plain colour. */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  /** In the file format's steps (about three spaces each). */
  readonly indent?: number;
  /** Degrees, anticlockwise, -90 to 90; "stacked" for letters one below the other. */
  readonly rotation?: number | "stacked";
  readonly shrink?: boolean;
  /** The cell may be typed into when its sheet is protected. */
  readonly unlocked?: boolean;
}

/** A point on a sheet: a cell, and how far into it, in the units of drawings (914,400 to the inch). */
export interface SheetPoint {
  readonly row: number;
  readonly col: number;
  readonly rowOff: number;
  readonly colOff: number;
}

/** A picture's bytes and its exact place. */
export interface Image {
  /** The part of the file that holds them. */
  readonly part: string;
  /** Absent where it fills the cell as well as it can, as WPS shows pictures in cells. */
  readonly place?: {
    readonly from: SheetPoint;
    /** Where it ends, or how large it is. */
    readonly to: SheetPoint | { readonly width: number; readonly height: number };
  };
}

/** Something that floats over the cells. What is no picture has a placeholder in the page that says what it is. */
export interface Drawing {
  readonly kind: "picture" | "chart" | "shape" | "control" | "other";
  readonly name: string;
  readonly from: { readonly row: number; readonly col: number };
  /** The last cell that it covers. */
  readonly to: { readonly row: number; readonly col: number };
  readonly image?: Image;
}

export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  /** Where it applies, those after it do not. */
  readonly stops: boolean;
  readonly condition: Condition;
  /** What it lays over the cell's own style; absent where the condition is the look. */
  readonly style?: CellStyle;
}

export interface SheetAppearance {
  /** Indexes into the workbook's styles, by row and column; also of cells that hold nothing. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** In characters of the standard font, as Excel shows it; absent columns have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; absent rows have the default or fit what they hold. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Rows above and columns left of the cells that scroll; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** "#RRGGBB" */
  readonly tabColor?: string;
  readonly drawings: readonly Drawing[];
  /** The first counts before the others; absent for none. */
  readonly conditions?: readonly ConditionalFormat[];
}

/** Of the whole workbook; the sheets stand in the order of the workbook's. */
export interface Appearance {
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetAppearance[];
}

/** A sheet without any formatting. */
export const PLAIN_SHEET: SheetAppearance = {
  styles: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  defaultColumnWidth: 8.43,
  defaultRowHeight: 15,
  frozenRows: 0,
  frozenColumns: 0,
  gridLines: true,
  drawings: [],
};
