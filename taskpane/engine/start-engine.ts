/** The engine of pages that may come from the disk, where a browser starts no worker. */
import type { Engine } from "./engine";
import { startWorker } from "./start-worker";
import type { Tasks } from "./tasks";
import { WorkerEngine } from "./worker-engine";

/** In the page itself where no worker can be started: the page answers less quickly, with the same results. */
export async function startEngine(): Promise<Engine<Tasks>> {
  let first: Worker | null;
  try {
    first = startWorker();
  } catch {
    const [{ LocalEngine }, { TASKS }] = await Promise.all([import("./local-engine"), import("./tasks")]);
    return new LocalEngine(TASKS);
  }
  return new WorkerEngine<Tasks>(() => {
    const worker = first ?? startWorker();
    first = null;
    return worker;
  });
}
