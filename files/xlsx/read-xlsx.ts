import { FINDINGS_NAME } from "../../src/workbook/mark-style";
import type { DefinedName, Sheet, Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import type { Limits } from "../limits";
import { OfficePackage } from "../package/package";
import { displayFormula } from "./formula";
import { type CellFormats, readCellFormats } from "./number-formats";
import { readComments } from "./read-comments";
import { readSheet, type SheetContext } from "./read-sheet";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./read-workbook-part";
import { readSharedStrings } from "./shared-strings";

/**
 * Reads an .xlsx or .xlsm file. Worksheets only: chart and dialog sheets have no cells. Left out are the findings sheet
 * and the notes of a marked copy (so that it reads like its original), empty cells without a formula, and Excel's own
 * internal names (_xlnm.…: print areas and the like).
 */
export function readXlsx(bytes: Uint8Array, limits: Limits): Workbook {
  const pkg = new OfficePackage(bytes, limits);
  const book = readWorkbookPart(pkg, limits);
  const styles = partOf(book, "styles");
  const strings = partOf(book, "sharedStrings");
  const context: SheetContext = {
    formats: styles === undefined ? ([] as CellFormats) : readCellFormats(pkg, styles),
    strings: strings === undefined ? [] : readSharedStrings(pkg, strings, limits),
    date1904: book.date1904,
    limits,
    counted: { cells: 0, sharedFormulaText: 0 },
  };
  const sheets = worksheets(book).map((entry) => toSheet(pkg, entry, context));
  return { sheets, definedNames: definedNames(book), date1904: book.date1904 };
}

/** The part of the workbook of that kind: "styles", "theme" … */
export function partOf(book: WorkbookPart, kind: string): string | undefined {
  return book.relationships.find((rel) => rel.kind === kind && !rel.external)?.target;
}

/** The sheets that are read, in tab order. */
export function worksheets(book: WorkbookPart): SheetEntry[] {
  const findings = findingsSheet(book);
  return book.sheets.filter((entry, i) => entry?.kind === "worksheet" && i !== findings) as SheetEntry[];
}

/**
 * The position of the findings sheet that marking added; -1 in a file that was never marked. The hidden name is local to
 * the sheet that it refers to: where the two are different sheets, someone's damage has made one of the user's look like ours.
 */
export function findingsSheet({ names, sheets }: Pick<WorkbookPart, "names" | "sheets">): number {
  const found = names.find(({ name, localTo, refersTo }) => {
    const others = sheets.filter((_, i) => i !== localTo);
    return (
      name === FINDINGS_NAME &&
      localTo !== null &&
      !others.some((sheet) => sheet && refersToSheet(refersTo, sheet.name))
    );
  });
  return found?.localTo ?? -1;
}

function refersToSheet(refersTo: string, name: string): boolean {
  return [name, `'${name.replace(/'/g, "''")}'`].some((written) => refersTo.startsWith(`${written}!`));
}

function toSheet(pkg: OfficePackage, entry: SheetEntry, context: SheetContext): Sheet {
  const { cells, merges, hiddenRows, hiddenColumns } = readSheet(pkg, entry.part, context);
  const comments = readComments(pkg, pkg.relationships(entry.part), context.limits);
  const { name, visibility } = entry;
  return makeSheet(name, cells, { merges, hiddenRows, hiddenColumns, comments, visibility });
}

function definedNames(book: WorkbookPart): DefinedName[] {
  // A damaged name may be local to a sheet that there was none of until ours came.
  const findings = findingsSheet(book);
  return book.names.flatMap(({ name, refersTo, localTo }) => {
    if (name === "" || name.startsWith("_xlnm.") || name === FINDINGS_NAME) return [];
    const sheet = localTo === null || localTo === findings ? null : (book.sheets[localTo]?.name ?? null);
    return [{ name, refersTo: displayFormula(refersTo), sheet }];
  });
}
