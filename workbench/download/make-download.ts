/** Makes a download, as a task of the engine: writing into a large package takes longer than a page may be deaf. */
import { markedCopy } from "../../files/mark";
import type { MarkPlan } from "../../src/workbook/mark-plan";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { nativeWorkbookPlan } from "../../src/native";
import type { CellChange } from "../../src/workbook/cell-change";
import type { Task } from "../../taskpane/engine/task";

/** What is done to the package once the edits are in it. */
export type Finish =
  | { readonly kind: "none" }
  | { readonly kind: "mark"; readonly plan: MarkPlan }
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

/** @throws FileError for a package that cannot be written, RangeError for edits that have no place in it */
export const makeDownload: Task<DownloadRequest, MadeDownload> = async ({ name, bytes, changes, finish }) => {
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
