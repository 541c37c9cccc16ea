/** What is said of the figures of another workbook that stand nowhere in the new one. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { Figure } from "../../recognise/types";
import { refAddress } from "../../workbook/model";
import type { CarriedLine } from "../filling";
import { cellKey } from "./origin";

/** What is to be said of a cell: its name, and why it was left; null for one that was not left. */
export type Verdicts = Map<string, { readonly subject: string; readonly why: string } | null>;

/** One line, or none where the new workbook has the figure; a number among words that nobody judged counts for none. */
export function behindLine(figure: Figure, verdicts: Verdicts): CarriedLine[] {
  const verdict = verdicts.get(cellKey(figure.ref));
  if (verdict === null || (verdict === undefined && figure.typed === "text")) return [];
  const { sheet } = figure.ref;
  const { subject, why } = verdict ?? { subject: sheet, why: words.carry.why.unknown };
  return [{ subject, text: words.carry.behind(sheet, refAddress(figure.ref), figure.shown, why) }];
}
