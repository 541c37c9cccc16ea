/** A total that is not the sum of its parts, beyond what rounding the parts and the total can explain. */
import { baseFactor } from "../../facts/units";
import { round, sum, type Decimal } from "../../decimal";
import { withFigure } from "../../recognise/figure";
import type { Recognition } from "../../recognise/recognition";
import type { Figure, SumRelation } from "../../recognise/types";
import { groupedNumber } from "../../facts/format";
import { dossierCheck } from "../check";
import { transpositions } from "../support/digit-slips";
import { baseOf, cellKey, likeFigure, placeOf, findingUnit } from "../support/figures";
import { fewOf } from "../support/few-of";
import { saidSums } from "../support/said/findings";
import { zhCN, type SumSlip } from "./zh-CN";

/** Decimals of amounts in 元, and usually of those in 万元. */
const CENTS = 2;

interface Judged {
  /** In the total's own unit. */
  readonly sum: Decimal;
  /** Total − sum, in the total's own unit. */
  readonly difference: Decimal;
  readonly agrees: boolean;
}

/** Of a total and its parts, of which there may be more than a function takes arguments. */
const mostDecimals = ({ total, parts }: SumRelation): number =>
  parts.reduce((most, part) => Math.max(most, part.decimals), total.decimals);

/**
 * Half of the last digit of each figure. A number without a format of its own shows no zeros at its end: 176.9 beside
 * 59.64 is 176.90, so that the digits of its neighbours, cents at most, are taken for its own.
 */
function judge(relation: SumRelation, recognition: Recognition): Judged {
  const { total, parts } = relation;
  const unit = recognition.book.moneyUnit;
  const common = Math.min(CENTS, mostDecimals(relation));
  // Beside counted people, a bare number is people too.
  const counted = [total, ...parts].find((figure) => figure.unit?.kind === "count")?.unit ?? null;
  const exact = (figure: Figure) =>
    baseOf(
      withFigure(figure, { unit: figure.unit ?? counted, decimals: Math.max(figure.decimals, common) }),
      unit,
    );
  const whole = exact(total);
  const bases = parts.map(exact);
  const added = sum(bases.map((part) => part.value));
  const tolerance = sum([whole.tolerance, ...bases.map((part) => part.tolerance)]);
  const factor = baseFactor(total.unit ?? counted, unit);
  const difference = whole.value.minus(added);
  // A total printed with fewer digits than its parts may be their sum, rounded.
  const isRounded = round(added.div(factor), total.decimals).eq(total.printed);
  return {
    sum: added.div(factor),
    difference: difference.div(factor),
    agrees: isRounded || difference.abs().lte(tolerance),
  };
}

/** 其中 rows in the column of the total: parts of parts, which must not be added. */
function ofWhichFigures(total: Figure, recognition: Recognition): { label: string; figure: Figure }[] {
  const table = recognition.tables.find(
    (each) =>
      each.sheet === total.ref.sheet && each.rows.some((row) => row.figures.get(total.ref.col) === total),
  );
  return (table?.rows ?? []).flatMap((row) => {
    const figure = row.ofWhich ? row.figures.get(total.ref.col) : undefined;
    return figure ? [{ label: row.label, figure }] : [];
  });
}

function slipOf(
  relation: SumRelation,
  { sum: added, difference }: Judged,
  recognition: Recognition,
): SumSlip | null {
  const { total, parts, partLabels } = relation;
  const isGap = (value: Decimal) =>
    value.abs().gt(0) && round(value, total.decimals).eq(round(difference.abs(), total.decimals));
  const same = parts.findIndex((part) => isGap(part.value));
  if (same >= 0)
    return { key: difference.lt(0) ? "left-out" : "counted-twice", part: partLabels[same] ?? "" };
  const extra =
    difference.gt(0) && ofWhichFigures(total, recognition).find(({ figure }) => isGap(figure.value));
  if (extra) return { key: "of-which-added", part: extra.label };
  if (added.gt(0) && total.value.gt(0)) {
    const times = total.value.div(added);
    if ((times.gt(9_000) && times.lt(11_000)) || (times.gt("0.00009") && times.lt("0.00011")))
      return { key: "unit" };
  }
  const right = transpositions(total.printed, total.decimals).find((read) =>
    read.eq(round(added, total.decimals)),
  );
  if (right) return { key: "transposed-total", read: groupedNumber(right) };
  for (const [i, part] of parts.entries()) {
    const meant = part.value.plus(difference);
    const read = transpositions(part.printed, part.decimals).find((other) => other.eq(meant));
    if (read) return { key: "transposed", part: partLabels[i] ?? "", read: groupedNumber(read) };
  }
  const ninth = difference.times(10 ** total.decimals).div(9);
  return ninth.eq(ninth.round()) ? { key: "divisible-by-9" } : null;
}

export const sumMismatch = dossierCheck({
  id: "sum-mismatch",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const said = saidSums(recognition, words.said);
    yield* said;
    if (recognition.sums.length === 0) return said.length > 0 ? undefined : words.noSums;
    const seen = new Set<string>();
    /** A figure that is wrong by its column is wrong by its row, too. */
    const inFaults = new Set<string>();
    for (const relation of recognition.sums) {
      const judged = judge(relation, recognition);
      if (judged.agrees || seen.has(cellKey(relation.total.ref))) continue;
      const cells = [relation.total, ...relation.parts].map(({ ref }) => cellKey(ref));
      if (relation.isAcross && cells.some((cell) => inFaults.has(cell))) continue;
      cells.forEach((cell) => inFaults.add(cell));
      seen.add(cellKey(relation.total.ref));
      const { total } = relation;
      yield {
        at: total.ref,
        expected: judged.sum,
        actual: total.printed,
        unit: findingUnit(total),
        ...words.finding({
          place: placeOf(total.ref),
          name: relation.label,
          column: relation.column,
          printed: total.shown,
          sum: likeFigure(judged.sum, {
            ...total,
            unit: null,
            decimals: mostDecimals(relation),
          }),
          difference: groupedNumber(judged.difference.abs()),
          parts: fewOf(relation.partLabels),
          slip: slipOf(relation, judged, recognition),
        }),
      };
    }
  },
});
