/** Where the columns of a project form stand, and what all of its blocks share while it is made. */
import type { ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as words } from "../../messages/chinese-only/project-workbook";
import type { CellRef } from "../../workbook/model";
import type { CellContent } from "../../workbook/sheet-builder";
import type { SheetDraft } from "../draft";
import type { Expression } from "../expression";
import type { Filled } from "../filling";
import type { StandardOptions } from "../form";
import type { Look } from "../styles";
import type { ProjectFormFilling } from "./filling";

export const WIDTHS = [12, 16, 26, 10, 14, 10, 14, 8, 9, 34];
export const LAST = WIDTHS.length - 1;
export const COLUMN = {
  level1: 0,
  level2: 1,
  name: 2,
  sign: 3,
  target: 4,
  unit: 5,
  actual: 6,
  weight: 7,
  score: 8,
  remark: 9,
} as const;

/** A row that has points. */
export interface ScoredLine {
  readonly weight: CellRef;
  readonly score: CellRef;
}

/** One form under construction; its blocks are put below each other. */
export interface Page {
  readonly sheet: SheetDraft;
  readonly form: ProjectForm;
  readonly options: StandardOptions;
  readonly filling: ProjectFormFilling;
}

/** A cell for words or a number, with what is known already. */
export function put(
  { sheet }: Page,
  row: number,
  col: number,
  filled: Filled | undefined,
  look: Look,
  to?: { readonly row?: number; readonly col?: number },
): CellRef {
  return sheet.put(row, col, filled?.value ?? null, look, {
    ...(to ? { to } : {}),
    ...(filled?.note === undefined ? {} : { note: filled.note }),
  });
}

/** A computed cell, or what is to stand in place of its formula. */
export function putComputed(
  { sheet }: Page,
  row: number,
  col: number,
  filled: Filled | undefined,
  formula: CellContent | Expression,
  format: string,
): CellRef {
  return sheet.put(row, col, filled?.value ?? formula, "computed", {
    format,
    ...(filled?.note === undefined ? {} : { note: filled.note }),
  });
}

/** A prompt that Excel shows beside the cells of a column. */
export function prompted({ sheet }: Page, top: number, bottom: number, col: number, text: string): void {
  sheet.allow({
    ranges: [{ top, bottom, left: col, right: col }],
    allow: { kind: "any" },
    prompt: { title: words.heads[col] ?? "", text },
  });
}
