/** What marking is asked to do, in plain data. */
import type { CellStyle } from "./appearance";
import type { MarkSeverity } from "./mark-style";
import type { SheetPlan } from "./plan";

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
  /** A cell that already has a note or a thread keeps it and gets no note. Notes of one cell are joined. */
  readonly notes?: readonly Note[];
}

/** The findings sheet. The sheet's name gets a number when the workbook already has a sheet of that name. */
export interface FindingsPlan {
  readonly sheet: SheetPlan;
  readonly styles: readonly CellStyle[];
}

/** What is to be said in a Word report, at the cells of its tables and at its sentences. */
export interface ReportNotes {
  readonly cells: readonly (Note & { readonly sheet: string })[];
  readonly sentences: readonly { readonly quote: string; readonly text: string }[];
}

export interface MarkPlan {
  readonly sheets: readonly SheetMarks[];
  readonly findings?: FindingsPlan;
}
