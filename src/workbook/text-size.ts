/** Approximate size of a text, good enough for a form: a Chinese character is as wide as two letters. */

export const WIDTH_OF = { padding: 1.2, indent: 2, standard: 8.43 } as const;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—×÷±\u2200-\u22ff\u2460-\u24ff]/g;

export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

export function linesOf(text: string, width: number): number {
  const room = Math.max(2, width);
  // Lines are not filled completely, because some punctuation may not begin a line.
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / (room * 0.95))), 0);
}
