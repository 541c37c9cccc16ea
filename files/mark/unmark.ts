/** Taking out all that marking put in: by the journal while it holds, by our markers after another program's save. */
import { FileError } from "../errors";
import type { Limits } from "../limits";
import { openEditor } from "../open-editor";
import { PackageEditor } from "../package/editor";
import { readWorkbookPart, type WorkbookPart } from "../xlsx/read-workbook-part";
import { findingsSheet } from "../xlsx/read-xlsx";
import { removeMarks } from "./conditional-formats";
import { removeFindings } from "./findings";
import { findJournal, strayJournals, undoJournal } from "./journal";
import { removeLeftovers } from "./leftovers";
import { dropPart } from "./registry";
import { removeNotes } from "./remove-notes";

/** @returns null for a file that has nothing of ours */
export function withoutMarks(bytes: Uint8Array, limits: Limits): Uint8Array | null {
  const original = undone(bytes, limits);
  // A journal that was damaged, or made by hand, may give back less than was put in.
  return searched(original ?? bytes, limits) ?? original;
}

/** The original to the byte, part by part; null when the file has no journal or the journal does not hold. */
function undone(bytes: Uint8Array, limits: Limits): Uint8Array | null {
  const editor = openEditor(bytes, limits);
  const book = readWorkbookPart(editor.pkg, limits);
  const journal = findJournal(editor, book.part);
  if (journal === null) return null;
  try {
    if (!undoJournal(editor, book, journal)) return null;
    const original = editor.build({ restores: true });
    return hasAllSheets(original, book, limits) ? original : null;
  } catch (error) {
    // A journal that we did not write as it stands.
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** Whether only our sheet is gone, with the names that belong to it. */
function hasAllSheets(original: Uint8Array, marked: WorkbookPart, limits: Limits): boolean {
  const findings = findingsSheet(marked);
  const left = readWorkbookPart(new PackageEditor(original, limits).pkg, limits);
  const sheets = marked.sheets.filter((_, place) => place !== findings);
  // A name may have been local to a sheet that there was none of, where ours came to stand.
  const others = ({ names }: WorkbookPart) => names.filter(({ localTo }) => localTo !== findings);
  const outline = (book: WorkbookPart, itsSheets: WorkbookPart["sheets"]): string =>
    JSON.stringify([itsSheets, others(book), book.date1904]);
  return outline(left, left.sheets) === outline(marked, sheets);
}

function searched(bytes: Uint8Array, limits: Limits): Uint8Array | null {
  const editor = openEditor(bytes, limits);
  const book = readWorkbookPart(editor.pkg, limits);
  removeOurs(editor, book);
  if (!editor.changed) return null;
  const rest = new PackageEditor(editor.build(), limits);
  removeLeftovers(rest, readWorkbookPart(rest.pkg, limits), { pkg: editor.pkg, book });
  return rest.build();
}

function removeOurs(editor: PackageEditor, book: WorkbookPart): void {
  for (const journal of strayJournals(editor, book.part)) dropPart(editor, book.part, journal);
  removeFindings(editor, book);
  for (const sheet of book.sheets) {
    if (sheet?.kind !== "worksheet") continue;
    removeMarks(editor, sheet.part);
    removeNotes(editor, sheet.part);
  }
}
