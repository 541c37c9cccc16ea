/** What one file may take of its process, in memory that the watchdog shares: set before each file. */
import type { Bounds } from "./protocol";

/** Milliseconds of the processor and of the clock, bytes. */
const PROCESSOR_TIME = 0;
const DEADLINE = 1;
const MOST_BYTES = 2;

/** What a process has used. */
export interface Used {
  readonly processorTime: number;
  readonly hour: number;
  readonly bytes: number;
}

export function usedSoFar(): Used {
  const { user, system } = process.cpuUsage();
  return { processorTime: (user + system) / 1000, hour: Date.now(), bytes: process.memoryUsage.rss() };
}

export function noBounds(): Float64Array {
  return new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT)).fill(Infinity);
}

export function setBounds(shared: Float64Array, { milliseconds, bytes }: Bounds): void {
  const { processorTime, hour } = usedSoFar();
  shared[PROCESSOR_TIME] = processorTime + milliseconds;
  shared[DEADLINE] = hour + milliseconds;
  shared[MOST_BYTES] = bytes;
}

/**
 * The processor may count more than the clock, where several threads sweep up memory, and less, where other programs
 * keep it busy: time is over when it is by both.
 */
export function isOver(shared: Float64Array, { processorTime, hour, bytes }: Used): boolean {
  const isLate = processorTime >= shared[PROCESSOR_TIME]! && hour >= shared[DEADLINE]!;
  return isLate || bytes >= shared[MOST_BYTES]!;
}
