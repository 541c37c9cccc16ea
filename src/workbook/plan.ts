/** A workbook to be generated: its cells, formatting, input rules and prompts. */
import type { Range } from "./address";
import type { CellStyle, SheetAppearance } from "./appearance";
import type { DefinedName, Sheet } from "./model";

/** What may be typed into cells; Excel, WPS and LibreOffice show the prompt and refuse the rest. */
export interface Validation {
  readonly ranges: readonly Range[];
  readonly allow:
    | { readonly kind: "list"; readonly items: readonly string[] }
    /** Both bounds included; null: none on that side. `whole` for counts. */
    | { readonly kind: "decimal" | "whole"; readonly from: number | null; readonly to: number | null }
    /** A formula that must be true, without "=", written for the first cell. */
    | { readonly kind: "formula"; readonly formula: string }
    /** Anything: the prompt alone. */
    | { readonly kind: "any" };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
  /** "stop" (the default) refuses; "warning" asks. */
  readonly onError?: "stop" | "warning";
}

/** Restyles a range where a formula (without "=", written for its first cell) is true. */
export interface ConditionalStyle {
  readonly range: Range;
  readonly formula: string;
  /** Excel applies font, fill and borders only. */
  readonly style: CellStyle;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Scaled so that all columns fit the width of an A4 page. */
  readonly fitWidth: boolean;
  /** Rows repeated on every page; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly area: Range | null;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** In the middle of every page's foot; &P and &N are the page and their number. */
  readonly footer?: string;
}

export interface SheetPlan {
  readonly sheet: Sheet;
  readonly appearance: SheetAppearance;
  readonly validations?: readonly Validation[];
  readonly conditionalStyles?: readonly ConditionalStyle[];
  readonly print?: PrintSetup;
  /** The header of a table and its rows: each column can be filtered. */
  readonly autoFilter?: Range;
  /** Without a password: it keeps formulas from being typed over by accident, cells with `unlocked` stay open. */
  readonly isProtected?: boolean;
  /** Cells that lead to another place of the workbook: "'评分表'!A1". */
  readonly links?: readonly { readonly row: number; readonly col: number; readonly to: string }[];
}

export interface PlannedName extends DefinedName {
  /** Not shown in Excel's list of names. */
  readonly isHidden?: boolean;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly styles: readonly CellStyle[];
  readonly definedNames: readonly PlannedName[];
  /** Shown first when the workbook is opened; index into `sheets`. */
  readonly activeSheet?: number;
  /** True when dates count from 1904 (old Mac files). */
  readonly date1904?: boolean;
}
