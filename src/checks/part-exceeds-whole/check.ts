/** A part that is greater than its whole: 在用 > 原值, 其中 > total, spending > adjusted budget. */
import { baseFactor } from "../../facts/units";
import { decimal } from "../../decimal";
import type { Figure, Recognition } from "../../recognise/types";
import type { NumericFactId } from "../../facts/facts";
import { FACTS } from "../../facts/table";
import { groupedNumber } from "../../facts/format";
import { dossierCheck } from "../check";
import { baseOf, cellKey, figureText, placeOf, findingUnit } from "../support/figures";
import { findUnitSuspects } from "../support/unit-suspects";
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

function factPairs({ book }: Recognition): Pair[] {
  return FACT_PARTS.flatMap(([kind, part]) => {
    const whole = FACTS[part].atMost;
    const [a] = book.sources.get(part) ?? [];
    const [b] = (whole && book.sources.get(whole)) ?? [];
    return a && b ? [{ kind, part: a.figure, partLabel: a.label, whole: b.figure, wholeLabel: b.label }] : [];
  });
}

export const partExceedsWhole = dossierCheck({
  id: "part-exceeds-whole",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const unit = recognition.book.moneyUnit;
    const suspects = new Set(
      findUnitSuspects(recognition).map(({ quantity }) => cellKey(quantity.figure.ref)),
    );
    const seen = new Set<string>();
    for (const { kind, part, whole, partLabel, wholeLabel } of [
      ...recognition.parts,
      ...factPairs(recognition),
    ]) {
      const [a, b] = [baseOf(part, unit), baseOf(whole, unit)];
      const excess = a.value.minus(b.value);
      // A negative whole (a correction of last year's books) has no parts that could be compared with it.
      if (b.value.lt(0) || excess.lte(a.tolerance.plus(b.tolerance))) continue;
      if (suspects.has(cellKey(part.ref)) || suspects.has(cellKey(whole.ref)) || seen.has(cellKey(part.ref)))
        continue;
      seen.add(cellKey(part.ref));
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
