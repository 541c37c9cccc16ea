/** Changes of markup, of separated text and of lines: each keeps most of what there was. */
import { NASTY_TEXTS, NASTY_VALUES, NASTY_XML } from "./nasty";
import type { Random } from "./random";

type Change = (text: string, random: Random) => string;

const replaceAt = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to);

/** One of the matches, changed; the text as it is without any. */
function changeMatch(text: string, pattern: RegExp, random: Random, by: (found: RegExpExecArray) => string) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return replaceAt(text, match.index, match.index + match[0].length, by(match));
}

const ELEMENT = /<([A-Za-z:]+)\b[^<>]*?(?:\/>|>[^<>]*<\/\1>)/g;

const MARKUP: readonly Change[] = [
  (text, random) => changeMatch(text, /="[^"<]*"/g, random, () => `="${random.pick(NASTY_VALUES)}"`),
  (text, random) => changeMatch(text, /="[^"<]*"/g, random, () => `="${random.pick(NASTY_VALUES)}"`),
  (text, random) => changeMatch(text, /\s[\w:]+="[^"<]*"/g, random, () => ""),
  (text, random) =>
    changeMatch(
      text,
      />[^<>]+</g,
      random,
      () => `>${escaped(random.pick([...NASTY_TEXTS, ...NASTY_VALUES]))}<`,
    ),
  (text, random) => changeMatch(text, ELEMENT, random, () => ""),
  (text, random) => changeMatch(text, ELEMENT, random, ([found]) => found.repeat(2 + random.below(40))),
  (text, random) => changeMatch(text, ELEMENT, random, ([found]) => found + random.pick(NASTY_XML)),
  (text, random) => changeMatch(text, /<\/?[\w:]+[^<>]*>/g, random, () => ""),
  (text, random) => changeMatch(text, /<([\w:]+)/g, random, ([, name]) => `<x:${name}`),
  // Everything inside the outermost element gone: valid, and empty.
  (text) => text.replace(/(<\?xml[^>]*\?>\s*)?<([\w:]+)([^>]*[^/>])>[\s\S]*<\/\2>\s*$/, "$1<$2$3/>"),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  flipped,
];

const escaped = (text: string) => text.replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`);

function flipped(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return replaceAt(text, at, at + 1, String.fromCharCode(random.below(random.chance(0.9) ? 128 : 65_536)));
}

const SEPARATED: readonly Change[] = [
  (text, random) => changeMatch(text, /[^,\n]+/g, random, () => random.pick(NASTY_TEXTS)),
  (text, random) => changeMatch(text, /[^,\n]+/g, random, () => random.pick(NASTY_VALUES)),
  (text, random) =>
    changeMatch(text, /,|\n/g, random, () => random.pick([";", "\t", "\r", "\r\n", '"', "", ",,,,"])),
  (text, random) => changeMatch(text, /[^\n]*\n/g, random, ([line]) => line.repeat(2 + random.below(200))),
  (text, random) => changeMatch(text, /[^\n]*\n/g, random, () => ""),
  (text) => text.replaceAll(",", "\t"),
  (text) => `\ufeff${text}`,
  (text, random) => text.slice(0, random.below(text.length + 1)),
  flipped,
];

const LINES: readonly Change[] = [
  (text, random) =>
    changeMatch(
      text,
      /:[^\n]*\n/g,
      random,
      () => `: ${random.pick([...NASTY_VALUES, "[]", "{}", "&a [*a]", "!!js/function x"])}\n`,
    ),
  (text, random) => changeMatch(text, /[^\n]*\n/g, random, () => ""),
  (text, random) => changeMatch(text, /[^\n]*\n/g, random, ([line]) => line.repeat(2 + random.below(20))),
  (text, random) => changeMatch(text, /\n +/g, random, ([blank]) => `${blank}  `),
  (text, random) => changeMatch(text, /\d+/g, random, () => random.pick(NASTY_VALUES)),
  flipped,
];

function several(changes: readonly Change[]): Change {
  return (text, random) => {
    let changed = text;
    for (let left = 1 + random.below(3); left > 0; left--) changed = random.pick(changes)(changed, random);
    return changed;
  };
}

export const mutateMarkup = several(MARKUP);
export const mutateSeparated = several(SEPARATED);
export const mutateLines = several(LINES);
