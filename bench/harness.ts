/** What a bench file exports, and how one variant of a case is measured. */

export interface Variant {
  readonly name: string;
  /** What its runs are measured in; a run in megabytes says itself how many. */
  readonly unit?: Unit;
  /** A slow one, whose every run is as cold as the first: run once. */
  readonly once?: boolean;
  /** May say itself what came out (a page does), as `{ measured }`; else its run is timed. */
  run(): unknown | Promise<unknown>;
}

export type Unit = "ms" | "MB";

function measuredIn(result: unknown): number | null {
  const said = (result as { measured?: unknown } | null | undefined)?.measured;
  return typeof said === "number" ? said : null;
}

/** value(of) ÷ value(against) must lie within the bound. */
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
  readonly unit: Unit;
  /** Of the fastest (smallest) run: what other programs on the machine disturb least. Ratios are of these. */
  readonly least: number;
  readonly median: number;
  /** The very first run, with nothing warm yet. */
  readonly cold: number;
  readonly runs: number;
  /** How far the process grew at its highest, in megabytes. */
  readonly megabytes: number;
}

/** Of what is measured: by the clock a busy machine leaves a few runs, and the fastest of few is still a slow one. */
const BUDGET_MS = 1_500;
const BUDGET_BY_CLOCK_MS = 10 * BUDGET_MS;
const MOST_RUNS = 100;
const FEWEST_RUNS = 4;

async function runOnce({ name, unit, run }: Variant): Promise<number> {
  const from = performance.now();
  const said = measuredIn(await run());
  if (said === null && unit === "MB") throw new Error(`"${name}" does not say how many megabytes`);
  return said ?? performance.now() - from;
}

export async function measure(variant: Variant): Promise<Measurement> {
  const before = process.memoryUsage().rss;
  const cold = await runOnce(variant);
  const values: number[] = variant.once ? [cold] : [];
  const started = performance.now();
  let spent = 0;
  const isEnough = () =>
    values.length >= FEWEST_RUNS &&
    (values.length >= MOST_RUNS || spent >= BUDGET_MS || performance.now() - started >= BUDGET_BY_CLOCK_MS);
  while (!variant.once && !isEnough()) {
    const value = await runOnce(variant);
    values.push(value);
    spent += value;
  }
  values.sort((a, b) => a - b);
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    unit: variant.unit ?? "ms",
    least: values[0]!,
    median: values[Math.floor(values.length / 2)]!,
    cold,
    runs: values.length,
    megabytes: Math.max(0, peak - before) / 1_048_576,
  };
}
