/** How texts of a sheet are compared: white space, width and punctuation never matter. */

/** Half-width letters and digits, no white space at all: "预算 编制\n合理性 " → "预算编制合理性". */
export function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/g, "");
}

/** Only letters and digits of `squeeze`: names that differ in punctuation alone have the same key. */
export function nameKey(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** As a person reads it: line breaks and runs of blanks gone, Chinese characters closed up, quotes as typed. */
export function readableText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=[\p{Script=Han}（）、，。：；“”]) (?=[\p{Script=Han}（）、，。：；“”])/gu, "");
}

/**
 * Number of single-character insertions, deletions and replacements that turn `a` into `b`.
 * Stops early with a value above `limit` when there are more.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}
