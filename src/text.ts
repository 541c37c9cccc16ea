/** How texts of a sheet are compared: white space, width and punctuation never matter. */

import { perText } from "./memo";

/** Half-width letters and digits, no white space at all: "预算 编制\n合理性 " → "预算编制合理性". */
export const squeeze = perText((text) => text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/g, ""));

/** Only letters and digits of `squeeze`: names that differ in punctuation alone have the same key. */
export const nameKey = perText((text) => squeeze(text).replace(/[^\p{L}\p{N}]+/gu, ""));

/** What stands in a text for a squeezed part of it: with the width of its brackets, still without white space. */
export function asWritten(squeezed: string, text: string): string {
  const isIn = (from: number, to: number) => squeeze(text.slice(from, to)).includes(squeezed);
  if (squeezed === "" || !isIn(0, text.length)) return squeezed;
  let [from, to] = [0, text.length];
  while (isIn(from + 1, to)) from++;
  while (isIn(from, to - 1)) to--;
  return text.slice(from, to).replace(/\s+/g, "");
}

/**
 * As a person reads it: line breaks and runs of blanks gone, Chinese characters closed up, quotes as typed.
 * (Marked as pure: a build in which nobody asks for it goes without.)
 */
export const readableText = /* @__PURE__ */ perText((text) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/([\p{Script=Han}（）、，。：；“”]) (?=[\p{Script=Han}（）、，。：；“”])/gu, "$1"),
);

/** Quotes inside quotes become single ones: “‘三公’经费控制率”. A text whose quotes do not pair stays as it is. */
export function nestedQuotes(text: string): string {
  let depth = 0;
  let isPaired = true;
  const nested = text.replace(/[“”]/g, (mark) => {
    const at = mark === "“" ? ++depth : depth--;
    if (at < 1) isPaired = false;
    return at < 2 ? mark : mark === "“" ? "‘" : "’";
  });
  return isPaired && depth === 0 ? nested : text;
}

/** What `fits` is told of what stands before a match. */
const LOOKED_BACK = 12;

/**
 * The matches of a global pattern that stand where they may: what a lookbehind would say, which the web views of older
 * systems refuse to read.
 * @param fits told of the characters just before a match (none at the text's beginning) and of the match
 */
export function matchesWhere(
  text: string,
  pattern: RegExp,
  fits: (before: string, match: string) => boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LOOKED_BACK), match.index);
    if (fits(before, match[0])) found.push(match);
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** A text without what `matchesWhere` finds in it. */
export function withoutMatches(
  text: string,
  ...where: readonly [RegExp, Parameters<typeof matchesWhere>[2]]
): string {
  let from = 0;
  let rest = "";
  for (const { index, 0: match } of matchesWhere(text, ...where)) {
    rest += text.slice(from, index);
    from = index + match.length;
  }
  return rest + text.slice(from);
}

/** For `matchesWhere`: a number begins here, and not only the rest of one. */
export const isNotInNumber = (before: string): boolean => !/\d$/.test(before);

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
