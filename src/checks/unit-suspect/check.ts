/** A table headed 万元 whose values look like 元, or the reverse. */
import { dossierCheck } from "../check";
import { figureText, isMoney, placeOf } from "../support/figures";
import { findUnitSuspects, type UnitSuspect } from "../support/unit-suspects";
import { zhCN } from "./zh-CN";

/** One finding for a table and a unit: a wrong unit line makes all its figures suspect. */
function byTable(suspects: readonly UnitSuspect[]): UnitSuspect[][] {
  const groups: UnitSuspect[][] = [];
  for (const suspect of suspects) {
    const group = groups.find(
      ([first]) => first!.quantity.table === suspect.quantity.table && first!.likely === suspect.likely,
    );
    if (group) group.push(suspect);
    else groups.push([suspect]);
  }
  return groups;
}

export const unitSuspect = dossierCheck({
  id: "unit-suspect",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    if (!recognition.quantities.some(isMoney)) return words.noAmounts;
    for (const group of byTable(findUnitSuspects(recognition))) {
      const { quantity, unit, likely, compare } = group.find((each) => each.compare !== null) ?? group[0]!;
      yield {
        at: quantity.figure.ref,
        expected: likely,
        actual: unit,
        ...words.finding({
          place: placeOf(quantity.figure.ref),
          name: quantity.label,
          shown: quantity.figure.shown,
          unit,
          likely,
          others: group.length - 1,
          compare: compare && {
            name: compare.label,
            shown: figureText(compare.figure),
            place: placeOf(compare.figure.ref),
          },
        }),
      };
    }
  },
});
