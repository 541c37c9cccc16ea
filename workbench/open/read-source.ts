/** A source's bytes in, what the grid shows out: the page's side of the worker that reads. */
import { FileError } from "../../files/errors";
import type { FileProblem } from "../../src/messages/files-words";
import type { SheetAppearance } from "../../src/workbook/appearance";
import type { Sheet } from "../../src/workbook/model";
import type { OpenedWorkbook } from "../document/document";
import type { ShowWork } from "../grid/grid";
import type { FromReader, ToReader } from "./protocol";
import type { Source } from "./source";

export interface ReadSource {
  readonly document: OpenedWorkbook;
  /** Why it cannot be written again; null where it can. */
  readonly refused: FileProblem | null;
}

/** The user has changed their mind. */
export class OpeningCancelled extends Error {}

function inWorker(
  message: ToReader,
  { origin, draft }: Source,
  { signal, onProgress }: ShowWork,
): Promise<ReadSource> {
  const worker = new Worker(new URL("./open-worker.ts", import.meta.url));
  const sheets: Sheet[] = [];
  const looks: SheetAppearance[] = [];
  return new Promise<ReadSource>((resolve, reject) => {
    const cancel = () => reject(new OpeningCancelled());
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    // A worker that runs out of memory says no more than that.
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      switch (data.kind) {
        case "progress":
          return onProgress?.(data.done);
        case "sheet":
          sheets.push(data.sheet);
          return void looks.push(data.appearance);
        case "problem":
          return reject(new FileError(data.problem));
        case "failed":
          return reject(new Error(data.message));
        case "done":
          return resolve({
            document: {
              name: message.name,
              origin: origin ?? data.origin,
              bytes: data.bytes,
              workbook: { ...data.book, sheets },
              appearance: { styles: data.styles, sheets: looks },
              fingerprint: draft?.fingerprint ?? data.fingerprint,
            },
            refused: data.refused,
          });
      }
    };
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}

/** Throws a FileError for a file that cannot be read, OpeningCancelled when the signal fires. */
export async function readSource(source: Source, work: ShowWork = {}): Promise<ReadSource> {
  const bytes = await source.read();
  return inWorker({ name: source.name, bytes }, source, work);
}
