/** Makes a download, as a task of the engine: writing into a large package takes longer than a page may be deaf. */
import { markDocx } from "../../files/docx/mark";
import { markedCopy } from "../../files/mark";
import type { MarkPlan, ReportNotes } from "../../src/workbook/mark-plan";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { nativeWorkbookPlan } from "../../src/native";
import type { CellChange } from "../../src/workbook/cell-change";
import type { Task } from "../../taskpane/engine/task";
import { tableSheetNames } from "../open/table-sheet-names";

/** What is done to the package once the edits are in it. */
export type Finish =
  | { readonly kind: "none" }
  | { readonly kind: "mark"; readonly plan: MarkPlan }
  /** The package is a Word report as it was brought; the notes call its tables as the page does. */
  | { readonly kind: "mark-report"; readonly notes: ReportNotes }
  | { readonly kind: "native" };

export interface DownloadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly CellChange[];
  readonly finish: Finish;
}

export interface MadeDownload {
  readonly bytes: Uint8Array;
  readonly native: { readonly turned: number; readonly kept: number } | null;
  /** Where a marked copy lacks notes, see `markedCopy`. */
  readonly withoutNotes: readonly string[];
}

/** Does nothing, and is there when it has been asked for. */
export const readyDownload: Task<null, null> = () => null;

/** @throws FileError for a package that cannot be written, RangeError for edits that have no place in it */
export const makeDownload: Task<DownloadRequest, MadeDownload> = async ({ name, bytes, changes, finish }) => {
  if (finish.kind === "mark-report")
    return { bytes: await markedReport(name, bytes, finish.notes), native: null, withoutNotes: [] };
  const edited = setCells(bytes, changes);
  switch (finish.kind) {
    case "none":
      return { bytes: edited, native: null, withoutNotes: [] };
    case "mark":
      return { ...markedCopy(edited, finish.plan), native: null };
    case "native": {
      const plan = nativeWorkbookPlan(await readWorkbook(edited, name), { values: false });
      const native = { turned: plan.turned + plan.valued.length, kept: plan.kept.length };
      return { bytes: setCells(edited, plan.changes), native, withoutNotes: [] };
    }
  }
};

async function markedReport(name: string, bytes: Uint8Array, notes: ReportNotes): Promise<Uint8Array> {
  const { sheets } = await readWorkbook(bytes, name);
  const captions = new Map(tableSheetNames(sheets).map((shown, i) => [shown, sheets[i]!.name]));
  const cells = notes.cells.map((note) => ({ ...note, sheet: captions.get(note.sheet) ?? note.sheet }));
  return markDocx(bytes, { ...notes, cells });
}
