/** Apart from the engine that uses it, because only a bundler knows what the worker's address will be. */
import type { Tasks } from "./tasks";
import { WorkerEngine } from "./worker-engine";

export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url));

export function startWorkerEngine(): WorkerEngine<Tasks> {
  return new WorkerEngine(startWorker);
}
