/** The grades that a form prints in its notes: "优：90（含）～100分，良：80（含）～90分，中：60（含）～80分，差：60分以下". */
import { decimal, ONE, type Decimal } from "../decimal";
import { resolveBands, type DraftBand } from "../criteria/bands";
import type { Limit, Range } from "../criteria/grammar/conditions";
import { number } from "../criteria/grammar/points";
import { plainText } from "../criteria/outline";
import { alt, map, optional, seq, word, type Parser } from "../criteria/parser";
import type { FrameworkData } from "../frameworks/schema";
import { parseInterval } from "../interval";

export type GradeBands = FrameworkData["grades"];

const HUNDRED = 100;
const grade = word("优秀", "优", "良好", "良", "中等", "中", "一般", "合格", "较差", "差", "不合格");
const points = map(seq(number, optional(word("分"))), ([value]) => value.div(HUNDRED));
const inclusion = map(seq(word("(含)", "(不含)")), ([said]) => said === "(含)");

const limit: Parser<Limit> = map(
  seq(points, optional(inclusion), optional(word("分"))),
  ([at, closed]): Limit => ({ at, closed }),
);
const between: Parser<Range> = map(
  seq(limit, word("~", "-", "—", "–", "至", "到", "--"), limit),
  ([a, , b]) => (a.at.lte(b.at) ? { low: a, high: b } : { low: b, high: a }),
);
const oneSide: Parser<Range> = alt(
  map(seq(word("≥", "不低于"), points), ([, at]): Range => ({ low: { at, closed: true }, high: null })),
  map(seq(word("<", "低于", "小于"), points), ([, at]): Range => ({
    low: null,
    high: { at, closed: false },
  })),
  map(seq(limit, word("以上", "及以上"), optional(inclusion)), ([{ at, closed }, , after]): Range => ({
    low: { at, closed: closed ?? after ?? true },
    high: null,
  })),
  map(seq(limit, word("以下"), optional(inclusion)), ([{ at, closed }, , after]): Range => ({
    low: null,
    high: { at, closed: closed ?? after },
  })),
);
const range = alt(between, oneSide);
const is = optional(word(":", "为", ",", "="));

interface Entry {
  readonly grade: string;
  readonly range: Range;
}
/** "优:90-100分", "90分以上为优". */
const entry: Parser<Entry> = alt(
  map(seq(grade, optional(word("(")), is, range, optional(word("分"))), ([said, , , found]) => ({
    grade: said,
    range: found,
  })),
  map(
    seq(range, optional(word("分", "的")), word("为", ":", "评为", "的为"), grade),
    ([found, , , said]) => ({
      grade: said,
      range: found,
    }),
  ),
);

const FEWEST = 3;
const LONGEST_NOTE = 2_000;

function entriesIn(text: string): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < text.length;) {
    const read = entry(text, at);
    if (read) found.push(read.value);
    at = read ? read.end : at + 1;
  }
  return found;
}

/** As a framework file writes it: shares of 100 points as points. */
function inPoints(text: string): string {
  const { low, lowClosed, high, highClosed } = parseInterval(text);
  const shown = (value: Decimal) => value.times(HUNDRED).toFixed();
  const end = high ? `${shown(high)}${highClosed ? "]" : ")"}` : "100]";
  return `${lowClosed ? "[" : "("}${low ? shown(low) : "0"}, ${end}`;
}

/** @returns null where the text prints no grades, or such as leave a gap or overlap */
export function gradeBandsIn(text: string): GradeBands | null {
  if (!/优.*\d|\d.*优/s.test(text)) return null;
  const entries = entriesIn(plainText(text.slice(0, LONGEST_NOTE)));
  if (entries.length < FEWEST || new Set(entries.map((each) => each.grade)).size < entries.length)
    return null;
  // The best is printed first: worth most, so that "优≥90，良≥80" reads as bands that give way to the better one.
  const worst = entries.length - 1;
  const drafts = entries.map((each, i): DraftBand => ({ range: each.range, award: decimal(worst - i) }));
  const found = resolveBands(drafts, null, ONE, false);
  if ("fault" in found) return null;
  return found.bands.map((band) => ({
    grade: entries[worst - band.points.toNumber()]!.grade,
    in: inPoints(band.in),
  }));
}

/** "优[90, 100]、良[80, 90)": the brackets as everywhere, taken in or not. */
export const gradesText = (grades: GradeBands) => grades.map((each) => each.grade + each.in).join("、");
