/** Marked copies: marks and findings put into a workbook, and taken out again, with every other part left as it is. */
import { parseAddress, quoteSheetName } from "../src/workbook/address";
import type { FindingsPlan, MarkPlan, Note, SheetMarks } from "../src/workbook/mark-plan";
import { FINDINGS_NAME, MARK_SEVERITIES, markStyle, type MarkSeverity } from "../src/workbook/mark-style";
import { FileError } from "./errors";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { makeWorkbook } from "./make";
import { addMarks } from "./mark/conditional-formats";
import { addFindings } from "./mark/findings";
import { writeJournal } from "./mark/journal";
import { addNotes, type NotesContext } from "./mark/notes";
import { namespacesOf } from "./mark/registry";
import { addedStyles, writeStyles } from "./mark/styles";
import { withoutMarks } from "./mark/unmark";
import { firstFreeBlock } from "./mark/vml";
import { openEditor } from "./open-editor";
import type { PackageEditor } from "./package/editor";
import { readWorkbookPart, type WorkbookPart } from "./xlsx/read-workbook-part";

export interface MarkedCopy {
  readonly bytes: Uint8Array;
  /** Where the notes could not be written: "表!XFE1", or a sheet's name for all of its notes. */
  readonly withoutNotes: readonly string[];
}

/**
 * A copy of an .xlsx or .xlsm file with the plan's marks, notes and findings sheet. Marks of an earlier run are replaced.
 * A note that cannot be written costs that note, damaged comments cost the notes of their sheet; never the copy.
 * Throws a FileError for files that cannot be marked: encrypted, signed, damaged, of another format.
 */
export function markedCopy(bytes: Uint8Array, plan: MarkPlan, limits: Limits = DEFAULT_LIMITS): MarkedCopy {
  const unmarked = unmarkWorkbook(bytes, limits);
  try {
    return withPlan(unmarked, plan, limits);
  } catch (error) {
    const noted = plan.sheets.filter(({ notes = [] }) => notes.length > 0).map(({ sheet }) => sheet);
    if (noted.length === 0 || !(error instanceof FileError && error.code === "unsound-copy")) throw error;
    const sheets = plan.sheets.map(({ sheet, marks }) => ({ sheet, marks }));
    return { ...withPlan(unmarked, { ...plan, sheets }, limits), withoutNotes: noted };
  }
}

/** The bytes of `markedCopy`. */
export function markWorkbook(bytes: Uint8Array, plan: MarkPlan, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  return markedCopy(bytes, plan, limits).bytes;
}

function withPlan(unmarked: Uint8Array, plan: MarkPlan, limits: Limits): MarkedCopy {
  const editor = openEditor(unmarked, limits);
  const book = readWorkbookPart(editor.pkg, limits);
  const withoutNotes = applyPlan(editor, book, plan);
  if (!editor.changed) return { bytes: unmarked, withoutNotes };
  writeJournal(editor, book.part);
  return { bytes: editor.build(), withoutNotes };
}

/**
 * The copy without our marks, notes and findings sheet. When nothing else touched the marked copy, every part is what it
 * was before marking, to the byte; when another program saved it since, the marks are found by their markers, and what
 * that program wrote for them elsewhere (texts, formats, empty parts) goes with them. A file without marks is returned
 * as it is.
 */
export function unmarkWorkbook(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  return withoutMarks(bytes, limits) ?? bytes;
}

/** A new workbook that holds nothing but the findings: for .xls and .csv files, which cannot be marked in place. */
export function findingsWorkbook({ sheet, styles }: FindingsPlan): Uint8Array {
  const { name } = sheet.sheet;
  const refersTo = `${quoteSheetName(name)}!$A$1`;
  const definedNames = [{ name: FINDINGS_NAME, refersTo, sheet: name, isHidden: true }];
  return makeWorkbook({ sheets: [sheet], styles, definedNames });
}

/** @returns where notes could not be written, as in `MarkedCopy` */
function applyPlan(editor: PackageEditor, book: WorkbookPart, { sheets, findings }: MarkPlan): string[] {
  const work = sheets.flatMap(({ sheet, marks, notes = [] }) => {
    const entry = book.sheets.find((one) => one?.name === sheet && one.kind === "worksheet");
    return entry && marks.length + notes.length > 0 ? [{ part: entry.part, sheet, marks, notes }] : [];
  });
  if (!findings && work.length === 0) return [];
  const namespaces = namespacesOf(editor, book.part);
  const styles = addedStyles(editor, book, findings?.styles ?? []);
  const used = new Set<MarkSeverity>(work.flatMap(({ marks }) => marks.map((mark) => mark.severity)));
  const formats = new Map(
    MARK_SEVERITIES.flatMap((severity) =>
      used.has(severity) ? [[severity, styles.writer.conditional(markStyle(severity))]] : [],
    ),
  );
  const context = notesContext(editor, book.part);
  const withoutNotes = work.flatMap(({ part, ...planned }) => {
    addMarks(editor, part, planned.marks, formats);
    return noteSheet(editor, part, planned, context);
  });
  if (findings) addFindings(editor, book, findings.sheet, styles.writer, namespaces);
  writeStyles(editor, book, styles, namespaces);
  return withoutNotes;
}

/** @returns where a note could not be written */
function noteSheet(
  editor: PackageEditor,
  part: string,
  { sheet, notes }: Required<SheetMarks>,
  context: () => NotesContext,
): string[] {
  const isPlaced = ({ cell }: Note) => parseAddress(cell) !== null;
  const placed = notes.filter(isPlaced);
  try {
    if (placed.length > 0) addNotes(editor, part, placed, context());
  } catch (error) {
    if (error instanceof FileError) return [sheet];
    throw error;
  }
  return notes.filter((note) => !isPlaced(note)).map(({ cell }) => `${sheet}!${cell}`);
}

/** Made when the first note needs it: finding the free shape numbers means reading every VML drawing. */
function notesContext(editor: PackageEditor, workbookPart: string): () => NotesContext {
  let made: NotesContext | undefined;
  return () =>
    (made ??= {
      namespaces: namespacesOf(editor, workbookPart),
      folder: workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1),
      givenTypes: new Set(),
      nextBlock: firstFreeBlock(editor),
    });
}
