/**
 * Widths of columns. A file stores a width with the cell's padding in it, Excel shows it without (20 is shown as
 * 19.29). Reckoned with digits of 7 pixels, as Calibri 11 has them.
 */
const DIGIT = 7;
const PADDING = 5;
/** Excel makes its default columns a multiple of this many pixels wide. */
const STEP = 8;

/** As the file stores it → as Excel shows it. */
export function shownWidth(stored: number): number {
  return widthOfPixels(Math.floor(stored * DIGIT + 0.5));
}

/** As Excel shows it → as the file stores it. */
export function storedWidth(shown: number): number {
  return Math.floor((Math.round(widthInPixels(shown)) / DIGIT) * 256) / 256;
}

/** The default width of a sheet that only says how many characters should fit. */
export function defaultWidth(characters: number): number {
  return widthOfPixels(Math.ceil((characters * DIGIT + PADDING) / STEP) * STEP);
}

/** As Excel shows it → pixels on an ordinary screen. */
export function widthInPixels(width: number): number {
  return width < 1 ? width * (DIGIT + PADDING) : width * DIGIT + PADDING;
}

/** Pixels → as Excel shows it. Below one character Excel counts the padding in. */
export function widthOfPixels(pixels: number): number {
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}
