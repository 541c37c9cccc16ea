/**
 * Names of our functions as files and Excels without the add-in write them: _xldudf_PERF_X, with a workbook before it
 * where the cell was copied from another one ([2]!_xldudf_PERF_X in files, 'C:\表\[甲.xlsx]'!_xldudf_PERF_X in Excel).
 */
const TEXT = '"(?:[^"]|"")*"';
const QUOTED = "'(?:[^']|'')*'";
const STORED = new RegExp(`${TEXT}|(?:${QUOTED}!|\\[[^[\\]]+\\]!)?_xldudf_PERF_|${QUOTED}`, "gi");

/** Our functions as people type them, PERF.X; everything else is kept to the letter. */
export function showOwnFunctions(formula: string): string {
  if (!/_xldudf_PERF_/i.test(formula)) return formula;
  return formula.replace(STORED, (piece) => (/_xldudf_PERF_$/i.test(piece) ? "PERF." : piece));
}
