/** Marked copies: marks and findings put into a workbook, and taken out again, with every other part left as it is. */
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { addMarks, removeMarks } from "./mark/conditional-formats";
import { addFindings, removeFindings } from "./mark/findings";
import { findJournal, undoJournal, writeJournal } from "./mark/journal";
import { addNotes, type NotesContext, removeNotes } from "./mark/notes";
import { dropPart, namespacesOf, overrideType, relate } from "./mark/registry";
import { addFindingsStyles, addMarkFormats, plainStyles, STYLES_CONTENT_TYPE } from "./mark/styles";
import { firstFreeBlock } from "./mark/vml";
import { type FindingsTable, MARK_SEVERITIES, type MarkPlan, type MarkSeverity } from "./mark-plan";
import { openEditor } from "./open-editor";
import { PackageEditor } from "./package/editor";
import { writeZip } from "./package/zip-write";
import { readWorkbookPart, type WorkbookPart } from "./xlsx/read-workbook-part";

/**
 * A copy of an .xlsx or .xlsm file with the plan's marks, notes and findings sheet. Marks of an earlier run are replaced.
 * Throws a FileError for files that cannot be marked: encrypted, signed, damaged, of another format.
 */
export function markWorkbook(bytes: Uint8Array, plan: MarkPlan, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  let editor = openEditor(bytes, limits);
  let book = readWorkbookPart(editor.pkg, limits);
  if (removeAll(editor, book)) {
    editor = new PackageEditor(editor.build(), limits);
    book = readWorkbookPart(editor.pkg, limits);
  }
  applyPlan(editor, book, plan);
  if (!editor.changed) return bytes;
  writeJournal(editor, book.part);
  return editor.build();
}

/**
 * The copy without our marks, notes and findings sheet. When nothing else touched the marked copy, every part is what it
 * was before marking, to the byte; when another program saved it since, the marks are found by their markers. Formats
 * that no rule uses any more stay in the styles then. A file without marks is returned as it is.
 */
export function unmarkWorkbook(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const editor = openEditor(bytes, limits);
  return removeAll(editor, readWorkbookPart(editor.pkg, limits)) ? editor.build() : bytes;
}

/** A new workbook that holds nothing but the findings: for .xls and .csv files, which cannot be marked in place. */
export function findingsWorkbook(table: FindingsTable): Uint8Array {
  const editor = new PackageEditor(emptyWorkbook());
  const part = "xl/workbook.xml";
  applyPlan(
    editor,
    { part, sheets: [], relationships: editor.pkg.relationships(part) },
    { sheets: [], findings: table },
  );
  return editor.build();
}

function applyPlan(
  editor: PackageEditor,
  book: Pick<WorkbookPart, "part" | "sheets" | "relationships">,
  plan: MarkPlan,
): void {
  const namespaces = namespacesOf(editor, book.part);
  const work = plan.sheets.flatMap(({ sheet, marks, notes = [] }) => {
    const entry = book.sheets.find((one) => one?.name === sheet && one.kind === "worksheet");
    return entry && marks.length + notes.length > 0 ? [{ part: entry.part, marks, notes }] : [];
  });
  const used = new Set<MarkSeverity>(work.flatMap(({ marks }) => marks.map((mark) => mark.severity)));
  for (const { severity } of [...(plan.findings?.legend ?? []), ...(plan.findings?.rows ?? [])]) {
    if (severity !== undefined) used.add(severity);
  }
  if (used.size === 0 && !plan.findings && work.length === 0) return;

  const styles = stylesPart(editor, book);
  // Cell styles first: where the styles part lacks several lists, they are put in by the order of the schema.
  const cellStyles = plan.findings && addFindingsStyles(editor, styles);
  const formats = addMarkFormats(
    editor,
    styles,
    MARK_SEVERITIES.filter((severity) => used.has(severity)),
  );
  const context = notesContext(editor, book.part);
  for (const { part, marks, notes } of work) {
    addMarks(editor, part, marks, formats);
    if (notes.length > 0) addNotes(editor, part, notes, context());
  }
  if (plan.findings && cellStyles) {
    addFindings(editor, book, plan.findings, { styles: cellStyles, formats }, namespaces);
  }
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

function relatedPart(
  editor: PackageEditor,
  book: Pick<WorkbookPart, "relationships">,
  kind: string,
): string | undefined {
  return book.relationships.find((rel) => rel.kind === kind && !rel.external && editor.pkg.has(rel.target))
    ?.target;
}

function stylesPart(editor: PackageEditor, book: Pick<WorkbookPart, "part" | "relationships">): string {
  const present = relatedPart(editor, book, "styles");
  if (present !== undefined) return present;
  const { main, relationships } = namespacesOf(editor, book.part);
  const part = editor.freeName(`${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`);
  editor.add(part, plainStyles(main));
  overrideType(editor, part, STYLES_CONTENT_TYPE);
  relate(editor, book.part, [{ type: `${relationships}/styles`, target: part, id: "rIdPerfScoreStyles" }]);
  return part;
}

/** Says whether there was anything of ours. */
function removeAll(editor: PackageEditor, book: WorkbookPart): boolean {
  const journal = findJournal(editor, book.part);
  if (journal !== null && undoJournal(editor, journal)) return true;
  if (journal !== null) dropPart(editor, book.part, journal);
  removeFindings(editor, book);
  // A mark shows by a differential format: without any in the styles, no sheet needs to be searched.
  const styles = relatedPart(editor, book, "styles");
  const searched = styles !== undefined && /<(?:\w+:)?dxf[\s>/]/.test(editor.text(styles));
  for (const sheet of book.sheets) {
    if (sheet?.kind !== "worksheet") continue;
    if (searched) removeMarks(editor, sheet.part);
    removeNotes(editor, sheet.part);
  }
  return editor.changed;
}

function emptyWorkbook(): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": `${xml}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}"><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${rels}"></Relationships>`,
  };
  const encode = new TextEncoder();
  return writeZip(
    null,
    new Map(),
    new Map(Object.entries(parts).map(([name, text]) => [name, encode.encode(text)])),
  );
}
