/** The workbook in the grid and what belongs to it. */
import type { OpenedWorkbook } from "../document/document";
import type { Drawings } from "./overlays/drawings";
import type { NotedCells } from "./overlays/corner-marks";
import type { Pictures } from "./overlays/pictures";
import type { Edits } from "./edits";
import type { Locks } from "../../files/locked-cells";
import type { SheetRules } from "./input/rules";
import type { WideNumbers } from "./overlays/wide-numbers";
import { sheetId } from "./snapshot/snapshot";
import type { UniverCells } from "./univer-cells";

export interface ShownWorkbook {
  /** Univer's id of the workbook. */
  readonly unit: string;
  readonly opened: OpenedWorkbook;
  readonly cells: UniverCells;
  readonly edits: Edits;
  readonly drawings: Drawings;
  readonly pictures: Pictures;
  readonly noted: NotedCells;
  readonly locks: Locks;
  readonly wide: WideNumbers;
  /** For typing into cells, by sheet. */
  readonly rules: readonly SheetRules[];
}

/** -1 where there is no such sheet. */
export function indexOfName({ opened }: ShownWorkbook, name: string): number {
  return opened.workbook.sheets.findIndex((sheet) => sheet.name === name);
}

export function indexOfId({ opened }: ShownWorkbook, id: string): number {
  return opened.workbook.sheets.findIndex((_, index) => sheetId(index) === id);
}
