/** Fetched when the second worker is first wanted; the worker itself is a build of its own (webpack.config.cjs). */
import type { PapersEngine } from "./papers-engine";
import { WorkerPapers } from "./worker-papers";

export const papers: PapersEngine = new WorkerPapers(() => new Worker("papers-worker.js"));
