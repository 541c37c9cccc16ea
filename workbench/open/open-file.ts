/** Reads a file, as a task of the engine: a large workbook takes seconds, and a hostile one never ends. */
import { appearanceOf } from "../../files/appearance";
import { isDocx } from "../../files/docx/read/read-docx";
import { FileError } from "../../files/errors";
import { LEGACY_CLOCK_TIME, secondsFor } from "../../files/limits";
import { toPackage } from "../../files/make";
import { unmarkWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { sniff } from "../../files/sniff";
import type { FileProblem } from "../../src/messages/files-words";
import type { Appearance, SheetAppearance } from "../../src/workbook/appearance";
import type { Sheet, Workbook } from "../../src/workbook/model";
import type { Task } from "../../taskpane/engine/task";
import type { Origin } from "../document/document";
import { sha256 } from "../../files/sha256";
import { tableSheetNames } from "./table-sheet-names";
import { type Unshown, unshownIn } from "./unshown";

export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenStep =
  /**
   * `done` is 0–1. With `seconds`, what is done next may never end: when no step comes in that time, none will.
   */
  | { readonly kind: "progress"; readonly done: number; readonly seconds?: number }
  /** Sheets travel one by one: a large workbook in one message would keep the page busy for too long. */
  | { readonly kind: "sheet"; readonly sheet: Sheet; readonly appearance: SheetAppearance };

/** What was opened, but for its sheets. */
export interface OpenedFile {
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  /** Why the package cannot be written again; null where it can. */
  readonly refused: FileProblem | null;
  readonly workbook: Omit<Workbook, "sheets">;
  readonly styles: Appearance["styles"];
  readonly unshown: readonly Unshown[];
}

/** The file as it was before we marked it; one that cannot be written again is read all the same. */
function withoutMarks(bytes: Uint8Array): { bytes: Uint8Array; refused: FileProblem | null } {
  try {
    return { bytes: unmarkWorkbook(bytes), refused: null };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { bytes, refused: error.problem };
  }
}

function originOf(bytes: Uint8Array): "xlsx" | "docx" | "xls" | "csv" {
  const kind = sniff(bytes);
  if (kind === "zip") return isDocx(bytes) ? "docx" : "xlsx";
  return kind === "text" ? "csv" : "xls";
}

function withSheetNames(report: Workbook): Workbook {
  const names = tableSheetNames(report.sheets);
  return { ...report, sheets: report.sheets.map((sheet, i) => ({ ...sheet, name: names[i]! })) };
}

export const openFile: Task<FileToOpen, OpenedFile, OpenStep> = async (
  { name, bytes: brought },
  { step },
) => {
  const progress = (done: number) => step({ kind: "progress", done });
  const seconds = secondsFor(brought.length, LEGACY_CLOCK_TIME);
  const risky = (done: number) => step({ kind: "progress", done, seconds });
  const fingerprint = sha256(brought);
  await progress(0.1);
  const origin = originOf(brought);
  const { bytes: read, refused } =
    origin === "xlsx" ? withoutMarks(brought) : { bytes: brought, refused: null };
  const beforeReading = origin === "xls" ? risky : progress;
  await beforeReading(0.3);
  const found = await readWorkbook(read, name);
  const workbook = origin === "docx" ? withSheetNames(found) : found;
  await beforeReading(0.6);
  const appearance = await appearanceOf(read, workbook);
  await progress(0.8);
  const bytes = origin === "xlsx" ? read : toPackage(workbook, appearance);
  const { sheets, ...rest } = workbook;
  for (const [index, sheet] of sheets.entries())
    await step({ kind: "sheet", sheet, appearance: appearance.sheets[index]! });
  // What other kinds of files looked like is left behind when they are converted.
  const unshown = origin === "xlsx" ? unshownIn(bytes, appearance) : [];
  return { origin, bytes, fingerprint, refused, workbook: rest, styles: appearance.styles, unshown };
};
