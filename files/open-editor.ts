/** An editor over the bytes of a file that can be changed in place: a package that is neither locked nor signed. */
import { isDocx } from "./docx/read/read-docx";
import { FileError } from "./errors";
import { type Limits, within } from "./limits";
import { PackageEditor } from "./package/editor";
import { isEncryptedPackage, sniff } from "./sniff";

/**
 * For .xlsx and .xlsm.
 *
 * @throws FileError for files that are encrypted, signed, damaged, too large or of another format
 */
export function openEditor(bytes: Uint8Array, limits: Limits): PackageEditor {
  if (isDocx(bytes, limits)) throw new FileError({ code: "cannot-mark", format: "docx" });
  return openPackage(bytes, limits);
}

/** For every kind of Office file. Throws as `openEditor` does. */
export function openPackage(bytes: Uint8Array, limits: Limits): PackageEditor {
  within(limits, "fileBytes", bytes.length);
  const kind = sniff(bytes);
  if (kind === "empty") throw new FileError({ code: "empty" });
  if (kind === "ole2" && isEncryptedPackage(bytes)) throw new FileError({ code: "encrypted" });
  if (kind === "ole2" || kind === "biff" || kind === "markup")
    throw new FileError({ code: "cannot-mark", format: "xls" });
  if (kind === "text") throw new FileError({ code: "cannot-mark", format: "csv" });
  if (kind !== "zip") throw new FileError({ code: "not-a-workbook", found: kind });
  const editor = new PackageEditor(bytes, limits);
  const signed = editor.pkg.zip.entries.some(({ name }) => /^\/?_xmlsignatures\//i.test(name));
  if (signed) throw new FileError({ code: "signed" });
  return editor;
}
