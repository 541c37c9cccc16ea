/** A file's bytes in, the workbook model out. */
import type { ForeignKind } from "../src/messages/files-words";
import type { Workbook } from "../src/workbook/model";
import { decodeText, readCsv } from "./csv";
import { documentPart, readDocx } from "./docx/read/read-docx";
import { FileError } from "./errors";
import { readLegacy, type ReadLegacy } from "./legacy";
import { DEFAULT_LIMITS, type Limits, within } from "./limits";
import { OfficePackage } from "./package/package";
import { isEncryptedPackage, oleForeignKind, sniff } from "./sniff";
import { readXlsx } from "./xlsx/read-xlsx";

/**
 * Reads .xlsx, .xlsm, .xls, .et, .csv and .docx (its tables). What the file is, is decided by its content; the name
 * only names the sheet of a .csv. Throws a FileError that says what is wrong with the file; anything else thrown is a fault of ours.
 * @param legacy reads old files (.xls, .et, web pages), where those must not be read in this thread
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = DEFAULT_LIMITS,
  legacy: ReadLegacy = readLegacy,
): Promise<Workbook> {
  within(limits, "fileBytes", bytes.length);
  const kind = sniff(bytes);
  switch (kind) {
    case "zip":
      return readPackage(bytes, limits);
    case "ole2":
      return readOle2(bytes, limits, legacy);
    case "biff":
      return legacy(bytes, limits);
    case "markup":
      return legacy(decodeText(bytes), limits);
    case "text":
      return readCsv(bytes, fileName, limits);
    default:
      throw refusal(kind);
  }
}

function readPackage(bytes: Uint8Array, limits: Limits): Workbook {
  const pkg = new OfficePackage(bytes, limits);
  const document = documentPart(pkg);
  return document === null ? readXlsx(bytes, limits) : readDocx(pkg, document, limits);
}

async function readOle2(bytes: Uint8Array, limits: Limits, legacy: ReadLegacy): Promise<Workbook> {
  if (isEncryptedPackage(bytes)) throw new FileError({ code: "encrypted" });
  const foreign = oleForeignKind(bytes);
  if (foreign !== null) throw refusal(foreign);
  return legacy(bytes, limits);
}

function refusal(kind: "empty" | ForeignKind): FileError {
  return new FileError(kind === "empty" ? { code: "empty" } : { code: "not-a-workbook", found: kind });
}
