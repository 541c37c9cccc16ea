/** Indicators that a person judges, and whether they were given all their points. */
import type { AssessedRow } from "../../assess/assess";

/** By the framework's rule; a sheet that re-weights an indicator leaves it just as much a matter of judgement. */
export function judgedRows(rows: readonly AssessedRow[]): AssessedRow[] {
  return rows.filter(({ row }) => row.definition?.rule.isJudgement ?? false);
}

export function hasFullMarks({ score, weight }: AssessedRow): boolean {
  return score !== null && weight !== null && weight.gt(0) && score.eq(weight);
}
