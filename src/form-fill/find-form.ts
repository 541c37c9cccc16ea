/** Which sheet of the bureau's file is the form of this framework. */
import { type Framework, indicatorsOf } from "../frameworks/framework";
import { recognise } from "../recognise";
import type { ScoreSheet } from "../recognise/score-sheet/types";
import type { Workbook } from "../workbook/model";
import { FillError } from "./types";

/** Of the framework's indicators, so many must stand in the form: more than a chance likeness. */
const LEAST_SHARE = 0.6;

const matchedIn = ({ indicators }: ScoreSheet) => indicators.filter(({ id }) => id !== null).length;

/**
 * @param wanted the sheet's name, where a file holds several forms
 * @throws FillError where there is none, or none to be told from others
 */
export function findForm(form: Workbook, framework: Framework, wanted: string | null): ScoreSheet {
  const { scoreSheets } = recognise(form, { frameworks: [], framework });
  if (scoreSheets.length === 0) throw new FillError({ code: "no-form" });
  const named = wanted === null ? scoreSheets : scoreSheets.filter(({ sheet }) => sheet === wanted);
  const sheets = scoreSheets.map(({ sheet }) => sheet);
  if (named.length === 0) throw new FillError({ code: "no-such-sheet", sheet: wanted ?? "", sheets });
  const indicators = indicatorsOf(framework).length;
  const fitting = named.filter((sheet) => matchedIn(sheet) >= LEAST_SHARE * indicators);
  const [found, ...more] = fitting;
  if (!found) {
    const [best] = [...named].sort((a, b) => matchedIn(b) - matchedIn(a));
    const { sheet } = best!;
    throw new FillError({ code: "not-the-framework", sheet, matched: matchedIn(best!), indicators });
  }
  if (more.length > 0)
    throw new FillError({ code: "several-forms", sheets: fitting.map(({ sheet }) => sheet) });
  if (found.columns.score === undefined) throw new FillError({ code: "no-score-column", sheet: found.sheet });
  return found;
}
