/** What rates are computed from: two figures of a sentence, with the bounds that their rounding leaves. */
import type { Decimal } from "../../../decimal";
import type { SaidFigure, SaidPeriod } from "./figures";

export interface Term {
  readonly value: Decimal;
  readonly half: Decimal;
  readonly shown: string;
}

/** A way to compute a rate: what is divided by what. */
export interface Way {
  readonly above: Term;
  readonly below: Term;
}

/** null where the figure below may be nothing. */
export const ratio = (above: Term, below: Term): Way | null =>
  below.value.lte(below.half) ? null : { above, below };

/** Whether rounding can make of the two figures what is stated; multiplied, because there may be many to try. */
export function fits(stated: Decimal, tolerance: Decimal, { above, below }: Way): boolean {
  const bounds = [below.value.minus(below.half), below.value.plus(below.half)];
  const [least, most] = [stated.minus(tolerance), stated.plus(tolerance)];
  const [lowest, highest] = [above.value.minus(above.half), above.value.plus(above.half)];
  return (
    bounds.some((bound) => highest.gte(least.times(bound))) &&
    bounds.some((bound) => lowest.lte(most.times(bound)))
  );
}

/** The ways that the words leave open; null where they are not understood. */
export interface Claim {
  readonly name: string;
  /** Of a rate of change: −1 for a decrease. */
  readonly sign: 1 | -1 | null;
  /** Any of them may be meant; the first is named. */
  readonly ways: readonly (Way | null)[];
}

/** A period as far as a rate sees it, and the whole of it. */
export interface Seen extends SaidPeriod {
  readonly whole: readonly SaidFigure[];
}

export type Reader = (period: Seen, at: number) => Claim | null;

export const plainTerm = ({ value, half, shown }: SaidFigure): Term => ({ value, half, shown });

export const LONGEST_WORDS = 40;

export const leading = (words: string): string => words.replace(/^[,;、(:)]+/, "");
export const term = (value: Decimal, own: Decimal, shown: string): Term => ({ value, half: own, shown });
