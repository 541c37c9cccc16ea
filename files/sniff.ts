/** What a file is, by its first bytes. Its name is not asked: .xls files are often web pages, or xlsx renamed. */
import type { ForeignKind } from "../src/messages/files-words";

export type FileKind = "zip" | "ole2" | "markup" | "text" | "biff" | "empty" | Exclude<ForeignKind, "zip">;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole2", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // A bare BIFF stream, from before workbooks were wrapped in OLE2.
  ["biff", [0x09, 0x00, 0x04, 0x00]],
  ["biff", [0x09, 0x02, 0x06, 0x00]],
  ["biff", [0x09, 0x04, 0x06, 0x00]],
  ["biff", [0x09, 0x08, 0x10, 0x00]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

const LOOKED_AT = 4096;

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  for (const [kind, magic] of MAGIC) if (magic.every((byte, i) => bytes[i] === byte)) return kind;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, LOOKED_AT);
  if (!utf16 && start.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
    return "binary";
  const text = new TextDecoder().decode(start).trimStart().toLowerCase();
  return /^<(!doctype html|html|table|meta|head|body|\?xml|!--)/.test(text) ? "markup" : "text";
}

const ENCRYPTED_STREAM = "EncryptedPackage";

/** An OLE2 file that wraps an encrypted .xlsx says so in a stream's name, in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const pattern = Uint8Array.from([...ENCRYPTED_STREAM].flatMap((ch) => [ch.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(pattern[0]!); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Whether an OLE2 file holds a Word document or slides rather than a workbook, by the names of its streams. */
export function oleForeignKind(bytes: Uint8Array): ForeignKind | null {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("Workbook\0") || names.includes("Book\0")) return null;
  if (names.includes("WordDocument\0")) return "word";
  return names.includes("PowerPoint Document\0") ? "presentation" : null;
}
