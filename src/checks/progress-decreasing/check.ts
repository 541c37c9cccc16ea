/** Cumulative payments or progress that fall from one quarter to the next, or lie far outside 0–150%. */
import { fixedPercent } from "../../facts/format";
import { decimal, type Decimal } from "../../decimal";
import type { Recognition } from "../../recognise/recognition";
import type { FactSource } from "../../recognise/types";
import { figure, type NumericFactId } from "../../facts/facts";
import { dossierCheck, type FindingDraft } from "../check";
import { cellKey, figureText, findingUnit, placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

const QUARTERS = [1, 2, 3, 4] as const;
const LARGEST = decimal("1.5");
const DECIMALS = 2;

interface Point {
  readonly quarter: number;
  readonly source: FactSource;
}

/** Headings of figures for single quarters. */
const NOT_CUMULATIVE = /当季|本季|单季|各季|季度支出(?!进度)|当期|本期/;
const CUMULATIVE = /累计|截至|进度/;
/** How close the sum of the quarters must come to the year's spending to show that they are single quarters. */
const CLOSE = decimal("0.005");

function headingOf(point: Point, recognition: Recognition): string {
  const key = cellKey(point.source.figure.ref);
  return recognition.quantities.find((q) => cellKey(q.figure.ref) === key)?.column.heading ?? "";
}

/** The series of one fact, as they stand on the sheets: below or beside one another. */
function seriesOf(kind: "paid" | "progress", { book }: Recognition): Point[][] {
  const series: Point[][] = [];
  for (const quarter of QUARTERS) {
    const fact: NumericFactId = `${kind}-q${quarter}`;
    for (const source of book.sources.get(fact) ?? []) {
      const { sheet, row, col } = source.figure.ref;
      const own = series.find((points) => {
        const last = points.at(-1)!;
        const at = last.source.figure.ref;
        return last.quarter < quarter && at.sheet === sheet && (at.col === col || at.row === row);
      });
      if (own) own.push({ quarter, source });
      else series.push([{ quarter, source }]);
    }
  }
  return series;
}

function areSingleQuarters(points: readonly Point[], recognition: Recognition): boolean {
  const heading = points[0] ? headingOf(points[0], recognition) : "";
  if (CUMULATIVE.test(heading)) return false;
  if (NOT_CUMULATIVE.test(heading)) return true;
  const year = figure(recognition.book.facts, "spending");
  if (!year || points.length < QUARTERS.length) return false;
  const added = points.reduce<Decimal>((total, { source }) => total.plus(source.value), decimal(0));
  return added.minus(year).abs().lte(year.abs().times(CLOSE));
}

function falls(points: readonly Point[], words: Words): FindingDraft[] {
  return points.flatMap((point, i): FindingDraft[] => {
    const before = points[i - 1];
    if (!before || point.source.value.gte(before.source.value)) return [];
    const [now, then] = [point.source.figure, before.source.figure];
    return [
      {
        at: now.ref,
        actual: now.value,
        unit: findingUnit(now),
        ...words.finding({
          kind: "falls",
          place: placeOf(now.ref),
          quarter: point.quarter,
          shown: figureText(now),
          beforeQuarter: before.quarter,
          before: figureText(then),
          beforePlace: placeOf(then.ref),
        }),
      },
    ];
  });
}

function outOfRange(points: readonly Point[], words: Words): FindingDraft[] {
  return points.flatMap(({ quarter, source }): FindingDraft[] => {
    if (source.value.gte(0) && source.value.lte(LARGEST)) return [];
    return [
      {
        at: source.figure.ref,
        actual: source.figure.value,
        unit: findingUnit(source.figure),
        ...words.finding({
          kind: "range",
          place: placeOf(source.figure.ref),
          quarter,
          shown: figureText(source.figure),
          progress: fixedPercent(source.value, DECIMALS),
        }),
      },
    ];
  });
}

export const progressDecreasing = dossierCheck({
  id: "progress-decreasing",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const single = new Set<string>();
    const drafts: FindingDraft[] = [];
    let hasSeries = false;
    for (const kind of ["paid", "progress"] as const)
      for (const points of seriesOf(kind, recognition)) {
        // Progress that was worked out of payments stands in the payments' cells, so it is reported once, as payments.
        const key = points.map(({ source }) => cellKey(source.figure.ref)).join();
        if (kind === "paid" && areSingleQuarters(points, recognition)) single.add(key);
        if (single.has(key)) continue;
        hasSeries = true;
        drafts.push(...falls(points, words), ...(kind === "progress" ? outOfRange(points, words) : []));
      }
    if (!hasSeries) return words.noSeries;
    const seen = new Set<string>();
    for (const draft of drafts) {
      const key = cellKey(draft.at!);
      if (!seen.has(key)) yield draft;
      seen.add(key);
    }
  },
});
