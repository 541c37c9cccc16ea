/**
 * The one script that stands in the page when the whole page is one file: unpacks the files inside
 * (scripts/package/single-file.ts) and starts the page.
 */
import { inflateSync } from "fflate";
import { assetUrl } from "./asset-url";

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function unpack({ textContent, dataset }: HTMLElement): Blob {
  const bytes = inflateSync(bytesOf(textContent ?? "")) as BlobPart;
  return new Blob([bytes], { type: dataset.type ?? "" });
}

const files: Record<string, Blob> = {};
for (const packed of document.querySelectorAll<HTMLElement>("script[data-file]")) {
  let file: Blob | null = null;
  // Only when first asked for: the spreadsheet is most of it, and not needed to start.
  const get = () => (file ??= unpack(packed));
  Object.defineProperty(files, packed.dataset.file ?? "", { enumerable: true, get });
}
globalThis.embeddedFiles = files;

document.head.append(Object.assign(document.createElement("script"), { src: assetUrl("workbench.js") }));
