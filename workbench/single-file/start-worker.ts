/** Starts the page's worker, which cannot reach files inside the page by their addresses there. */
export function startWorker(): Worker {
  const worker = new Worker(new URL("../engine/worker.ts", import.meta.url));
  worker.postMessage(globalThis.embeddedFiles);
  return worker;
}
