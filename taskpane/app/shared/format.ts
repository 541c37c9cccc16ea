/** Numbers as the pane writes them. */

/** 0.9891 → "98.91%", 0.99 → "99%". */
export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}

/** Points with at most two decimals and no trailing zeros; hides the rounding noise of doubles. */
export function points(value: number): string {
  return String(Number(value.toFixed(2)));
}

export const pointsOrNull = (value: number | null): string | null => (value === null ? null : points(value));
