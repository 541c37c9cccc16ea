/**
 * Ends its process when the file in hand takes too long or too much. A thread beside the reader, which cannot be
 * interrupted; inside the process, so that it does its duty also when nobody is left outside to do it.
 */
import { workerData } from "node:worker_threads";
import { isOver, usedSoFar } from "./bounds";

const LOOKS_EVERY_MS = 25;
const bounds = workerData as Float64Array;

setInterval(() => {
  if (isOver(bounds, usedSoFar())) process.kill(process.pid, "SIGKILL");
}, LOOKS_EVERY_MS);
