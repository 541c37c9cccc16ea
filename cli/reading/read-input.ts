/** How every command reads the file it is given. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_LIMITS, within } from "../../files/limits";
import { readWorkbook } from "../../files/read";
import type { Workbook } from "../../src/workbook/model";
import { notAFile } from "../problem";
import { Cage } from "./cage";

const cage = new Cage();

/**
 * @throws FileError for one that is too large to be worth reading: it is never loaded into memory
 * @throws WordedError for what may never end: a pipe, a device
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  // A folder is the system's to refuse.
  if (!found.isFile() && !found.isDirectory()) throw notAFile();
  within(DEFAULT_LIMITS, "fileBytes", found.size);
  return readFile(path);
}

/** What a file says, of whatever kind; nothing that it holds can hang or end the process. */
export function readWorkbookSafely(bytes: Uint8Array, path: string): Promise<Workbook> {
  return readWorkbook(bytes, basename(path), DEFAULT_LIMITS, cage.read);
}
