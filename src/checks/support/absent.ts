import type { ScoreSheet } from "../../recognise/score-sheet/types";
import type { SharedWords } from "../check";

/** Why what a framework prescribes cannot be looked at: no framework is known, or the form's indicators are its own. */
export function absentIn(
  { project }: ScoreSheet,
  { absent }: SharedWords["engine"],
  what: "framework" | "judgements",
): string {
  return project ? absent.ownIndicators : absent[what];
}
