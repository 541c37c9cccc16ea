/** The worker's side: keeps the book that was sent, runs one task at a time. */
import type { Sheet } from "../../src/workbook/model";
import { LocalEngine } from "./local-engine";
import { failureOf, type FromWorker, type ToWorker } from "./protocol";
import type { Book } from "./request";
import type { TaskTable } from "./task";

/** What we use of a worker's global. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}

/** The buffers of a file that is a result, or a field of one: handed over, not copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null) return [];
  const values: unknown[] = result instanceof Uint8Array ? [result] : Object.values(result);
  return values.flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}

export function serve(tasks: TaskTable, scope = self as unknown as WorkerScope): void {
  // Nobody else lives in this thread, and a task is cancelled by ending the worker.
  const engine = new LocalEngine(tasks, () => Promise.resolve());
  let sheets: Sheet[] = [];
  let book: Book | null = null;

  async function run({ task, input, aboutBook }: Extract<ToWorker, { kind: "run" }>): Promise<void> {
    try {
      const onStep = (step: unknown) => scope.postMessage({ kind: "step", step });
      const result = await engine.run(task, input as never, {
        ...(aboutBook && book ? { book } : {}),
        onStep,
      });
      scope.postMessage({ kind: "done", result }, buffersOf(result));
    } catch (error) {
      scope.postMessage({ kind: "failed", failure: failureOf(error) });
    }
  }

  scope.onmessage = ({ data }) => {
    switch (data.kind) {
      case "book":
        sheets = [];
        book = { request: data.request, workbook: { ...data.workbook, sheets } };
        return;
      case "sheet":
        sheets.push(data.sheet);
        return;
      case "run":
        void run(data);
    }
  };
}
