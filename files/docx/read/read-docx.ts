/** A Word report in, the workbook model out: its tables are the sheets, what it says beside them is its prose. */
import type { Workbook } from "../../../src/workbook/model";
import { FileError } from "../../errors";
import { DEFAULT_LIMITS, type Limits } from "../../limits";
import { OfficePackage } from "../../package/package";
import { sniff } from "../../sniff";
import { readOutlineLevels } from "./outline-levels";
import { readProse } from "./prose";
import { readDocument } from "./read-document";
import { readTables } from "./tables";

/** The main part of a Word document; null where the package is something else. */
export function documentPart(pkg: OfficePackage): string | null {
  const main = pkg.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external);
  const part = main !== undefined && pkg.has(main.target) ? main.target : "word/document.xml";
  return /^word\//i.test(part) && pkg.has(part) ? part : null;
}

/** Whether a file is a Word document that `readDocx` reads; of a damaged one nobody can tell. */
export function isDocx(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): boolean {
  if (sniff(bytes) !== "zip") return false;
  try {
    return documentPart(new OfficePackage(bytes, limits)) !== null;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}

/** Throws a FileError for what cannot be read, as for workbooks, and for a document without any table. */
export function readDocx(pkg: OfficePackage, part: string, limits: Limits): Workbook {
  const text = readDocument(pkg, part, limits);
  const sheets = readTables(text.blocks, limits).map(({ sheet }) => sheet);
  const prose = readProse(text, readOutlineLevels(pkg, part));
  if (sheets.length === 0) throw new FileError({ code: "no-tables", pictures: prose.pictures.length });
  return { sheets, definedNames: [], date1904: false, prose };
}
