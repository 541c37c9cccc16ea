/** A text by its numbering: "1.…（1）…（2）…2.…" as a tree of items, each with its own sentences. */

export interface OutlineItem {
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

const CIRCLED = /[①-⑳]/g;
const FIRST_CIRCLED = "①".codePointAt(0)!;

/** Half-width and without blanks; lines stay lines, circled numbers become bracketed ones. */
export function plainText(text: string): string {
  return (
    text
      .replace(CIRCLED, (sign) => `((${sign.codePointAt(0)! - FIRST_CIRCLED + 1}))`)
      .normalize("NFKC")
      // "2. 90%以上" keeps its numbering when the blank goes.
      .replace(/(^|[\n。;:])[^\S\n]*(\d{1,2})\.[^\S\n]+(?=\d)/g, "$1$2、")
      .replace(/[^\S\n]+/g, "")
      .replace(/\n+/g, "\n")
      .trim()
  );
}

/** As people print it again: punctuation at full width. */
export function printed(text: string): string {
  const WIDE: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };
  return text.replace(/[,;:()]/g, (sign) => WIDE[sign]!);
}

/** The ways of numbering; each is a level of its own, in the order in which the text first uses them. */
const MARKERS = [
  { kind: "plain", pattern: /\d{1,2}(?:\.(?!\d)|、)/y },
  { kind: "bracket", pattern: /\(\d{1,2}\)/y },
  { kind: "circled", pattern: /\(\(\d{1,2}\)\)/y },
  { kind: "chinese", pattern: /[一二三四五六七八九十]{1,3}、/y },
  { kind: "chinese-bracket", pattern: /\([一二三四五六七八九十]{1,3}\)/y },
  { kind: "half-bracket", pattern: /\d{1,2}\)/y },
  { kind: "nth", pattern: /(?:第[一二三四五六七八九十]{1,2}档?,|[一二三四五六七八九]是)/y },
] as const;

interface Marker {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** "1.90%以上": a number of its own where it carries on the numbering. */
const BEFORE_PERCENTAGE = /(\d{1,2})\.(?=\d{2,3}(?:\.\d+)?%)/y;

function nextBeforePercentage(text: string, at: number, last: number): RegExpExecArray | null {
  BEFORE_PERCENTAGE.lastIndex = at;
  const match = BEFORE_PERCENTAGE.exec(text);
  return Number(match?.[1]) === last + 1 ? match : null;
}

/** A marker begins a line, or follows the end of a sentence; a circled number nothing else, and a bracket too. */
const BEFORE = "\n。;:";
const isMarked = (text: string, at: number) =>
  BEFORE.includes(text[at - 1]!) || (text[at - 1] === ")" && text.startsWith("((", at));

function markersIn(text: string): Marker[] {
  const found: Marker[] = [];
  let end = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < end || (at > 0 && at !== end && !isMarked(text, at))) continue;
    for (const { kind, pattern } of MARKERS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text) ?? (kind === "plain" ? nextBeforePercentage(text, at, last) : null);
      if (!match) continue;
      if (kind === "plain") last = Number.parseInt(match[0], 10);
      end = at + match[0].length;
      found.push({ kind, start: at, end });
      break;
    }
  }
  return found;
}

interface Draft {
  readonly level: number;
  readonly text: string;
  readonly items: Draft[];
}

/** The text before the first number, and its items; a text without numbers has none. */
export function outlineOf(text: string): OutlineItem {
  const plain = plainText(text);
  const markers = markersIn(plain);
  const levels = [...new Set(markers.map(({ kind }) => kind))];
  const root: Draft = { level: -1, text: plain.slice(0, markers[0]?.start ?? plain.length), items: [] };
  const path = [root];
  markers.forEach((marker, i) => {
    const level = levels.indexOf(marker.kind);
    while (path.at(-1)!.level >= level) path.pop();
    const item: Draft = { level, text: plain.slice(marker.end, markers[i + 1]?.start), items: [] };
    path.at(-1)!.items.push(item);
    path.push(item);
  });
  return root;
}
