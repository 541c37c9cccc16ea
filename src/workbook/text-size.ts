/** Approximate size of a text, good enough for a form: a Chinese character is as wide as two letters. */

export const WIDTH_OF = { padding: 1.2, indent: 2, standard: 8.43 } as const;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—×÷±\u2200-\u22ff\u2460-\u24ff]/g;

export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Figures and words stay whole; a mark that may not begin a line stays with what stands before it. */
const PIECES = /(?:[!-~]+|[^])[，。、；：！？）》〕】”’％]*/g;

/** Of a figure or letter: fonts that stand in for a missing one have wider ones. */
const LETTER = 1.1;

function pieceWidth(piece: string): number {
  const wide = piece.match(WIDE)?.length ?? 0;
  return wide * 2 + (piece.length - wide) * LETTER;
}

/** How many lines a text takes in a cell of this width, broken where a program may break it. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, width);
  return text.split("\n").reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const piece of line.match(PIECES) ?? []) {
    const wanted = pieceWidth(piece);
    if (taken > 0 && taken + wanted > room) {
      lines++;
      taken = 0;
    }
    // A piece that no line holds is broken where the line ends.
    lines += Math.max(0, Math.ceil(wanted / room) - 1);
    taken = taken + wanted > room ? wanted % room : taken + wanted;
  }
  return lines;
}
