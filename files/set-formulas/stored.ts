/** Formulas as Excel shows them, turned into what files store: the other way of `displayFormula`. */

/** Texts and quoted sheet names are left alone; of the rest, names and functions matter. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

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
  return shown.replace(PIECES, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    if (/^PERF\./i.test(piece)) return `_xldudf_${piece.toUpperCase().replace(/\./g, "_")}`;
    return marks.get(piece.toUpperCase()) ?? piece;
  });
}
