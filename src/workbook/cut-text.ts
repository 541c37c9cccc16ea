/** Characters of a cell, or of a note, that Excel keeps. */
export const LONGEST_TEXT = 32_767;

/** The text as far as there is room for it; what is cut says so. */
export function cutText(text: string, longest = LONGEST_TEXT): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
