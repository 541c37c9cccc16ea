import type { PaneWords } from "../../../src/messages/pane-words";
import type { Notice } from "../../state/pane-state";

export function noticeText(notice: Notice, { notice: words }: PaneWords): string {
  switch (notice.kind) {
    case "written":
      return words.written(notice.cells);
    case "undone":
      return words.undone(notice.cells);
    case "cleared":
      return notice.skipped.length > 0 ? words.clearedBut(notice.skipped) : words.cleared;
    default:
      return words[notice.kind];
  }
}
