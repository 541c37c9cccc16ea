/** Marked copies: marks and findings put into a workbook, and taken out again, with every other part left as it is. */
import { quoteSheetName } from "../src/workbook/address";
import type { FindingsPlan, MarkPlan } from "../src/workbook/mark-plan";
import { FINDINGS_NAME, MARK_SEVERITIES, markStyle, type MarkSeverity } from "../src/workbook/mark-style";
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

/**
 * A copy of an .xlsx or .xlsm file with the plan's marks, notes and findings sheet. Marks of an earlier run are replaced.
 * Throws a FileError for files that cannot be marked: encrypted, signed, damaged, of another format.
 */
export function markWorkbook(bytes: Uint8Array, plan: MarkPlan, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const unmarked = unmarkWorkbook(bytes, limits);
  const editor = openEditor(unmarked, limits);
  const book = readWorkbookPart(editor.pkg, limits);
  applyPlan(editor, book, plan);
  if (!editor.changed) return unmarked;
  writeJournal(editor, book.part);
  return editor.build();
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

function applyPlan(editor: PackageEditor, book: WorkbookPart, { sheets, findings }: MarkPlan): void {
  const work = sheets.flatMap(({ sheet, marks, notes = [] }) => {
    const entry = book.sheets.find((one) => one?.name === sheet && one.kind === "worksheet");
    return entry && marks.length + notes.length > 0 ? [{ part: entry.part, marks, notes }] : [];
  });
  if (!findings && work.length === 0) return;
  const namespaces = namespacesOf(editor, book.part);
  const styles = addedStyles(editor, book, findings?.styles ?? []);
  const used = new Set<MarkSeverity>(work.flatMap(({ marks }) => marks.map((mark) => mark.severity)));
  const formats = new Map(
    MARK_SEVERITIES.flatMap((severity) =>
      used.has(severity) ? [[severity, styles.writer.conditional(markStyle(severity))]] : [],
    ),
  );
  const context = notesContext(editor, book.part);
  for (const { part, marks, notes } of work) {
    addMarks(editor, part, marks, formats);
    if (notes.length > 0) addNotes(editor, part, notes, context());
  }
  if (findings) addFindings(editor, book, findings.sheet, styles.writer, namespaces);
  writeStyles(editor, book, styles, namespaces);
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
