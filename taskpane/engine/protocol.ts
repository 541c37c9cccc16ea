/** What the pane and its worker say to each other. Sheets travel one by one, so that no message is long to pack. */
import type { Language } from "../../src/messages/messages";
import type { Range } from "../../src/workbook/address";
import {
  Sheet,
  type Cell,
  type Comment,
  type DefinedName,
  type Visibility,
  type Workbook,
} from "../../src/workbook/model";
import type { Checked, FrameworkName, Look } from "../model/pane-report";
import type { EngineRequest, EngineStep } from "./engine";

/** A sheet's parts: its class does not survive the journey. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly comments: readonly Comment[];
  readonly visibility: Visibility;
}

export type ToWorker =
  | { readonly kind: "sheet"; readonly sheet: PlainSheet }
  | { readonly kind: "look" | "check"; readonly request: EngineRequest; readonly book: PlainBook }
  | { readonly kind: "frameworks" }
  | {
      readonly kind: "read-framework";
      readonly text: string;
      readonly file: string;
      readonly language: Language;
    };

export interface PlainBook {
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

export type FromWorker =
  | { readonly kind: "step"; readonly step: EngineStep }
  | { readonly kind: "done"; readonly result: Look | Checked | FrameworkName | readonly FrameworkName[] }
  | { readonly kind: "own-framework-error"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

export function toPlainSheet(sheet: Sheet): PlainSheet {
  const { name, merges, hiddenRows, hiddenColumns, comments, visibility } = sheet;
  return { name, cells: [...sheet.cells()], merges, hiddenRows, hiddenColumns, comments, visibility };
}

export function toWorkbook(sheets: readonly PlainSheet[], book: PlainBook): Workbook {
  return {
    ...book,
    sheets: sheets.map(
      ({ name, cells, merges, hiddenRows, hiddenColumns, comments, visibility }) =>
        new Sheet(name, cells, {
          merges: [...merges],
          hiddenRows,
          hiddenColumns,
          comments: [...comments],
          visibility,
        }),
    ),
  };
}
