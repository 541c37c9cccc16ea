/** How high a row must be for a text: programs that show our files do not all fit rows to what they hold. */

const POINTS_PER_LINE = 14;
const PADDING = 4;
/** Excel's own limit. */
const HIGHEST = 409;

/** Chinese characters and full-width signs are two wide. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—÷×≥≤›]/;

function width(text: string): number {
  let total = 0;
  for (const character of text) total += WIDE.test(character) ? 2 : 1;
  return total;
}

/** @param columnWidth in characters of the standard font */
export function textHeight(text: string, columnWidth: number): number {
  const lines = text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(width(line) / (columnWidth - 1))), 0);
  return Math.min(HIGHEST, lines * POINTS_PER_LINE + PADDING);
}
