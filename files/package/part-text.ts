/** The text of a part that is to be changed: encoded again, what was not changed gives back the same bytes. */
import { corrupt, FileError } from "../errors";
import { encodingOf } from "./package";

/** Where a DOCTYPE would have to stand. */
const PROLOG = 4096;

export interface PartText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly encoding: ReturnType<typeof encodingOf>;
}

/** @throws FileError for bytes that are not well encoded, which could not be given back, and for a DOCTYPE */
export function decodePart(part: string, bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw corrupt(part, error);
  }
  if (text.slice(0, PROLOG).includes("<!DOCTYPE")) throw new FileError({ code: "doctype", part });
  return { text, encoding };
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}
