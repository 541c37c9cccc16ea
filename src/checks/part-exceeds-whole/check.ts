/** A part that is greater than its whole: 在用 > 原值, 其中 > total, spending > adjusted budget. */
import { baseFactor } from "../../facts/units";
import { decimal } from "../../decimal";
import type { Recognition } from "../../recognise/recognition";
import type { Figure } from "../../recognise/types";
import type { NumericFactId } from "../../facts/facts";
import { FACTS } from "../../facts/table";
import { groupedNumber } from "../../facts/format";
import { dossierCheck } from "../check";
import { baseOf, cellKey, figureText, placeOf, findingUnit } from "../support/figures";
import { groupBy } from "../support/group-by";
import { suspectCells } from "../support/unit-suspects";
import { zhCN } from "./zh-CN";

type Kind = "in-use" | "of-which" | "spending-over-budget" | "done-over-planned";

interface Pair {
  readonly kind: Kind;
  readonly part: Figure;
  readonly partLabel: string;
  readonly whole: Figure;
  readonly wholeLabel: string;
}

/** The same relations between the figures of lists and of different tables. */
const FACT_PARTS: readonly (readonly [Kind, NumericFactId])[] = [
  ["spending-over-budget", "spending"],
  ["in-use", "fixed-assets-in-use"],
  ["done-over-planned", "projects-done"],
];

function factPairs({ book, quantities }: Recognition): Pair[] {
  // A "预算数" without a word more may be the one of the year's beginning.
  const open = new Set(quantities.flatMap(({ figure, measure }) => (measure === "budget" ? [figure] : [])));
  return FACT_PARTS.flatMap(([kind, part]) => {
    const whole = FACTS[part].atMost;
    const [a] = book.sources.get(part) ?? [];
    const [b] = (whole && book.sources.get(whole)) ?? [];
    return a && b && !open.has(b.figure)
      ? [{ kind, part: a.figure, partLabel: a.label, whole: b.figure, wholeLabel: b.label }]
      : [];
  });
}

/** A whole row with its 其中 row below it: one fault where it is too small in several columns. */
const rowsOf = ({ kind, part, whole }: Pair) =>
  kind === "of-which" && part.ref.col === whole.ref.col
    ? `${part.ref.sheet}!${part.ref.row} ${whole.ref.row}`
    : null;

export const partExceedsWhole = dossierCheck({
  id: "part-exceeds-whole",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const unit = recognition.book.moneyUnit;
    const suspects = suspectCells(recognition);
    const seen = new Set<string>();
    const exceeding: Pair[] = [];
    const pairs: readonly Pair[] = [...recognition.parts, ...factPairs(recognition)];
    if (pairs.length === 0) return words.noPairs;
    for (const pair of pairs) {
      const { part, whole } = pair;
      const [a, b] = [baseOf(part, unit), baseOf(whole, unit)];
      const excess = a.value.minus(b.value);
      // A negative whole (a correction of last year's books) has no parts that could be compared with it.
      if (b.value.lt(0) || excess.lte(a.tolerance.plus(b.tolerance))) continue;
      if (suspects.has(cellKey(part.ref)) || suspects.has(cellKey(whole.ref)) || seen.has(cellKey(part.ref)))
        continue;
      seen.add(cellKey(part.ref));
      exceeding.push(pair);
    }
    const byRows = groupBy(exceeding, rowsOf);
    for (const pair of exceeding) {
      const { kind, part, whole, partLabel, wholeLabel } = pair;
      const [a, b] = [baseOf(part, unit), baseOf(whole, unit)];
      const inRow = byRows.get(rowsOf(pair) ?? "") ?? [];
      if (inRow.length > 1) {
        if (inRow[0] !== pair) continue;
        yield {
          at: whole.ref,
          expected: a.value.div(baseFactor(whole.unit, unit)),
          actual: whole.value,
          unit: findingUnit(whole),
          ...words.wholeRow({
            place: placeOf(whole.ref),
            whole: { name: wholeLabel, shown: figureText(whole) },
            part: { name: partLabel, shown: figureText(part) },
            partPlace: placeOf(part.ref),
            columns: inRow.length,
          }),
        };
        continue;
      }
      const excess = a.value.minus(b.value);
      const inUnit = excess.div(baseFactor(part.unit, unit));
      yield {
        at: part.ref,
        expected: b.value.div(baseFactor(part.unit, unit)),
        actual: part.value,
        unit: findingUnit(part),
        ...words.finding({
          place: placeOf(part.ref),
          kind,
          part: { name: partLabel, shown: figureText(part) },
          whole: { name: wholeLabel, shown: figureText(whole) },
          wholePlace: placeOf(whole.ref),
          excess: figureText({
            ...part,
            shown: groupedNumber(
              decimal(inUnit.toFixed(Math.min(10, Math.max(part.decimals, whole.decimals)))),
            ),
          }),
        }),
      };
    }
  },
});
