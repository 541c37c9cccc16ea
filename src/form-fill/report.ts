/** What is said of a filled form: what was written, and what is left to a person. */
import type { Messages } from "../messages/messages";
import { refAddress } from "../workbook/model";
import type { FormFill } from "./types";

/** @param protectedSheets whose locked cells were left as they are */
export function fillReport(
  { filled, left, notes, reasons, sheet }: FormFill,
  protectedSheets: readonly string[],
  { forms }: Pick<Messages, "forms">,
): string[] {
  const words = forms.fill;
  const count = (what: string) => filled.filter((each) => each.what === what).length;
  const total = filled.find(({ what }) => what === "total")?.shown ?? null;
  const judged = filled.filter(({ what, from }) => what === "score" && from === "sheet");
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)] : [];
  const score = words.what("score");
  return [
    filled.length === 0
      ? words.nothing(sheet)
      : words.summary({ sheet, scores: count("score"), remarks: count("remark"), total }),
    ...(protectedSheets.includes(sheet) ? [words.protectedSheet(sheet)] : []),
    ...section(
      words.fromSheetHeading,
      judged.map(({ name, cell, shown }) => words.line(score, name, refAddress(cell), shown)),
    ),
    ...section(
      words.leftHeading,
      left.map(({ what, name, cell, reason }) =>
        words.line(words.what(what), name, refAddress(cell), words.left(reason)),
      ),
    ),
    ...section(
      words.noteHeading,
      notes.map(({ name, cell, note }) => words.line(score, name, refAddress(cell), words.note(note))),
    ),
    ...section(words.reasonsHeading, reasons),
  ];
}
