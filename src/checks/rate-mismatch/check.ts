/** A printed rate that is not its own numerator ÷ denominator, at the precision in which it is printed. */
import { decimal, ONE, round, sum, type Decimal } from "../../decimal";
import type { Term } from "../../messages/data-words";
import { asRatio } from "../../recognise/figure";
import type { Recognition } from "../../recognise/recognition";
import type { Figure, Quantity, RatioRelation, TableRow } from "../../recognise/types";
import type { Subject } from "../../facts/wordings";
import { dossierCheck } from "../check";
import { areTransposed, truncated } from "../support/digit-slips";
import { baseOf, cellKey, figureText, likeFigure, placeOf } from "../support/figures";
import { groupBy } from "../support/group-by";
import { saidRates } from "../support/said/findings";
import { zhCN, type RateSlip } from "./zh-CN";

/** Doubles carry 15 digits; smaller differences between two ratios are rounding noise. */
const NOISE = decimal("1e-9");

const prints = (rate: Figure, exact: Decimal) => round(exact, rate.decimals).eq(rate.printed);

/** True when the two cells alone give the expected ratio: an employment rate, say, divides by a sum of two cells. */
function cellsGive(relation: RatioRelation, recognition: Recognition): boolean {
  const { numerator, denominator, kind, expected } = relation;
  if (!numerator || !denominator) return false;
  const [top, over] = [numerator, denominator].map((each) => baseOf(each, recognition.book.moneyUnit).value);
  if (over!.eq(0)) return false;
  if (kind === "deviation") return true;
  const ratio = (kind === "change" ? top!.minus(over!) : top!).div(over!);
  return ratio.minus(expected).abs().lt(NOISE);
}

/** Where a figure's meaning, its row and its subject are found again, built once for all rates. */
interface Index {
  readonly at: ReadonlyMap<string, Quantity>;
  readonly inRow: ReadonlyMap<TableRow, readonly Quantity[]>;
  readonly ofSubject: ReadonlyMap<Subject, readonly Quantity[]>;
}

/** A subject with more figures than this (a long list of projects) is not searched for one taken by mistake. */
const MOST_OF_SUBJECT = 60;

function indexOf({ quantities }: Recognition): Index {
  const amounts = quantities.filter((q) => q.figure.unit?.kind !== "ratio");
  return {
    at: new Map(amounts.map((q) => [cellKey(q.figure.ref), q])),
    inRow: groupBy(amounts, (q) => q.row),
    ofSubject: groupBy(amounts, (q) => q.subject),
  };
}

/** The numerator over another amount of the same subject: the original budget instead of the adjusted one, say. */
function otherDenominator({ rate, numerator, denominator }: RatioRelation, index: Index): RateSlip | null {
  const top = numerator && index.at.get(cellKey(numerator.ref));
  if (!top || !denominator) return null;
  const alike = (top.subject && index.ofSubject.get(top.subject)) ?? [];
  const candidates = [
    ...(index.inRow.get(top.row) ?? []),
    ...(alike.length > MOST_OF_SUBJECT ? [] : alike.filter((q) => q.quarter === top.quarter)),
  ];
  const kindOf = (q: Quantity) => q.figure.unit?.kind ?? "money";
  const found = candidates.find(
    (q) =>
      q.base.gt(0) &&
      q.measure !== top.measure &&
      kindOf(q) === kindOf(top) &&
      cellKey(q.figure.ref) !== cellKey(denominator.ref) &&
      prints(rate, top.base.div(q.base)),
  );
  return found
    ? { key: "other-denominator", term: { name: found.label, shown: figureText(found.figure) } }
    : null;
}

function slipOf(relation: RatioRelation, index: Index): RateSlip | null {
  const { rate, expected, kind, of } = relation;
  const { decimals, printed } = rate;
  if (truncated(expected, decimals).eq(printed)) return { key: "truncated" };
  if (
    kind === "average" &&
    prints(rate, sum(of.map((one) => round(one, decimals))).div(Math.max(1, of.length)))
  )
    return { key: "rounded-rates" };
  if (kind === "ratio" && expected.gt(0) && prints(rate, ONE.div(expected))) return { key: "swapped" };
  for (const fewer of [decimals - 1, decimals - 2])
    if (fewer >= 2 && round(expected, fewer).eq(printed)) return { key: "coarser", decimals: fewer - 2 };
  const other = kind === "ratio" ? otherDenominator(relation, index) : null;
  if (other) return other;
  if (prints(rate, expected.times(100)) || prints(rate, expected.div(100))) return { key: "hundredfold" };
  return areTransposed(expected, printed, decimals) ? { key: "transposed" } : null;
}

export const rateMismatch = dossierCheck({
  id: "rate-mismatch",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const said = saidRates(recognition, words.said);
    yield* said;
    if (recognition.ratios.length === 0) return said.length > 0 ? undefined : words.noRates;
    const index = indexOf(recognition);
    const seen = new Set<string>();
    for (const relation of recognition.ratios) {
      const { rate, expected, numerator, denominator, terms } = relation;
      if (prints(rate, expected) || rate.value.minus(expected).abs().lt(NOISE)) continue;
      if (seen.has(cellKey(rate.ref))) continue;
      seen.add(cellKey(rate.ref));
      const told = cellsGive(relation, recognition);
      const term = (figure: Figure | null, index: number): Term | null =>
        figure && { name: terms[index] ?? "", shown: told || index === 0 ? figureText(figure) : "" };
      yield {
        at: rate.ref,
        expected: round(expected, rate.decimals),
        actual: rate.printed,
        unit: "ratio",
        ...words.finding({
          place: placeOf(rate.ref),
          name: relation.label,
          printed: rate.shown,
          expected: likeFigure(expected, asRatio(rate, false)),
          kind: relation.kind,
          numerator: term(numerator, 0),
          denominator: term(denominator, 1),
          slip: slipOf(relation, index),
        }),
      };
    }
  },
});
