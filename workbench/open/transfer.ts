/** What was dropped or pasted: files, a folder, a table, or nothing that can be opened. */
import { folderOfEntries, folderOfFiles, type Folder } from "../folder/folder-files";
import type { Pasted } from "./pasted-package";
import { fromFile, type Source } from "./source";

const WORKBOOK = /\.(xlsx|xlsm|xls|et|csv|docx|xltx|xltm|xlsb|ods)$/i;

export type Transfer =
  | { readonly kind: "source"; readonly source: Source; readonly others: number }
  | { readonly kind: "pasted"; readonly pasted: Pasted }
  | { readonly kind: "folder"; readonly folder: Folder | Promise<Folder> }
  | { readonly kind: "nothing" };

/** A dropped folder looks like a file without a type; the browser tells them apart by its entries. */
function entriesOf(items: DataTransferItemList): FileSystemEntry[] {
  return [...items].flatMap((item) => (item.kind === "file" && item.webkitGetAsEntry?.()) || []);
}

export function fromDrop({ files, items }: DataTransfer): Transfer {
  const entries = entriesOf(items);
  if (entries.some(({ isDirectory }) => isDirectory))
    return { kind: "folder", folder: folderOfEntries(entries) };
  const folder = folderOfFiles([...files]);
  if (folder.files.length > 1) return { kind: "folder", folder };
  // Prefers workbooks by extension; whether it is one is decided when it is read.
  const chosen = [...files].find(({ name }) => WORKBOOK.test(name)) ?? files[0];
  if (!chosen) return { kind: "nothing" };
  return { kind: "source", source: fromFile(chosen), others: files.length - 1 };
}

const isTable = (html: string): boolean => /<table[\s>]/i.test(html);

/** Copied cells come as a table and often also as a picture, so of files only workbooks are preferred to the table. */
export function fromClipboard(data: DataTransfer): Transfer {
  const file = [...data.files].find(({ name }) => WORKBOOK.test(name));
  if (file) return { kind: "source", source: fromFile(file), others: data.files.length - 1 };
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  if (isTable(html)) return { kind: "pasted", pasted: { html, text } };
  return text.includes("\t") ? { kind: "pasted", pasted: { html: "", text } } : { kind: "nothing" };
}

/** The paste is for the focused field, or for the grid, which handles its own clipboard. */
export function isTyping(target: EventTarget | null, grid: Node): boolean {
  if (!(target instanceof Element)) return false;
  return grid.contains(target) || target.closest("input, textarea, select, [contenteditable]") !== null;
}
