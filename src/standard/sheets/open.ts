/** 带入情况: what could not be carried over from another workbook, or is doubtful. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { BookDraft, SheetDraft } from "../draft";
import type { OpenLine } from "../filling";
import type { Form } from "../form";

export const OPEN_SHEET = { widths: [14, 40, 80], head: 2 } as const;

export function openSheet(form: Form): void {
  const { widths, head } = OPEN_SHEET;
  const sheet = form.page("open", words.titles.open(form.options.year), widths, null, {
    from: head,
    to: head,
  });
  openLines(form.book, sheet, form.filling.open ?? []);
}

/** The lines below the sheet's title; checks pass over the sheet. */
export function openLines(book: BookDraft, sheet: SheetDraft, lines: readonly OpenLine[]): void {
  const { head } = OPEN_SHEET;
  book.paper(sheet.name);
  sheet.heads(head, words.open.heads);
  lines.forEach(({ kind, subject, text }, i) => {
    sheet.put(head + 1 + i, 0, words.open.kinds[kind], "centre");
    sheet.put(head + 1 + i, 1, subject, "label");
    sheet.put(head + 1 + i, 2, text, "text");
  });
}
