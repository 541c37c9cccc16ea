/** The page's side of the worker that makes downloads. */
import { FileError } from "../../files/errors";
import { Unwritable } from "./errors";
import type { FromMaker, Made, ToMaker } from "./protocol";

function errorOf(reply: Exclude<FromMaker, { kind: "done" }>): Error {
  if (reply.kind === "problem") return new FileError(reply.problem);
  return reply.kind === "unwritable" ? new Unwritable(reply.message) : new Error(reply.message);
}

/** Throws a FileError for a package that cannot be written, Unwritable for edits that do not fit it. */
export function make(message: ToMaker): Promise<Made> {
  const worker = new Worker(new URL("./download-worker.ts", import.meta.url));
  return new Promise<Made>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromMaker>) => {
      if (data.kind === "done") resolve(data);
      else reject(errorOf(data));
    };
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}
