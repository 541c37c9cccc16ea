/** What a drop or a paste brings: files, a folder, a table, or nothing that can be opened. */
import { fromFile, type Pasted, type Source } from "./source";

const WORKBOOK = /\.(xlsx|xlsm|xls|et|csv|xltx|xltm|xlsb|ods)$/i;

export type Transfer =
  | { readonly kind: "source"; readonly source: Source; readonly others: number }
  | { readonly kind: "pasted"; readonly pasted: Pasted }
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/** A dropped folder looks like a file without a type; the browser tells them apart by its entries. */
function holdsFolder(items: DataTransferItemList): boolean {
  return [...items].some((item) => item.kind === "file" && item.webkitGetAsEntry?.()?.isDirectory === true);
}

export function fromDrop({ files, items }: DataTransfer): Transfer {
  if (holdsFolder(items)) return { kind: "folder" };
  // Of several, a workbook before anything else; whether it is one is for the reader to say.
  const chosen = [...files].find(({ name }) => WORKBOOK.test(name)) ?? files[0];
  if (!chosen) return { kind: "nothing" };
  return { kind: "source", source: fromFile(chosen), others: files.length - 1 };
}

const isTable = (html: string): boolean => /<table[\s>]/i.test(html);

/** Copied cells bring a table and often a picture of it, so only files that look like workbooks count before them. */
export function fromClipboard(data: DataTransfer): Transfer {
  const file = [...data.files].find(({ name }) => WORKBOOK.test(name));
  if (file) return { kind: "source", source: fromFile(file), others: data.files.length - 1 };
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  if (isTable(html)) return { kind: "pasted", pasted: { html, text } };
  return text.includes("\t") ? { kind: "pasted", pasted: { html: "", text } } : { kind: "nothing" };
}

/** Where a paste belongs to whoever has the focus: a field, or the grid with its own clipboard. */
export function isTyping(target: EventTarget | null, grid: Node): boolean {
  if (!(target instanceof Element)) return false;
  return grid.contains(target) || target.closest("input, textarea, select, [contenteditable]") !== null;
}
