/** Estimates row heights that the file does not give. */
import type { CellStyle } from "../../../src/workbook/appearance";

const PX_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.25;
const DEFAULT_POINTS = 11;
/** Excel makes no row higher than 409.5 points. */
const MOST_PX = 546;
const PADDING_PX = 6;
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\u303e\u3041-\uffe6]/;

/** A full-width character is as wide as the font is high, others a little more than half of that. */
function textWidth(text: string, fontPx: number): number {
  let width = 0;
  for (const letter of text) width += FULL_WIDTH.test(letter) ? fontPx : fontPx * 0.56;
  return width;
}

/** The height in pixels that the text needs in a cell that is `width` pixels wide. */
export function fittedHeight(text: string, style: CellStyle | undefined, width: number): number {
  const fontPx = (style?.font?.size ?? DEFAULT_POINTS) * PX_PER_POINT;
  const room = Math.max(width - PADDING_PX, fontPx);
  const lines = style?.wrap
    ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, fontPx) / room)), 0)
    : 1;
  return Math.min(Math.ceil(lines * fontPx * LINE_HEIGHT + PADDING_PX / 2), MOST_PX);
}
