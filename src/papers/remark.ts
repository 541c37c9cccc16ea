/** A draft of 扣分情况及整改情况说明: the figures are known, the reason and the mending are the department's to write. */
import { pointsLost, type Scored } from "../assess/score-sheet";
import { workingLines } from "../assess/working";
import type { Messages } from "../messages/messages";
import type { IndicatorRow, Recognition } from "../recognise/types";

export interface WinBackWords {
  readonly fact: string;
  readonly to: string;
  readonly rise: boolean;
}

/** The words of a draft; they belong to the sheet and are Chinese in every language of the pane. */
export interface DraftWords {
  draft(a: {
    readonly lost: string;
    readonly weight: string;
    /** The lines of the working that cost points; none where a person judged. */
    readonly working: readonly string[];
    readonly aim: WinBackWords | null;
  }): string;
}

const NOT_HIT = /^[\s\u3000]+/;
const HIT = /^▶\s*/;

/** What the points came from: the lines of the working without the bands that were not hit and the closing line. */
export function reasonsOf(scored: Scored, recognition: Recognition, messages: Messages): string[] {
  return workingLines(scored, recognition, messages)
    .slice(0, -1)
    .filter((line) => !NOT_HIT.test(line))
    .map((line) => line.replace(HIT, ""));
}

export function draftRemark(
  row: IndicatorRow,
  scored: Scored | null,
  aim: WinBackWords | null,
  recognition: Recognition,
  messages: Messages,
  words: DraftWords,
): string {
  return words.draft({
    lost: pointsLost(row)?.toFixed() ?? "",
    weight: row.weight?.figure?.value.toFixed() ?? "",
    working: scored ? reasonsOf(scored, recognition, messages) : [],
    aim,
  });
}
