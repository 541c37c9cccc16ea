/** What marking is asked to do, in plain data. */

import { MARK_SEVERITIES, type MarkSeverity } from "../src/workbook/mark-style";

export { MARK_SEVERITIES, type MarkSeverity };

export interface Mark {
  /** A1 address of a cell or a range: "I23", "B4:C5". */
  readonly address: string;
  readonly severity: MarkSeverity;
}

export interface Note {
  /** A1 address of one cell. */
  readonly cell: string;
  readonly text: string;
}

/** The marks of one worksheet. Sheets that the workbook does not have, chart and dialog sheets are passed over. */
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
  /** A cell that already has a note or a thread keeps it and gets none of ours. Notes of one cell are joined. */
  readonly notes?: readonly Note[];
}

/** A text, a number, nothing, or a text that jumps to a cell of this workbook. */
export type FindingsCell =
  string | number | null | { readonly text: string; readonly sheet: string; readonly address: string };

export interface FindingsColumn {
  readonly header: string;
  /** In characters, as Excel counts column widths. */
  readonly width: number;
}

export interface FindingsRow {
  /** Given a severity, the row's first cell wears its colours. */
  readonly severity?: MarkSeverity;
  readonly cells: readonly FindingsCell[];
}

/** The findings sheet: a title, a legend of the colours, a table with a header. */
export interface FindingsTable {
  /** "校验结果", say; a number is added when the workbook already has a sheet of that name. */
  readonly sheetName: string;
  readonly title: string;
  readonly legend: readonly { readonly severity: MarkSeverity; readonly label: string }[];
  readonly columns: readonly FindingsColumn[];
  readonly rows: readonly FindingsRow[];
}

export interface MarkPlan {
  readonly sheets: readonly SheetMarks[];
  readonly findings?: FindingsTable;
}
