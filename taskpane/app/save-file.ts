/** Saves a file that was made here: the webviews of Excel on Windows and on the web, and browsers, take it as a download. */

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv;charset=utf-8",
};
/** A slow disk may still be reading; then the memory is given back. */
const KEPT_MS = 60_000;

/** Nothing tells whether the file arrived: whoever calls this says where it should be, and what to do if it is not. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
