/**
 * Which formulas the page's engine can calculate. The others keep the result that is in the file: a wrong error in
 * the place of a right number would be worse than a number that does not follow an edit.
 */
import { type Area, isWholeColumns, isWholeRows, parseReference } from "../../../src/formulas/references";
import { type Token, tokenize } from "../../../src/formulas/tokenize";
import type { DefinedName } from "../../../src/workbook/model";

export interface Engine {
  /** By its name in capitals, without the marks of stored names. */
  hasFunction(name: string): boolean;
  hasName(name: string): boolean;
}

const STORED_MARKS = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
/** A formula that reaches out of the page is never run, whatever the engine has for it. */
const REACHING_OUT: ReadonlySet<string> = new Set([
  "WEBSERVICE",
  "FILTERXML",
  "HYPERLINK",
  "IMAGE",
  "RTD",
  "STOCKHISTORY",
  "CALL",
  "REGISTER.ID",
  "IMPORTRANGE",
]);

function isKnownFunction(text: string, engine: Engine): boolean {
  const name = text.replace(STORED_MARKS, "").toUpperCase();
  return !REACHING_OUT.has(name) && engine.hasFunction(name);
}

/** The engine knows no cell beyond a sheet's last row in the page, and a sheet of more rows than this is slow. */
const MOST_ROWS = 100_000;

/** On this sheet or another of this workbook, not across several; columns written out to their last row are too much. */
function isPlainReference(text: string): boolean {
  const area = parseReference(text);
  if (!area || area.book !== null || area.lastSheet !== null) return false;
  return isWholeColumn(area, text) || area.range.bottom < MOST_ROWS;
}

/** Written A:C, not A1:C1048576. */
const isWholeColumn = (area: Area, text: string) =>
  isWholeColumns(area) && !/\d/.test(text.slice(area.prefix.length));

function isKnown({ kind, text }: Token, engine: Engine): boolean {
  switch (kind) {
    case "function":
      return isKnownFunction(text, engine);
    case "reference":
      return isPlainReference(text);
    case "name":
      return engine.hasName(text);
    case "operator":
      return text !== "@" && text !== "#";
    case "table":
    case "unknown":
      return false;
    default:
      return true;
  }
}

export function canCalculate(formula: string, engine: Engine): boolean {
  return tokenize(formula).every((token) => isKnown(token, engine));
}

/** Names that the engine is given: those of the whole workbook that stand for something it can calculate. */
export function namesFor(names: readonly DefinedName[], engine: Engine): DefinedName[] {
  return names.filter(
    ({ name, refersTo, sheet }) =>
      sheet === null && !name.startsWith("_xlnm.") && canCalculate(refersTo, engine),
  );
}

/** The cells that a formula refers to on each sheet (null: its own), as far as they are single cells or ranges. */
export function referredEdges(formula: string): { sheet: string | null; rows: number; columns: number }[] {
  return tokenize(formula).flatMap(({ kind, text }) => {
    const area = kind === "reference" ? parseReference(text) : null;
    if (!area || area.book !== null || area.range.bottom >= MOST_ROWS) return [];
    const columns = isWholeRows(area) ? 0 : area.range.right + 1;
    return [{ sheet: area.sheet, rows: area.range.bottom + 1, columns }];
  });
}
