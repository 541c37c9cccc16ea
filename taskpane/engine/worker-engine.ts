/**
 * The engine in a worker: recognition of a large workbook takes longer than a pane may be deaf, and cannot be
 * cut into pieces. Cancelling ends the worker; the next work starts another.
 */
import type { Sheet, Workbook } from "../../src/workbook/model";
import type { FrameworkName } from "../model/pane-report";
import { Cancelled, OwnFrameworkError, type Engine, type EngineRequest, type EngineWork } from "./engine";
import { toPlainSheet, type FromWorker, type ToWorker } from "./protocol";

/** Longer than this no task of ours may keep the page from answering; half of what the budget allows. */
const SLICE_MS = 20;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class WorkerEngine implements Engine {
  private worker: Worker | null = null;
  /** One piece of work at a time: the next waits for the one before. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: () => Worker) {}

  look(workbook: Workbook, request: EngineRequest, work: EngineWork = {}): ReturnType<Engine["look"]> {
    return this.about("look", workbook, request, work) as ReturnType<Engine["look"]>;
  }

  check(workbook: Workbook, request: EngineRequest, work: EngineWork = {}): ReturnType<Engine["check"]> {
    return this.about("check", workbook, request, work) as ReturnType<Engine["check"]>;
  }

  frameworks(): ReturnType<Engine["frameworks"]> {
    return this.queue(() => this.ask({ kind: "frameworks" })) as ReturnType<Engine["frameworks"]>;
  }

  readFramework(...[text, file, language]: Parameters<Engine["readFramework"]>): Promise<FrameworkName> {
    return this.queue(() =>
      this.ask({ kind: "read-framework", text, file, language }),
    ) as Promise<FrameworkName>;
  }

  private about(kind: "look" | "check", workbook: Workbook, request: EngineRequest, work: EngineWork) {
    return this.queue(async () => {
      await this.send(workbook.sheets, work);
      const { definedNames, date1904 } = workbook;
      return this.ask({ kind, request, book: { definedNames, date1904 } }, work);
    });
  }

  private queue<T>(run: () => Promise<T>): Promise<T> {
    const next = this.last.then(run, run);
    this.last = next.catch(() => undefined);
    return next;
  }

  private async send(sheets: readonly Sheet[], { signal }: EngineWork): Promise<void> {
    let from = performance.now();
    for (const sheet of sheets) {
      if (signal?.aborted) {
        this.stop();
        throw new Cancelled();
      }
      this.running().postMessage({ kind: "sheet", sheet: toPlainSheet(sheet) } satisfies ToWorker);
      if (performance.now() - from > SLICE_MS) {
        await pause();
        from = performance.now();
      }
    }
  }

  private ask(message: ToWorker, { signal, onStep }: EngineWork = {}): Promise<unknown> {
    const worker = this.running();
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.stop();
        reject(new Cancelled());
      };
      if (signal?.aborted) return cancel();
      signal?.addEventListener("abort", cancel, { once: true });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
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
