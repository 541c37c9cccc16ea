/** A column of points deducted, as numbers: weight − score. */
import type { AssessedRow, AssessedSheet } from "../../assess/assess";
import { scoreFault } from "../../assess/score-fault";
import type { Decimal } from "../../decimal";
import { plain } from "../../facts/format";
import type { FindingDraft } from "../check";
import type { zhCN } from "./zh-CN";

interface Deducted {
  readonly row: AssessedRow;
  /** Written as −1 or as 1. */
  readonly printed: Decimal;
  readonly lost: Decimal;
}

function deductedOf(row: AssessedRow): Deducted[] {
  const { score, weight } = row;
  const printed = row.row.deduction?.figure?.value.abs();
  return !printed || score === null || weight === null ? [] : [{ row, printed, lost: weight.minus(score) }];
}

export function* deductionColumnFindings(
  { rows }: AssessedSheet,
  words: typeof zhCN,
): Generator<FindingDraft> {
  const all = rows.flatMap(deductedOf);
  const wrong = all.filter(({ printed, lost }) => !printed.eq(lost));
  // When few figures agree, the meaning of the column is not known.
  if (wrong.length * 2 >= all.length) return;
  for (const { row, printed, lost } of wrong) {
    // A wrong score is reported once, by its own check.
    if (scoreFault(row)) continue;
    yield {
      at: row.row.deduction!.ref,
      row,
      expected: lost,
      actual: printed,
      ...words.column({
        indicator: row.name,
        printed: plain(printed),
        lost: plain(lost),
        score: plain(row.score!),
        weight: plain(row.weight!),
      }),
    };
  }
}
