/** The grade that a total earns, and the grade that a text states. */
import { gradesOf } from "../../assess/form";
import type { Decimal } from "../../decimal";
import type { GradeBand } from "../../frameworks/framework";
import { contains, parseInterval } from "../../interval";
import { squeeze } from "../../text";
import type { ScoreSheet } from "../../recognise/score-sheet/types";

function band(grade: string, interval: string): GradeBand {
  const bounds = parseInterval(interval);
  return { grade, interval, contains: (total) => contains(bounds, total) };
}

/** What every framework seen so far prints; used for sheets of unknown frameworks. */
const USUAL_BANDS: readonly GradeBand[] = [
  band("优", "[90, 100]"),
  band("良", "[80, 90)"),
  band("中", "[60, 80)"),
  band("差", "[0, 60)"),
];

function bandsOf(sheet: ScoreSheet): readonly GradeBand[] {
  const own = gradesOf(sheet);
  return own.length > 0 ? own : USUAL_BANDS;
}

/** The band that the total lies in; null outside all of them. */
export function gradeBand(sheet: ScoreSheet, total: Decimal): GradeBand | null {
  return bandsOf(sheet).find((one) => one.contains(total)) ?? null;
}

/** The one grade that a text names ("优", "优秀", "评分等级：良"); null when it names none or several. */
export function statedGrade(sheet: ScoreSheet, text: string): string | null {
  const words = squeeze(text);
  const named = bandsOf(sheet).filter(({ grade }) => words.includes(grade));
  return named.length === 1 ? named[0]!.grade : null;
}
