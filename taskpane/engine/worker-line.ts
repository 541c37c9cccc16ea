/**
 * The line to a worker: one piece of work at a time, the sheets of a workbook one by one, errors by their kind.
 * Cancelling ends the worker, because what it does cannot be interrupted; the next work starts another.
 */
import type { Sheet } from "../../src/workbook/model";
import { Cancelled, OwnFrameworkError } from "./engine";
import type { Answer, SheetMessage } from "./protocol";

/** Longer than this no task of ours may keep the page from answering; half of what the budget allows. */
const SLICE_MS = 20;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface LineWork<Step> {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

export class WorkerLine<Message, Step> {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: () => Worker) {}

  /** Waits for the work before. */
  queue<T>(run: () => Promise<T>): Promise<T> {
    const next = this.last.then(run, run);
    this.last = next.catch(() => undefined);
    return next;
  }

  async send(sheets: readonly Sheet[], { signal }: LineWork<Step>): Promise<void> {
    let from = performance.now();
    for (const sheet of sheets) {
      if (signal?.aborted) {
        this.stop();
        throw new Cancelled();
      }
      this.running().postMessage({ kind: "sheet", sheet } satisfies SheetMessage);
      if (performance.now() - from > SLICE_MS) {
        await pause();
        from = performance.now();
      }
    }
  }

  ask(message: Message, { signal, onStep }: LineWork<Step> = {}): Promise<unknown> {
    const worker = this.running();
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.stop();
        reject(new Cancelled());
      };
      if (signal?.aborted) return cancel();
      signal?.addEventListener("abort", cancel, { once: true });
      worker.onmessage = ({ data }: MessageEvent<Answer<Step, unknown>>) => {
        if (data.kind === "step") return onStep?.(data.step);
        signal?.removeEventListener("abort", cancel);
        if (data.kind === "done") return resolve(data.result);
        reject(data.kind === "failed" ? new Error(data.message) : new OwnFrameworkError(data.message));
      };
      worker.onerror = (event) => {
        signal?.removeEventListener("abort", cancel);
        this.stop();
        reject(new Error(event.message));
      };
      worker.postMessage(message);
    });
  }

  private running(): Worker {
    return (this.worker ??= this.start());
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
