/** An indicator at full marks that other cells of the workbook contradict: one finding for each, with the cells. */
import { ZERO, decimal } from "../../decimal";
import { figure } from "../../facts/facts";
import { fixedPercent } from "../../facts/format";
import type { Recognition } from "../../recognise/recognition";
import type { IndicatorRow } from "../../recognise/score-sheet/types";
import { squeeze, readableText } from "../../text";
import type { CellRef } from "../../workbook/model";
import { dossierCheck } from "../check";
import { projectExecutions } from "../support/executions";
import { placeOf } from "../support/figures";
import { targetRows } from "../../assess/targets";
import { isUnquantified, missedTarget } from "../../assess/target-verdicts";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** A cell that contradicts full marks, with its text. */
interface Against {
  readonly at: CellRef;
  readonly text: string;
}

/** A project that was finished in time has spent more than this share of its budget. */
const BARELY_SPENT = decimal("0.2");
/** A virement above this share of the original budget was not foreseen when the budget was made. */
const LARGE_VIREMENT = decimal("0.3");

function unquantified(recognition: Recognition): Against[] {
  return targetRows(recognition)
    .filter(({ row }) => isUnquantified(row))
    .map(({ row }) => ({ at: row.target.ref, text: readableText(row.target.text) }));
}

function missed(recognition: Recognition, words: Words): Against[] {
  return targetRows(recognition)
    .filter(({ row }) => missedTarget(row) !== null)
    .map(({ row }) => ({
      at: row.actual.ref,
      text: words.missed(row.name, readableText(row.target.text), readableText(row.actual.text)),
    }));
}

function barelySpentProjects(recognition: Recognition): Against[] {
  return projectExecutions(recognition)
    .filter(({ rate }) => rate.lt(BARELY_SPENT))
    .map(({ spending, rate }) => ({
      at: spending.figure.ref,
      text: `${spending.row.name} ${fixedPercent(rate, 2)}`,
    }));
}

function largeVirement({ book: { facts, sources } }: Recognition, words: Words): Against[] {
  const [moved, original] = [figure(facts, "virement-amount"), figure(facts, "original-budget")];
  const at = sources.get("virement-amount")?.[0]?.figure.ref;
  if (!moved || !original?.gt(ZERO) || !at) return [];
  const share = moved.abs().div(original);
  return share.gt(LARGE_VIREMENT) ? [{ at, text: words.virement(fixedPercent(share, 2)) }] : [];
}

/** By indicator: the cells that contradict full marks. */
const EVIDENCE: Readonly<Record<string, (recognition: Recognition, words: Words) => Against[]>> = {
  "indicator-clarity": unquantified,
  "outcome-effects": missed,
  "project-timeliness": barelySpentProjects,
  "budget-rationality": largeVirement,
};

const BLAME = /扣|未|不足|不到|低于|偏低|滞后|超出|超过/;
/** Shorter names are words of everyday language. */
const SHORTEST_NAME = 5;

/** The remark gives a reason that belongs to another indicator. */
function remarkOfOtherIndicator(row: IndicatorRow, all: readonly IndicatorRow[], words: Words): Against[] {
  const text = squeeze(row.remark?.text ?? "");
  if (!row.remark || !BLAME.test(text)) return [];
  const names = (each: IndicatorRow) =>
    [each.name.text, each.officialName ?? ""].map(squeeze).filter((name) => name.length >= SHORTEST_NAME);
  if (names(row).some((name) => text.includes(name))) return [];
  const other = all.find((each) => each.id !== row.id && names(each).some((name) => text.includes(name)));
  return other ? [{ at: row.remark.ref, text: words.remarkOf(readableText(other.name.text)) }] : [];
}

function hasFullMarks({ score, weight, definition }: IndicatorRow): boolean {
  const full = weight?.figure?.value ?? definition?.weight;
  return full !== undefined && full.gt(ZERO) && (score?.figure?.value.eq(full) ?? false);
}

export const fullMarksContradicted = dossierCheck({
  id: "full-marks-contradicted",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (!recognition.scoreSheets.some(({ indicators }) => indicators.some(hasFullMarks)))
      return engine.absent.judgements;
    for (const { indicators } of recognition.scoreSheets)
      for (const row of indicators.filter(hasFullMarks)) {
        const known = row.id === null ? undefined : EVIDENCE[row.id];
        const against = [
          ...(known?.(recognition, words) ?? []),
          ...remarkOfOtherIndicator(row, indicators, words),
        ];
        if (!row.score || against.length === 0) continue;
        yield {
          at: row.score.ref,
          ...(row.id === null ? {} : { indicator: row.id }),
          actual: row.score.figure?.value ?? null,
          ...words.finding({
            indicator: readableText(row.name.text),
            kind: known ? row.id! : "remark",
            against: against.map(({ at, text }) => ({ place: placeOf(at), text })),
          }),
        };
      }
  },
});
