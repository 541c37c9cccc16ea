/** More procured than planned, which scores nothing; or the two amounts exchanged, when the printed rate says so. */
import { baseFactor } from "../../facts/units";
import { round } from "../../decimal";
import type { Recognition } from "../../recognise/recognition";
import type { FactSource } from "../../recognise/types";
import { dossierCheck } from "../check";
import { baseOf, cellKey, figureText, placeOf } from "../support/figures";
import { suspectCells } from "../support/unit-suspects";
import { zhCN } from "./zh-CN";

/** The planned amount beside an actual one: of the same row or the same sheet where there is one. */
function plannedFor(actual: FactSource, planned: readonly FactSource[]): FactSource | undefined {
  const { sheet, row } = actual.figure.ref;
  const inSheet = planned.filter(({ figure }) => figure.ref.sheet === sheet);
  return inSheet.find(({ figure }) => figure.ref.row === row) ?? inSheet[0] ?? planned[0];
}

/** A printed rate that is planned ÷ actual: the two amounts are then likely exchanged. */
function swappedRate(actual: FactSource, planned: FactSource, { book }: Recognition): string | null {
  if (actual.value.lte(0)) return null;
  const swapped = planned.value.div(actual.value);
  const rate = book.sources
    .get("procurement-rate")
    ?.find(({ figure }) => round(swapped, figure.decimals).eq(figure.printed));
  return rate?.figure.shown ?? null;
}

export const actualExceedsPlan = dossierCheck({
  id: "actual-exceeds-plan",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const { sources, moneyUnit } = recognition.book;
    if (!sources.has("procurement-actual") || !sources.has("procurement-planned")) return words.noAmounts;
    const suspects = suspectCells(recognition);
    const seen = new Set<string>();
    for (const actual of sources.get("procurement-actual") ?? []) {
      const planned = plannedFor(actual, sources.get("procurement-planned") ?? []);
      if (!planned || seen.has(cellKey(actual.figure.ref))) continue;
      if ([actual, planned].some(({ figure }) => suspects.has(cellKey(figure.ref)))) continue;
      const [a, b] = [baseOf(actual.figure, moneyUnit), baseOf(planned.figure, moneyUnit)];
      if (a.value.minus(b.value).lte(a.tolerance.plus(b.tolerance))) continue;
      seen.add(cellKey(actual.figure.ref));
      yield {
        at: actual.figure.ref,
        indicator: "procurement-execution",
        expected: b.value.div(baseFactor(actual.figure.unit, moneyUnit)),
        actual: actual.figure.value,
        ...words.finding({
          place: placeOf(actual.figure.ref),
          actual: figureText(actual.figure),
          planned: figureText(planned.figure),
          plannedPlace: placeOf(planned.figure.ref),
          swappedRate: swappedRate(actual, planned, recognition),
        }),
      };
    }
  },
});
