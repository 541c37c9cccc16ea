/**
 * Rates that sentences state beside the two figures that they come from: 完成年初预算的…%, 占…%, 比上年增长…%, A÷B=…%. A rate is
 * only held against figures that its own words leave no doubt about; where several are possible, it may follow any.
 */
import { decimal, type Decimal } from "../../../decimal";
import { change } from "./changes";
import { completion } from "./completions";
import { equation } from "./equations";
import type { SaidFigure, SaidPeriod } from "./figures";
import { namedRate } from "./named-rates";
import { share, shareOfStated } from "./shares";
import { fits, type Claim, type Reader, type Seen } from "./ways";

export interface RateFault {
  readonly kind: "rate";
  readonly chapter: string | null;
  readonly rate: SaidFigure;
  /** What it is called: "完成年初预算". */
  readonly name: string;
  /** Negative for a decrease. */
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** With the figures as written: "59.00万元 ÷ 100.00万元". */
  readonly working: string;
  readonly isChange: boolean;
}

/** An equation says all that it is computed from; the others go by the figures that are stated before the rate. */
const FIRST: readonly Reader[] = [equation];
const READERS: readonly Reader[] = [...FIRST, completion, change, share, shareOfStated, namedRate];

/** A period as a rate sees it: what stands in brackets before it belongs to the figure ahead of them. */
function seenFrom({ figures, ...period }: SaidPeriod, rate: SaidFigure, at: number): Seen {
  return {
    ...period,
    whole: figures,
    figures: figures.slice(0, at + 1).filter(({ depth }) => depth <= rate.depth),
  };
}

/** The rates of a period that none of the ways gives in which its words can be meant. */
export function rateFaults(period: SaidPeriod): RateFault[] {
  const { figures, chapter } = period;
  return figures.flatMap((rate, at): RateFault[] => {
    if (rate.kind !== "ratio" || rate.isVague) return [];
    const seen = seenFrom(period, rate, at);
    const own = seen.figures.length - 1;
    const readers = own === 0 ? FIRST : READERS;
    const claim = readers.reduce<Claim | null>((found, read) => found ?? read(seen, own), null);
    if (!claim) return [];
    const { name, sign, ways } = claim;
    const [meant] = ways;
    const stated = rate.value.times(sign ?? 1);
    const tolerance = decimal(`5e${-rate.decimals - 1}`);
    // Without a denominator nothing can be said of a rate.
    if (!meant || ways.some((way) => way === null || fits(stated, tolerance, way))) return [];
    const { above, below } = meant;
    const expected = above.value.div(below.value);
    const working = `${above.shown} ÷ ${below.shown}`;
    return [{ kind: "rate", chapter, rate, name, stated, expected, working, isChange: sign !== null }];
  });
}
