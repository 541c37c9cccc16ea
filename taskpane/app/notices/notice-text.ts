import type { PaneWords } from "../../../src/messages/pane-words";
import type { MarkResult } from "../../hosts/host";
import type { Notice } from "../../state/pane-state";

export function noticeText(notice: Notice, { notice: words, unreadableMarks }: PaneWords): string {
  switch (notice.kind) {
    case "written":
      return notice.reformatted > 0
        ? `${words.written(notice.cells)}${words.reformatted(notice.reformatted)}`
        : words.written(notice.cells);
    case "undone":
      return words.undone(notice.cells);
    case "cleared":
      return clearedText(notice.left, words, unreadableMarks);
    default:
      return words[notice.kind];
  }
}

function clearedText(
  { skipped, unreadable }: MarkResult,
  words: PaneWords["notice"],
  unreadableMarks: PaneWords["unreadableMarks"],
): string {
  const cleared = skipped.length > 0 ? words.clearedBut(skipped) : words.cleared;
  if (unreadable.length === 0) return cleared;
  return skipped.length > 0 ? `${cleared} ${unreadableMarks(unreadable)}` : unreadableMarks(unreadable);
}
