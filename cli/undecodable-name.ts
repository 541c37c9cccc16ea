/**
 * Names of files that are no UTF-8, as in folders that were unpacked or copied from a Chinese Windows. Node reads them
 * with U+FFFD for what it does not understand, and does not find what it is then asked for.
 */
import { NAME_ENCODING, WordedError } from "./problem";
import { oneLine } from "./terminal";

/** Null for a name that Node can give back to the system. */
export function undecodableName(name: Buffer): WordedError | null {
  if (Buffer.from(String(name)).equals(name)) return null;
  return new WordedError(NAME_ENCODING, ({ words }) => words.undecodableName(asChinese(name)));
}

/** For a file that is only named, not opened. */
export const readableName = (name: Buffer): string =>
  undecodableName(name) === null ? String(name) : (asChinese(name) ?? String(name));

/** The name as most of them were meant; null for bytes that are not that either. */
function asChinese(name: Buffer): string | null {
  try {
    return oneLine(new TextDecoder("gb18030", { fatal: true }).decode(name));
  } catch {
    return null;
  }
}
