/** Downloads bytes made in the page. Works in browsers and in the webviews of Excel on Windows and on the web. */
import type { Host } from "../../hosts/host";

const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv;charset=utf-8",
};
/** Long enough for the browser to have read the bytes, whatever it asks the user first. */
const REVOKE_AFTER_MS = 60_000;

/** The browser does not say whether the file arrived: callers tell the user where it should be. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

/** Saves by the host where its pages have no downloads of their own. */
export async function saveThrough(host: Host, bytes: Uint8Array, name: string): Promise<void> {
  if (!(await host.saveFile?.(bytes, name))) saveFile(bytes, name);
}
