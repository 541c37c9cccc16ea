/** Bands as a text gives them → intervals that share the line among them, or what keeps them from it. */
import { decimal, ZERO, type Decimal } from "../decimal";
import { partitionFault, type Interval } from "../interval";
import { boundText } from "../facts/format";
import type { Limit, Range } from "./grammar/conditions";
import type { Award } from "./grammar/points";

export interface DraftBand {
  readonly range: Range;
  readonly award: Award;
}

export interface Band {
  /** As a framework file writes it: "[90%, 100%)". */
  readonly in: string;
  readonly points: Decimal;
}

export type Bands =
  | {
      readonly bands: readonly Band[];
      /** "≥90%得5分，≥80%得4分": each band ends where the one before it in the text begins. */
      readonly isCascade: boolean;
      /** Limits that the text gives to neither side, as it prints them; they went to the band above. */
      readonly assumed: readonly Decimal[];
    }
  | { readonly fault: "gap" | "overlap"; readonly at: Decimal };

interface Side {
  readonly at: Decimal;
  readonly closed: boolean | null;
}

interface Piece {
  readonly low: Side;
  readonly high: Side | null;
  readonly points: Decimal;
}

/** A band with its points. */
type Settled = Interval & { readonly points: Decimal };

const FROM_ZERO: Side = { at: ZERO, closed: true };
/** Below every ratio: where a rate of change begins. */
const LOWEST: Side = { at: decimal(-1e9), closed: false };

/**
 * @param full what 满分 means here
 * @param rest what all else earns; null where the text does not say
 * @param isSigned whether the ratio may be below 0, as rates of change are
 */
export function resolveBands(
  drafts: readonly DraftBand[],
  rest: Award | null,
  full: Decimal,
  isSigned: boolean,
): Bands {
  const bottom = isSigned ? LOWEST : FROM_ZERO;
  const order = (a: Limit | null, b: Limit | null) => (a ?? bottom).at.cmp((b ?? bottom).at);
  const worth = (award: Award) => (award === "full" ? full : award);
  const clipped = cascade(drafts, worth);
  const given = [...(clipped ?? drafts)]
    .sort(
      (a, b) =>
        order(a.range.low, b.range.low) ||
        Number(a.range.low?.closed === false) - Number(b.range.low?.closed === false),
    )
    .map(({ range, award }): Piece => ({
      low: range.low ?? bottom,
      high: range.high,
      points: worth(award),
    }));
  const pieces = rest === null ? given : withRest(given, worth(rest), bottom);
  const assumed: Decimal[] = [];
  const settled = pieces.map((piece, i): Settled => {
    const [below, above] = [pieces[i - 1]?.high, pieces[i + 1]?.low];
    const low = ownsLow(piece.low, below ?? null, assumed);
    const high = piece.high && ownsHigh(piece.high, above ?? null);
    return {
      low: piece.low === LOWEST ? null : piece.low.at,
      lowClosed: piece.low !== LOWEST && low,
      high: piece.high?.at ?? null,
      highClosed: high ?? false,
      points: piece.points,
    };
  });
  const last = settled.at(-1);
  // "90%≤x≤100%" on top: nothing above it is meant.
  if (last?.high?.eq(1) && last.highClosed) Object.assign(last, { high: null, highClosed: false });
  const fault = partitionFault(settled);
  if (fault)
    return { fault: fault.code === "gap" || fault.code === "edge-unowned" ? "gap" : "overlap", at: fault.at };
  // In the order of the text, which mostly begins with the best.
  const isBestFirst = order(drafts[0]!.range.low, drafts.at(-1)!.range.low) > 0;
  const inOrder = isBestFirst ? [...settled].reverse() : settled;
  const bands = inOrder.map((piece) => ({ in: intervalText(piece), points: piece.points }));
  return { bands, assumed, isCascade: clipped !== null };
}

const opposite = ({ at, closed }: Limit): Limit => ({ at, closed: closed === null ? null : !closed });

/**
 * Bands that are all open to the same side, each wider and worth less than the one before it: who meets the first does
 * not get the second. null for bands of another kind.
 */
function cascade(
  drafts: readonly DraftBand[],
  worth: (award: Award) => Decimal,
): readonly DraftBand[] | null {
  let isCascade = false;
  const clipped = drafts.map((draft, i): DraftBand => {
    const { range, award } = draft;
    const before = drafts[i - 1];
    if (!before || !worth(award).lt(worth(before.award))) return draft;
    const { low, high } = before.range;
    const isWider = {
      down: low !== null && range.high === null && range.low?.at.lt(low.at) === true,
      up: high !== null && range.low === null && range.high?.at.gt(high.at) === true,
    };
    if (isWider.down === isWider.up) return draft;
    isCascade = true;
    const clipped = isWider.down ? { ...range, high: opposite(low!) } : { ...range, low: opposite(high!) };
    return { range: clipped, award };
  });
  return isCascade ? clipped : null;
}

/** What the text leaves open goes to the side that can only own it; where both are open, to the upper band. */
function ownsLow({ at, closed }: Side, below: Side | null, assumed: Decimal[]): boolean {
  if (closed !== null) return closed;
  if (!below?.at.eq(at)) return true;
  if (below.closed === null) assumed.push(at);
  return below.closed !== true;
}

function ownsHigh({ at, closed }: Side, above: Side | null): boolean {
  if (closed !== null) return closed;
  if (!above?.at.eq(at)) return true;
  return above.closed === false;
}

/** "90%≤x≤100%", "=100%" on top: nothing above is meant; "≤100%" alone is a limit that can be passed. */
const isTop = ({ low, high }: Piece) => high?.closed === true && high.at.eq(1) && low.at.gt(0);

/** The gaps between the bands, below and above them. */
function withRest(given: readonly Piece[], points: Decimal, bottom: Side): Piece[] {
  const pieces: Piece[] = [];
  let from: Side | null = bottom;
  for (const piece of given) {
    const touches =
      from !== null && from.at.eq(piece.low.at) && !(from.closed === true && piece.low.closed === false);
    if (from && !touches && from.at.lte(piece.low.at))
      pieces.push({ low: from, high: { at: piece.low.at, closed: piece.low.closed === false }, points });
    pieces.push(piece);
    from = piece.high && {
      at: piece.high.at,
      closed: piece.high.closed === null ? null : !piece.high.closed,
    };
  }
  const top = given.at(-1);
  if (from && !(top && isTop(top))) pieces.push({ low: from, high: null, points });
  return pieces;
}

const limitText = (value: Decimal) => (value.eq(ZERO) ? "0" : boundText(value));

/** As a framework file writes it. */
export function intervalText({ low, lowClosed, high, highClosed }: Interval): string {
  return `${lowClosed ? "[" : "("}${low ? limitText(low) : "-∞"}, ${high ? limitText(high) : "∞"}${highClosed ? "]" : ")"}`;
}
