/** Rows that are both: a target with its result, and an indicator of a score sheet that gives points for it. */
import type { Recognition } from "../recognise/recognition";
import type { IndicatorRow } from "../recognise/score-sheet/types";
import type { TargetRow } from "../recognise/types";
import { saysNothing } from "./remark";

function scoredRow({ nameRef }: TargetRow, { scoreSheets }: Recognition): IndicatorRow | undefined {
  return scoreSheets
    .filter(({ sheet }) => sheet === nameRef.sheet)
    .flatMap(({ indicators }) => indicators)
    .find(({ row, score }) => row === nameRef.row && score !== null);
}

/** Points were taken off for the row, and its own remark says why. */
export function isAccountedFor(target: TargetRow, recognition: Recognition): boolean {
  const row = scoredRow(target, recognition);
  const [score, weight] = [row?.score?.figure?.value, row?.weight?.figure?.value];
  const reason = row?.remark?.text ?? target.reason ?? "";
  return score !== undefined && weight !== undefined && score.lt(weight) && !saysNothing(reason);
}
