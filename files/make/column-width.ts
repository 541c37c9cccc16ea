/** Pixels of a digit of the standard font, and of a cell's padding. */
const DIGIT = 7;
const PADDING = 5;

/** A column's width as Excel shows it → as the file stores it, padding included. */
export function storedWidth(shown: number): number {
  const pixels = Math.round(shown < 1 ? shown * (DIGIT + PADDING) : shown * DIGIT + PADDING);
  return Math.floor((pixels / DIGIT) * 256) / 256;
}
