/** Both ends of the line to the worker, over messages that are cloned as a browser clones them. */
import { FileError } from "../../../files/errors";
import type { Workbook } from "../../../src/workbook/model";
import { Cancelled, OwnFrameworkError } from "../../../taskpane/engine/errors";
import type { FromWorker, ToWorker } from "../../../taskpane/engine/protocol";
import { serve, type WorkerScope } from "../../../taskpane/engine/serve";
import type { Task, TypesOf } from "../../../taskpane/engine/task";
import { WorkerEngine } from "../../../taskpane/engine/worker-engine";
import { makeWorkbook } from "../../support/workbook";

const sheetNames: Task<null, string[]> = (_input, { book }) => book.workbook.sheets.map(({ name }) => name);
const count: Task<number, string, number> = async (to, { step }) => {
  for (let n = 1; n <= to; n++) await step(n);
  return "counted";
};
const never: Task<null, void> = () => new Promise(() => undefined);
const fail: Task<"file" | "framework" | "range" | "text", void> = (kind) => {
  if (kind === "file") throw new FileError({ code: "corrupt", part: "xl/workbook.xml" });
  if (kind === "framework") throw new OwnFrameworkError("line 3");
  throw kind === "range" ? new RangeError("too far") : "no error at all";
};
const uncloneable: Task<null, unknown> = () => () => undefined;
const bytes: Task<null, { file: Uint8Array }> = () => ({ file: (made = Uint8Array.of(1, 2, 3)) });
const TASKS = { sheetNames, count, never, fail, uncloneable, bytes };

let made: Uint8Array;
let sent: ToWorker[];
let started: number;
let ended: number;

class FakeWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  private alive = true;
  private readonly scope: WorkerScope = {
    onmessage: null,
    postMessage: (message, transfer = []) => {
      const data = structuredClone(message, { transfer });
      queueMicrotask(() => this.alive && this.onmessage?.({ data } as MessageEvent<FromWorker>));
    },
  };

  constructor() {
    started++;
    serve(TASKS, this.scope);
  }

  postMessage(message: ToWorker): void {
    sent.push(message);
    const data = structuredClone(message);
    queueMicrotask(() => this.alive && this.scope.onmessage?.({ data } as MessageEvent<ToWorker>));
  }

  terminate(): void {
    this.alive = false;
    ended++;
  }
}

const workers: FakeWorker[] = [];

function startEngine() {
  return new WorkerEngine<TypesOf<typeof TASKS>>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
}

const bookOf = (...names: string[]) => ({
  workbook: makeWorkbook(
    Object.fromEntries(names.map((name) => [name, { rows: [["得分", 5]] }])),
  ) as Workbook,
  request: { language: "zh", framework: null, supplied: [] } as const,
});

const sheetsSent = () => sent.flatMap((message) => (message.kind === "sheet" ? [message.sheet.name] : []));

beforeEach(() => {
  sent = [];
  started = ended = 0;
});

it("starts no worker before there is a task, and one for all tasks", async () => {
  const engine = startEngine();
  expect(started).toBe(0);
  await Promise.all([engine.run("count", 1), engine.run("count", 2)]);
  expect(started).toBe(1);
});

it("sends a book once, and again after another", async () => {
  const engine = startEngine();
  const [first, second] = [bookOf("甲", "乙"), bookOf("丙")];
  expect(await engine.run("sheetNames", null, { book: first })).toEqual(["甲", "乙"]);
  expect(await engine.run("sheetNames", null, { book: first })).toEqual(["甲", "乙"]);
  expect(sheetsSent()).toEqual(["甲", "乙"]);
  expect(await engine.run("sheetNames", null, { book: second })).toEqual(["丙"]);
  expect(await engine.run("sheetNames", null, { book: first })).toEqual(["甲", "乙"]);
  expect(sheetsSent()).toEqual(["甲", "乙", "丙", "甲", "乙"]);
});

it("gives no book to a task that was asked for without one", async () => {
  const engine = startEngine();
  await engine.run("sheetNames", null, { book: bookOf("甲") });
  await expect(engine.run("sheetNames", null)).rejects.toThrow("no workbook is open");
});

it("tells the steps, each task its own", async () => {
  const engine = startEngine();
  const told: string[] = [];
  const counting = (name: string) => ({ onStep: (n: number) => void told.push(`${name}${n}`) });
  await Promise.all([engine.run("count", 2, counting("a")), engine.run("count", 1, counting("b"))]);
  expect(told).toEqual(["a1", "a2", "b1"]);
});

it("ends a worker that hangs, and goes on with the next task in a new one that is sent the book again", async () => {
  const engine = startEngine();
  const book = bookOf("甲");
  await engine.run("sheetNames", null, { book });
  const stop = new AbortController();
  const hanging = engine.run("never", null, { signal: stop.signal });
  const waiting = engine.run("sheetNames", null, { book });
  setTimeout(() => stop.abort());
  await expect(hanging).rejects.toBeInstanceOf(Cancelled);
  expect(await waiting).toEqual(["甲"]);
  expect([started, ended]).toEqual([2, 1]);
  expect(sheetsSent()).toEqual(["甲", "甲"]);
});

it("leaves the worker alone for a task that was cancelled before its turn, or after its end", async () => {
  const engine = startEngine();
  const [early, late] = [new AbortController(), new AbortController()];
  const first = engine.run("count", 1, { signal: late.signal });
  const second = engine.run("count", 1, { signal: early.signal });
  early.abort();
  expect(await first).toBe("counted");
  await expect(second).rejects.toBeInstanceOf(Cancelled);
  late.abort();
  expect(await engine.run("count", 1)).toBe("counted");
  expect(ended).toBe(0);
});

it("keeps what the page has words for of an error", async () => {
  const engine = startEngine();
  await expect(engine.run("fail", "file")).rejects.toMatchObject({
    name: "FileError",
    problem: { code: "corrupt", part: "xl/workbook.xml" },
  });
  await expect(engine.run("fail", "framework")).rejects.toThrow(new OwnFrameworkError("line 3"));
  await expect(engine.run("fail", "framework")).rejects.toBeInstanceOf(OwnFrameworkError);
  await expect(engine.run("fail", "range")).rejects.toMatchObject({ name: "RangeError", message: "too far" });
  await expect(engine.run("fail", "text")).rejects.toThrow("no error at all");
});

it("says so when a result cannot travel, and when the worker dies", async () => {
  const engine = startEngine();
  await expect(engine.run("uncloneable", null)).rejects.toThrow("could not be cloned");
  const hanging = engine.run("never", null);
  setTimeout(() => workers.at(-1)!.onerror!({ message: "out of memory" } as ErrorEvent));
  await expect(hanging).rejects.toThrow("out of memory");
  expect(await engine.run("count", 1)).toBe("counted");
  expect(started).toBe(2);
});

it("hands bytes over", async () => {
  const { file } = await startEngine().run("bytes", null);
  expect(file).toEqual(Uint8Array.of(1, 2, 3));
  expect(made.byteLength).toBe(0);
});
