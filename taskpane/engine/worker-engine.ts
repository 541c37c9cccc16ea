/**
 * The engine in a worker, the page's side: recognition of a large workbook would block the page for too long.
 * Cancelling ends the worker, because what it does cannot be interrupted; the next task starts another.
 */
import type { Engine, TaskOptions } from "./engine";
import { Cancelled } from "./errors";
import { errorOf, type FromWorker, type ToWorker } from "./protocol";
import type { Book } from "./request";
import type { TaskTypes } from "./task";

/** Longer than this no task of ours may keep the page from answering; half of what the budget allows. */
const SLICE_MS = 20;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class WorkerEngine<Known extends TaskTypes> implements Engine<Known> {
  private worker: Worker | null = null;
  /** The book that the worker has; it is not kept alive for that. */
  private held = new WeakSet<Book>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: () => Worker) {}

  run<Name extends keyof Known>(
    task: Name,
    input: Known[Name]["input"],
    { book, ...options }: TaskOptions<Known[Name]["step"]> = {},
  ): Promise<Known[Name]["output"]> {
    const turn = this.last.then(async () => {
      if (options.signal?.aborted) throw new Cancelled();
      if (book) await this.send(book, options.signal);
      return this.ask({ kind: "run", task: String(task), input, aboutBook: book !== undefined }, options);
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async send(book: Book, signal: AbortSignal | undefined): Promise<void> {
    if (this.held.has(book)) return;
    this.held = new WeakSet();
    const { request } = book;
    const { sheets, ...workbook } = book.workbook;
    this.post({ kind: "book", request, workbook });
    let from = performance.now();
    for (const sheet of sheets) {
      this.post({ kind: "sheet", sheet });
      if (performance.now() - from < SLICE_MS) continue;
      await nextTurn();
      if (signal?.aborted) throw new Cancelled();
      from = performance.now();
    }
    this.held.add(book);
  }

  private ask(message: ToWorker, { signal, onStep }: TaskOptions<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        signal?.removeEventListener("abort", cancel);
        end();
      };
      const cancel = () => {
        this.close();
        reject(new Cancelled());
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const worker = this.post(message);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "step") onStep?.(data.step);
        else settle(() => (data.kind === "done" ? resolve(data.result) : reject(errorOf(data.failure))));
      };
      // A worker that runs out of memory gives no other message.
      worker.onerror = ({ message: said }) =>
        settle(() => {
          this.close();
          reject(new Error(said));
        });
    });
  }

  private post(message: ToWorker): Worker {
    const worker = (this.worker ??= this.start());
    worker.postMessage(message);
    return worker;
  }

  /** Ends the worker; a task that is asked for afterwards starts another. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.held = new WeakSet();
  }
}
