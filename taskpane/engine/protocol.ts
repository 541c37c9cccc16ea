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
import { OwnFrameworkError, type EngineRequest, type EngineStep } from "./engine";

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

export interface SheetMessage {
  readonly kind: "sheet";
  readonly sheet: PlainSheet;
}

export type ToWorker =
  | SheetMessage
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

/** How every worker of ours answers. */
export type Answer<Step, Result> =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "own-framework-error"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

export type FromWorker = Answer<EngineStep, Look | Checked | FrameworkName | readonly FrameworkName[]>;

export function failure(error: unknown): Answer<never, never> {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof OwnFrameworkError ? "own-framework-error" : "failed", message };
}

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
