/**
 * What a workbook that was read can take along into a package of its own. Excel takes a file for damaged when a formula
 * leads to a workbook, table or sheet that the file does not have.
 */
import { parseAddress } from "../../src/workbook/address";
import type { Cell, DefinedName, Sheet } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";

/** Texts and errors are passed over; sheets are named in quotes or without. */
const PIECES = /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|'((?:[^']|'')*)'!|([\p{L}\p{N}_.\\:]+)!|[[\]]/gu;
/** Excel's limit, in characters. */
const LONGEST_FORMULA = 8_192;
/** What XML cannot hold: no formula has them, but damaged files may. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** Would be read as a cell in the other way of counting: R1C1. */
const ROW_COLUMN = /^(?:r\d*)?(?:c\d*)?$/i;

/** The sheets' names, upper and lower case alike. */
export type SheetNames = ReadonlySet<string>;

export function sheetNames(names: readonly string[]): SheetNames {
  return new Set(names.map((name) => name.toLowerCase()));
}

function isSelfContained(formula: string, sheets: SheetNames): boolean {
  if (formula === "" || formula.length > LONGEST_FORMULA || CONTROLS.test(formula)) return false;
  for (const [piece, quoted, bare] of formula.matchAll(PIECES)) {
    if (piece === "[" || piece === "]") return false;
    const names = quoted?.replace(/''/g, "'") ?? bare;
    // First and last sheet of several, or a cell of an area whose other end names its sheet again.
    for (const name of names?.split(":") ?? [])
      if (!sheets.has(name.toLowerCase()) && parseAddress(name) === null) return false;
  }
  return true;
}

/** Formulas that lead elsewhere become the values that they last had. */
export function carriedCells(sheet: Sheet, sheets: SheetNames): Iterable<Cell> {
  return Array.from(eachCell(sheet), (cell) => {
    if (cell.formula === undefined || isSelfContained(cell.formula, sheets)) return cell;
    const { formula: _, ...value } = cell;
    return value;
  });
}

/** Without those that Excel refuses: cells' own names, two of one name, names that lead elsewhere. */
export function carriedNames(names: readonly DefinedName[], sheets: SheetNames): DefinedName[] {
  const seen = new Set<string>();
  return names.filter(({ name, refersTo, sheet }) => {
    const key = `${sheet ?? ""}!${name}`.toLowerCase();
    const isKnown = seen.has(key) || (sheet !== null && !sheets.has(sheet.toLowerCase()));
    seen.add(key);
    const isName = NAME.test(name) && !ROW_COLUMN.test(name) && parseAddress(name) === null;
    return !isKnown && isName && isSelfContained(refersTo, sheets);
  });
}
