/** A printed rate that is not its own numerator ÷ denominator, at the precision in which it is printed. */
import { decimal, ONE, round, sum, type Decimal } from "../decimal";
import type { RateSlip, Term } from "../messages/data-words";
import type { Figure, Quantity, RatioRelation, Recognition } from "../recognise/types";
import type { WorkbookCheck } from "./check";
import { areTransposed, truncated } from "./support/digit-slips";
import { baseOf, cellKey, figureText, likeFigure, placeOf } from "./support/figures";

/** Doubles carry 15 digits; below this two ratios differ by nothing that anybody typed. */
const NOISE = decimal("1e-9");

const prints = (rate: Figure, exact: Decimal) => round(exact, rate.decimals).eq(rate.printed);

/** True when the two cells alone give the expected ratio: an employment rate, say, divides by a sum of two cells. */
function cellsGive(relation: RatioRelation, recognition: Recognition): boolean {
  const { numerator, denominator, kind, expected } = relation;
  if (!numerator || !denominator) return false;
  const [top, over] = [numerator, denominator].map((each) => baseOf(each, recognition.book.moneyUnit).value);
  if (over!.eq(0)) return false;
  const ratio = (kind === "change" ? top!.minus(over!) : top!).div(over!);
  return ratio.minus(expected).abs().lt(NOISE);
}

/** The numerator over another amount of the same subject: the original budget instead of the adjusted one, say. */
function otherDenominator(relation: RatioRelation, recognition: Recognition): RateSlip | null {
  const { rate, numerator, denominator } = relation;
  if (!numerator || !denominator) return null;
  const at = (figure: Figure) =>
    recognition.quantities.find((q) => cellKey(q.figure.ref) === cellKey(figure.ref));
  const [top, over] = [at(numerator), at(denominator)];
  if (!top) return null;
  const isCandidate = (q: Quantity) =>
    q !== top &&
    q !== over &&
    q.base.gt(0) &&
    q.measure !== top.measure &&
    q.figure.unit?.kind !== "ratio" &&
    (q.row === top.row || (top.subject !== null && q.subject === top.subject && q.quarter === top.quarter));
  const found = recognition.quantities.find(
    (q) =>
      isCandidate(q) &&
      (q.figure.unit?.kind ?? "money") === (top.figure.unit?.kind ?? "money") &&
      prints(rate, top.base.div(q.base)),
  );
  return found
    ? { key: "other-denominator", term: { name: found.label, shown: figureText(found.figure) } }
    : null;
}

function slipOf(relation: RatioRelation, recognition: Recognition): RateSlip | null {
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
  const other = kind === "ratio" ? otherDenominator(relation, recognition) : null;
  if (other) return other;
  if (prints(rate, expected.times(100)) || prints(rate, expected.div(100))) return { key: "hundredfold" };
  return areTransposed(expected, printed, decimals) ? { key: "transposed" } : null;
}

export const rateMismatch: WorkbookCheck = {
  id: "rate-mismatch",
  severity: "error",
  scope: "workbook",
  *run(recognition, messages) {
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
        ...messages.checks["rate-mismatch"]({
          place: placeOf(rate.ref),
          name: relation.label,
          printed: rate.shown,
          expected: likeFigure(expected, { ...rate, unit: { kind: "ratio" } }),
          kind: relation.kind,
          numerator: term(numerator, 0),
          denominator: term(denominator, 1),
          slip: slipOf(relation, recognition),
        }),
      };
    }
  },
};
