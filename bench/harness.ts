/** What a bench file exports, and how one variant of a case is timed. */

export interface Variant {
  readonly name: string;
  /** May say itself how long it took (a page does), as `{ measuredMs }`; else its run is timed. */
  run(): unknown | Promise<unknown>;
}

function msOf(result: unknown, elapsed: number): number {
  const said = (result as { measuredMs?: unknown } | null | undefined)?.measuredMs;
  return typeof said === "number" ? said : elapsed;
}

/** time(of) ÷ time(against) must lie within the bound. */
export interface RatioTarget {
  readonly of: string;
  readonly against: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What a person waits for, in milliseconds of the median run. */
export interface WaitTarget {
  readonly of: string;
  readonly atMostMs: number;
}

export type Target = RatioTarget | WaitTarget;

export interface BenchCase {
  readonly title: string;
  readonly variants: readonly Variant[];
  readonly targets?: readonly Target[];
}

/** A bench file exports `cases`, a function: what it needs is made only when it is run. */
export interface BenchFile {
  cases(): readonly BenchCase[] | Promise<readonly BenchCase[]>;
}

export interface Measurement {
  /** Of the fastest run, in milliseconds: what other programs on the machine disturb least. Ratios are of these. */
  readonly ms: number;
  readonly median: number;
  /** The very first run, with nothing warm yet. */
  readonly cold: number;
  readonly runs: number;
  /** How far the process grew at its highest, in megabytes. */
  readonly megabytes: number;
}

const BUDGET_MS = 1_500;
const MOST_RUNS = 100;
const FEWEST_RUNS = 4;

export async function measure(variant: Variant): Promise<Measurement> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const first = await variant.run();
  const cold = msOf(first, performance.now() - start);
  const times: number[] = [];
  const started = performance.now();
  while (
    times.length < FEWEST_RUNS ||
    (times.length < MOST_RUNS && performance.now() - started < BUDGET_MS)
  ) {
    const from = performance.now();
    const result = await variant.run();
    times.push(msOf(result, performance.now() - from));
  }
  times.sort((a, b) => a - b);
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    ms: times[0]!,
    median: times[Math.floor(times.length / 2)]!,
    cold,
    runs: times.length,
    megabytes: Math.max(0, peak - before) / 1_048_576,
  };
}
