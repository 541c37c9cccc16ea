/**
 * The figures of a report's sentences in reading order, each with the words that stand between it and the one before:
 * what a sentence says of its own figures (a rate of two of them, a sum) is told by these words alone.
 */
import { decimal, ZERO, type Decimal } from "../../../decimal";
import { readNumber } from "../../../facts/read";
import { baseFactor } from "../../../facts/units";
import { squeeze } from "../../../text";
import type { Prose } from "../../../workbook/model";

export interface SaidFigure {
  /** Between the figure before and this one, squeezed. */
  readonly words: string;
  /** With its unit, as written: "4,906.06万元". */
  readonly shown: string;
  /** In 元, as a ratio, or as a count. */
  readonly value: Decimal;
  /** Decimals as typed, of the ratio for a percentage. */
  readonly decimals: number;
  /** How far rounding may have moved it. */
  readonly half: Decimal;
  readonly kind: "money" | "ratio" | "count";
  /** How much of 元 its unit is; 1 for all else. */
  readonly factor: number;
  readonly unit: string;
  /** How many brackets are open where it stands: what is said in brackets belongs to the figure before them. */
  readonly depth: number;
  /** About so much, at least, from … to …, negative: nothing is computed with it. */
  readonly isVague: boolean;
  /** The sentence, as written. */
  readonly quote: string;
}

/** What stands between two full stops: lists of parts go on behind a semicolon. */
export interface SaidPeriod {
  readonly figures: readonly SaidFigure[];
  readonly chapter: string | null;
  /** The period before it in the same paragraph. */
  readonly before: SaidPeriod | null;
}

const PIECE = /[^。；;！？\n]+[。；;！？]?/g;
const GOES_ON = /[；;]\s*$/;
/** "收入合计100万元。其中：财政拨款80万元": the parts of what was said before the full stop. */
const OF_WHICH = /^\s*其中/;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const UNIT = /(?:亿元|万元|千元|元|%|人(?!次|均)|名|辆)/y;
const VAGUE_BEFORE =
  /(?:约|近|超|逾|过|不足|不到|于|上限|每[^,;:。]{0,6}|人均|平均|[<>≤≥\d])(?:为|是|达)?$|\d[-—~至到]$|[-−—]$/;
const VAGUE_BEHIND = /^(?:以[上下内]|之内|左右|上下|余|多|不等|起|[-—~至到]\d|\/)/;
/** Longer lists are no sentences of a report; so many figures are still gone through at once. */
const MOST_FIGURES = 80;
/** Words before a figure that are looked at: the rest of a long sentence says nothing of it. */
const LOOKED_BACK = 80;

function depthAfter(text: string, depth: number): number {
  let now = depth;
  for (const letter of text) now = Math.max(0, now + (letter === "(" ? 1 : letter === ")" ? -1 : 0));
  return now;
}

function* figuresIn(pieces: readonly string[]): Generator<ReadFigure> {
  let words = "";
  let depth = 0;
  for (const piece of pieces) {
    const text = squeeze(piece);
    let from = 0;
    NUMBER.lastIndex = 0;
    for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
      const end = match.index + match[0].length;
      UNIT.lastIndex = end;
      const unit = UNIT.exec(text)?.[0] ?? "";
      const number = unit === "" ? null : readNumber(match[0] + unit);
      if (!number) continue;
      const { value, decimals } = number;
      const kind = number.unit?.kind ?? "count";
      const factor = baseFactor(number.unit, "元");
      depth = depthAfter(text.slice(from, match.index), depth);
      const before = text.slice(Math.max(from, match.index - LOOKED_BACK), match.index);
      const behind = text.slice(end + unit.length, end + unit.length + 4);
      yield {
        words: (words + before).slice(-LOOKED_BACK),
        shown: match[0] + unit,
        value: value.times(factor),
        decimals,
        kind,
        factor,
        unit: unit === "名" ? "人" : unit,
        depth,
        isVague: VAGUE_BEFORE.test(before.slice(-12)) || VAGUE_BEHIND.test(behind),
        quote: piece.trim(),
      };
      words = "";
      NUMBER.lastIndex = from = end + unit.length;
    }
    depth = depthAfter(text.slice(from), depth);
    words = (words + text.slice(Math.max(from, text.length - LOOKED_BACK))).slice(-LOOKED_BACK);
  }
}

/** The periods of a report that state two figures or more. */
export function saidPeriods({ paragraphs }: Prose): SaidPeriod[] {
  return paragraphs.flatMap(({ text, chapter }) => {
    const periods: SaidPeriod[] = [];
    let pieces: string[] = [];
    const all = text.match(PIECE) ?? [];
    for (const [index, piece] of all.entries()) {
      pieces.push(piece);
      const next = all[index + 1];
      if (next !== undefined && (GOES_ON.test(piece) || OF_WHICH.test(next))) continue;
      const figures: ReadFigure[] = [];
      for (const figure of figuresIn(pieces)) if (figures.push(figure) > MOST_FIGURES) break;
      pieces = [];
      if (figures.length > MOST_FIGURES) continue;
      periods.push({ figures: withHalves(figures), chapter, before: periods.at(-1) ?? null });
    }
    return periods;
  });
}

/** Half of the last digit, with as many as others of the unit beside it have: 12万元 beside 9.85万元 is 12.00. */
function withHalves(figures: readonly ReadFigure[]): SaidFigure[] {
  const finest = new Map<string, number>();
  for (const { unit, decimals } of figures) finest.set(unit, Math.max(finest.get(unit) ?? 0, decimals));
  const halfOf = ({ kind, unit, decimals, factor }: ReadFigure) =>
    kind === "count"
      ? ZERO
      : decimal(`5e${-(kind === "ratio" ? decimals : finest.get(unit)!) - 1}`).times(factor);
  return figures.map((figure) => ({ ...figure, half: halfOf(figure) }));
}

type ReadFigure = Omit<SaidFigure, "half">;

/** What an amount is called: the last words before it, without what only leads to a number. */
export function nameOf(figure: SaidFigure): string {
  return clauseOf(figure.words.replace(/\([^()]{0,6}\)/g, ""))
    .replace(/^[、)]+|^(?:其中|包括)/g, "")
    .replace(/(?:为|是|共计?)$/, "");
}

/** The last clause of the words before a figure. */
export const clauseOf = (words: string): string =>
  words.slice(Math.max(...[...",;:。("].map((mark) => words.lastIndexOf(mark))) + 1);

/** Of the same kind, so that one can be a part of the other or become it. */
export const isAlike = (a: SaidFigure, b: SaidFigure): boolean =>
  a.kind === b.kind && (a.kind === "money" || a.unit === b.unit);

/** The year that words speak of. */
export const yearIn = (words: string): string | undefined => /20\d\d(?=年)/.exec(words)?.[0];
