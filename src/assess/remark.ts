/** What the sheet itself says about a deduction. */
import { squeeze, readableText } from "../text";
import type { IndicatorRow } from "../recognise/score-sheet/types";

/** What people write to leave a cell empty. */
const NOTHING = /^(?:无|[-—–/\\]*)$/;

export function saysNothing(text: string): boolean {
  return NOTHING.test(squeeze(text));
}

/** The reason that the sheet itself gives, without the heading that many repeat in the cell. */
export function remarkOf(row: IndicatorRow): string | null {
  const text = readableText(row.remark?.text ?? "").replace(/^扣分(?:情况|原因|说明)[：:]\s*/, "");
  return text === "" ? null : text;
}
