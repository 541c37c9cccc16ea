import type { Range } from "../../src/workbook/address";

/**
 * The merges that Excel takes: more than one cell each, and no two over the same cell. Of two that meet, the one that
 * begins higher up, or further left, stays.
 */
export function separateMerges(merges: readonly Range[]): Range[] {
  const ordered = merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const kept: Range[] = [];
  /** Those that reach down to the row that is looked at. */
  let open: Range[] = [];
  for (const range of ordered) {
    open = open.filter(({ bottom }) => bottom >= range.top);
    if (open.some(({ left, right }) => left <= range.right && range.left <= right)) continue;
    kept.push(range);
    open.push(range);
  }
  return kept;
}
