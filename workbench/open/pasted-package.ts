/** What was pasted, as a package: read on the page, because only pages have the browser's own parser of HTML. */
import { toPackage } from "../../files/make";
import { readHtmlTable } from "./read-html";
import { readTabText } from "./read-tab-text";

/** What was on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Null where it holds no table. */
export function packageOf({ html, text }: Pasted): Uint8Array | null {
  const read = (html === "" ? null : readHtmlTable(html)) ?? readTabText(text);
  return read && toPackage(read.workbook, read.appearance);
}
