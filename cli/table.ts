/** Plain tables for a terminal, aligned by display width: Chinese characters take two columns. */
import { COLOURS } from "./terminal";

/** Wide and full-width characters by East Asian Width; ambiguous ones (“” · …) count as one. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /\p{Mn}|\p{Me}|[\u200b-\u200d\ufeff]/u;

function charWidth(char: string): number {
  if (ZERO_WIDTH.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text.replace(COLOURS, "")) width += charWidth(char);
  return width;
}

/** Characters that may not start a line. */
const CLOSING = /[，。；：、！？）》”’%…,.;:!?)\]]/;

/** Characters that may not end a line. */
const OPENING = /[（“‘《【([]$/;

/** Latin words, blanks, single wide characters; brackets and marks stay with what they enclose or close. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[\u0021-\u007e]+|\s+|[^]/gu) ?? []) {
    const last = pieces.at(-1);
    const joins = last !== undefined && last.trim() !== "" && (CLOSING.test(piece[0]!) || OPENING.test(last));
    if (joins) pieces[pieces.length - 1] += piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Breaks a text into lines of at most `width` columns: after any wide character, else at a blank where there is one. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of piecesOf(paragraph)) {
      if (line !== "" && displayWidth(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trim() === "" ? "" : piece;
      } else {
        line += piece;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

export interface ColumnSpec {
  readonly heading: string;
  readonly align?: "left" | "right";
  /** Longer cells are wrapped. */
  readonly maxWidth?: number;
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? blanks + text : text + blanks;
}

const GAP = "  ";

/** Headings, a rule, then the rows; no trailing blanks. Ends with a line break. */
export function table(columns: readonly ColumnSpec[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    columns.map(({ maxWidth = Infinity }, i) => wrap(row[i] ?? "", maxWidth)),
  );
  const widths = columns.map((_, i) => Math.max(...cells.flatMap((row) => row[i]!.map(displayWidth))));
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, y) =>
      columns
        .map(({ align = "left" }, i) => pad(row[i]![y] ?? "", widths[i]!, align))
        .join(GAP)
        .trimEnd(),
    );
  });
  const headingHeight = Math.max(...cells[0]!.map((cell) => cell.length));
  lines.splice(headingHeight, 0, widths.map((width) => "─".repeat(width)).join(GAP));
  return lines.join("\n") + "\n";
}
