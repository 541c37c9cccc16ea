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

function hasAllSheets(original: Uint8Array, marked: WorkbookPart, limits: Limits): boolean {
  const names = ({ sheets }: Pick<WorkbookPart, "sheets">) => sheets.map((sheet) => sheet?.name ?? null);
  const left = names(readWorkbookPart(new PackageEditor(original, limits).pkg, limits));
  const findings = findingsSheet(marked);
  const expected = names(marked).filter((_, i) => i !== findings);
  return left.length === expected.length && left.every((name, i) => name === expected[i]);
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
