/** The first round trip: which sheets there are, and what their protection allows. */
import type { DefinedName, Visibility } from "../../../src/workbook/model";
import type { SheetState } from "../host";
import { askLeftovers } from "./leftovers";

/** A worksheet as the host remembers it. The id survives renaming. */
export interface KnownSheet extends SheetState {
  readonly id: string;
  readonly visibility: Visibility;
}

export interface AskedBook {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly leftovers: Excel.Setting;
}

/** Queues the question; the answer is there after the next sync. */
export function askBook(context: Excel.RequestContext): AskedBook {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  return { sheets, names, leftovers: askLeftovers(context) };
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

export function sheetsOf({ sheets }: AskedBook): KnownSheet[] {
  return sheets.items.map((sheet) => {
    const guarded = sheet.protection.protected;
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      protected: guarded,
      // The options mean something only while the sheet is protected; some versions answer null otherwise.
      canMark: !guarded || sheet.protection.options?.allowFormatCells === true,
      canWrite: !guarded,
    };
  });
}

/** Excel's own: print areas and the like. The file reader leaves them out too. */
const INTERNAL = /^(?:_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/;

function definedNames(items: readonly Excel.NamedItem[], sheet: string | null): DefinedName[] {
  const theirs = items.filter(({ name }) => !INTERNAL.test(name));
  return theirs.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, ""), sheet }));
}

export function bookNames({ names }: AskedBook): DefinedName[] {
  return definedNames(names.items, null);
}

export function sheetNames(names: Excel.NamedItemCollection, sheet: string): DefinedName[] {
  return definedNames(names.items, sheet);
}

export function sameSheets(a: readonly KnownSheet[], b: readonly KnownSheet[]): boolean {
  return a.length === b.length && a.every((sheet, index) => sheet.id === b[index]?.id);
}
