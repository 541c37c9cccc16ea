/** Numbers as the pane writes them. */

/** 0.9891 → "98.91%", 0.99 → "99%". */
export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}

/** How sure something is: a hundredth of a percent more or less says nothing. Never 100% for what is not whole. */
export function wholePercent(ratio: number): string {
  return `${ratio >= 1 ? 100 : Math.min(99, Math.round(ratio * 100))}%`;
}

/** Points at most at two decimals, without zeros at the end; sums of doubles lose their noise. */
export function points(value: number): string {
  return String(Number(value.toFixed(2)));
}

export const pointsOrNull = (value: number | null): string | null => (value === null ? null : points(value));
