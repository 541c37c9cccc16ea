/** Formulas as Excel shows them, turned into what files store: the other way of `displayFormula`. */

/** Texts and quoted sheet names are left alone; of the rest, names and functions matter. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * Functions that came after the file format: without their mark Excel shows #NAME? for them. Those that fill a range
 * (FILTER, SORT, UNIQUE) or name their own variables (LET) need more than a mark and are not written anew.
 */
const NEWER: ReadonlySet<string> = new Set(
  (
    "CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS MODE.SNGL NUMBERVALUE " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SHEET " +
    "SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** The marks of newer functions and of variables (_xlfn.XLOOKUP, _xlpm.x) as the formula that stands there has them. */
function marksOf(stored: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const [piece] of stored.matchAll(PIECES)) {
    const mark = MARKS.exec(piece)?.[0];
    if (mark !== undefined) marks.set(piece.slice(mark.length).toUpperCase(), piece);
  }
  return marks;
}

/** @param previous the stored formula of the same cell, from which names take their marks */
export function storedFormula(shown: string, previous: string): string {
  const marks = marksOf(previous);
  return shown.replace(PIECES, (piece, at: number) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    if (/^PERF\./i.test(piece)) return `_xldudf_${piece.toUpperCase().replace(/\./g, "_")}`;
    const known = marks.get(piece.toUpperCase());
    if (known !== undefined) return known;
    const isNewer = NEWER.has(piece.toUpperCase()) && shown[at + piece.length] === "(";
    return isNewer ? `_xlfn.${piece.toUpperCase()}` : piece;
  });
}
