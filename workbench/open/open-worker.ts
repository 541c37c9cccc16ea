/** The worker that reads files: a large workbook takes seconds, and a hostile one may take the whole thread with it. */
import { appearanceOf } from "../../files/appearance";
import { FileError } from "../../files/errors";
import { unmarkWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { sniff } from "../../files/sniff";
import type { FileProblem } from "../../src/messages/files-words";
import { toPlainSheet } from "../../taskpane/engine/protocol";
import type { Origin } from "../document/document";
import { asPackage, type Package } from "./as-package";
import type { FromReader, ToReader } from "./protocol";
import { sha256 } from "./sha256";

interface ReaderScope {
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
  postMessage(message: FromReader, transfer?: readonly Transferable[]): void;
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

async function packageOf({ name, content }: ToReader): Promise<Package & { refused: FileProblem | null }> {
  const isPackage = content instanceof Uint8Array && sniff(content) === "zip";
  if (!isPackage) return { ...(await asPackage(name, content)), refused: null };
  const { bytes, refused } = withoutMarks(content);
  progress(0.3);
  const workbook = await readWorkbook(bytes, name);
  progress(0.7);
  return { origin: "xlsx", bytes, workbook, appearance: await appearanceOf(bytes, workbook), refused };
}

async function read(message: ToReader): Promise<void> {
  const { content } = message;
  const brought =
    content instanceof Uint8Array ? content : new TextEncoder().encode(content.html || content.text);
  const fingerprint = sha256(brought);
  progress(0.1);
  const { bytes, workbook, appearance, origin, refused } = await packageOf(message);
  workbook.sheets.forEach((sheet, index) => {
    scope.postMessage({ kind: "sheet", sheet: toPlainSheet(sheet), appearance: appearance.sheets[index]! });
  });
  const { definedNames, date1904 } = workbook;
  const said: Origin = message.origin ?? origin;
  scope.postMessage(
    {
      kind: "done",
      origin: said,
      bytes,
      fingerprint,
      refused,
      book: { definedNames, date1904 },
      styles: appearance.styles,
    },
    [bytes.buffer],
  );
}

scope.onmessage = ({ data }) => {
  void read(data).catch((error: unknown) => {
    if (error instanceof FileError) scope.postMessage({ kind: "problem", problem: error.problem });
    else
      scope.postMessage({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
};
