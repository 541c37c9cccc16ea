/**
 * Reading the workbook: WPS saves a copy into a temporary file, which our own reader reads. That takes one call whatever
 * the size, and knows merged areas, formats, hidden rows and notes as they are.
 */
import { FileError } from "../../../files/errors";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { readXlsx } from "../../../files/xlsx/read-xlsx";
import type { Workbook } from "../../../src/workbook/model";
import type { ReadResult, Work } from "../host";
import { itemsOf } from "./collections";
import { isFinal } from "./errors";
import { stopIfCancelled } from "../shared/errors";
import type { Wps, WpsWorkbook } from "./jsapi";
import { readByCells } from "./read-cells";
import { stateOf } from "./sheets";
import { readBytes, withTemporaryFile } from "./temporary-files";

function copyOf(wps: Wps, book: WpsWorkbook): Uint8Array | null {
  try {
    return withTemporaryFile(wps, "copy.xlsx", (path) => {
      book.SaveCopyAs(path);
      return readBytes(wps, path);
    });
  } catch (fault) {
    // Why no copy can be had (no such member, a policy, a document in the cloud) makes no difference to the other way.
    if (isFinal(fault)) throw fault;
    return null;
  }
}

/** Null where the copy is no .xlsx that we can read: in the format of an old file, or encrypted as its original is. */
function fromCopy(bytes: Uint8Array): Workbook | null {
  try {
    return readXlsx(bytes, DEFAULT_LIMITS);
  } catch (fault) {
    if (fault instanceof FileError) return null;
    throw fault;
  }
}

export async function readBook(wps: Wps, book: WpsWorkbook, work: Work): Promise<ReadResult> {
  stopIfCancelled(work.signal);
  const bytes = copyOf(wps, book);
  const workbook = bytes && fromCopy(bytes);
  if (!workbook) return readByCells(book, work);
  stopIfCancelled(work.signal);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  // The findings sheet of a marked copy is missing from what was read.
  const sheets = itemsOf(book.Worksheets).filter(({ Name }) => names.has(Name));
  work.onProgress?.(1);
  return { workbook, sheets: sheets.map(stateOf) };
}
