/** 带入情况: what could not be carried over from another workbook, or is doubtful. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { Form } from "../form";

const HEAD = 2;

export function openSheet(form: Form): void {
  const lines = form.filling.open ?? [];
  const sheet = form.page("open", words.titles.open(form.options.year), [14, 40, 80], null, {
    from: HEAD,
    to: HEAD,
  });
  form.book.paper(sheet.name);
  form.heads(sheet, HEAD, words.open.heads);
  lines.forEach(({ kind, subject, text }, i) => {
    sheet.put(HEAD + 1 + i, 0, words.open.kinds[kind], "centre");
    sheet.put(HEAD + 1 + i, 1, subject, "label");
    sheet.put(HEAD + 1 + i, 2, text, "text");
  });
}
