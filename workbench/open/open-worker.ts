/** The worker that reads files: a large workbook takes seconds, and a hostile one may take the whole thread with it. */
import { appearanceOf } from "../../files/appearance";
import { FileError } from "../../files/errors";
import { toPackage } from "../../files/make";
import { unmarkWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { sniff } from "../../files/sniff";
import type { FileProblem } from "../../src/messages/files-words";
import type { Appearance } from "../../src/workbook/appearance";
import type { Workbook } from "../../src/workbook/model";
import type { Origin } from "../document/document";
import type { FromReader, ToReader } from "./protocol";
import { sha256 } from "./sha256";

interface ReaderScope {
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
  postMessage(message: FromReader): void;
}

const scope = self as unknown as ReaderScope;
const progress = (done: number): void => scope.postMessage({ kind: "progress", done });

/** The file as it was before we marked it; one that cannot be written again is read all the same. */
function withoutMarks(bytes: Uint8Array): { bytes: Uint8Array; refused: FileProblem | null } {
  try {
    return { bytes: unmarkWorkbook(bytes), refused: null };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { bytes, refused: error.problem };
  }
}

interface Package {
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  readonly refused: FileProblem | null;
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

/** The bytes decide: an .xls may be a web page or an .xlsx renamed. What is no package becomes one. */
async function packageOf({ name, bytes: brought }: ToReader): Promise<Package> {
  const kind = sniff(brought);
  const { bytes, refused } = kind === "zip" ? withoutMarks(brought) : { bytes: brought, refused: null };
  progress(0.3);
  const workbook = await readWorkbook(bytes, name);
  progress(0.6);
  const appearance = await appearanceOf(bytes, workbook);
  progress(0.8);
  if (kind === "zip") return { origin: "xlsx", bytes, refused, workbook, appearance };
  const origin = kind === "text" ? "csv" : "xls";
  return { origin, bytes: toPackage(workbook, appearance), refused, workbook, appearance };
}

async function read(message: ToReader): Promise<void> {
  const fingerprint = sha256(message.bytes);
  progress(0.1);
  const { bytes, workbook, appearance, origin, refused } = await packageOf(message);
  workbook.sheets.forEach((sheet, index) => {
    scope.postMessage({ kind: "sheet", sheet, appearance: appearance.sheets[index]! });
  });
  const { definedNames, date1904 } = workbook;
  const book = { definedNames, date1904 };
  scope.postMessage({ kind: "done", origin, bytes, fingerprint, refused, book, styles: appearance.styles });
}

scope.onmessage = ({ data }) => {
  void read(data).catch((error: unknown) => {
    if (error instanceof FileError) scope.postMessage({ kind: "problem", problem: error.problem });
    else
      scope.postMessage({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
};
