/** Indicators that a person judges, and whether they were given all their points. */
import type { IndicatorRow, ScoreSheet } from "../../recognise/types";
import { ruleOf, scoreOf, weightOf } from "../../assess/score-sheet";

/** By its rule; a sheet that re-weights an indicator leaves it just as much a matter of judgement. */
export function isJudged(row: IndicatorRow): boolean {
  return (ruleOf(row) ?? row.definition?.rule)?.isJudgement ?? false;
}

export function hasFullMarks(row: IndicatorRow): boolean {
  const [score, weight] = [scoreOf(row), weightOf(row)];
  return score !== null && weight !== null && weight.gt(0) && score.eq(weight);
}

export function judgedRows(sheet: ScoreSheet): IndicatorRow[] {
  return sheet.indicators.filter(isJudged);
}
