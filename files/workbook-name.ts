/** Which files of a folder are worth reading, by their names. */
import { FileError } from "./errors";

/** Old documents of Word and WPS cannot be read, yet a unit's report must not be passed over without a word. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|csv|docx|doc|wps)$/i;
const OWN_OUTPUT = /\.(checked|unmarked)\.[^.]+$/i;

/** Lock files of Excel and LibreOffice, hidden files, and what this program wrote itself are no inputs of a walk. */
export function isWorkbookName(name: string): boolean {
  return !isHidden(name) && WORKBOOK.test(name) && !OWN_OUTPUT.test(name);
}

/** What Windows keeps in a folder for itself, hidden there and in plain sight once the folder is copied or unpacked. */
const OF_WINDOWS = /^(thumbs\.db|desktop\.ini)$/i;

const isHidden = (name: string): boolean =>
  name.startsWith("~$") || name.startsWith(".") || OF_WINDOWS.test(name);

/** What somebody handed in that is none of them (a scan, an archive): it is not read, and must not be missing unsaid. */
export const isForeignName = (name: string): boolean => !isHidden(name) && !WORKBOOK.test(name);

/**
 * A folder holds letters and notices, too: a Word file without a score sheet is no fault.
 *
 * @param error why nothing was read; absent where it was read and holds no score sheet
 */
export function isLetter(name: string, error?: unknown): boolean {
  const couldBe = error === undefined || (error instanceof FileError && error.code === "no-tables");
  return couldBe && /\.docx$/i.test(name);
}
