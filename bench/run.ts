/**
 * Runs the cases of every file in this folder: `npm run bench`, or `npm run bench -- files` for those files whose name
 * begins so. Columns: fastest (smallest) run, median, very first run, memory of the process, ratio to the first line,
 * number of runs. Each variant runs in a process of its own, so that its memory is its own and nothing is warm from another.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type BenchCase, type BenchFile, measure, type Measurement, type Target } from "./harness";

const NOT_CASES = new Set(["run.ts", "harness.ts"]);

function benchFiles(prefix: string): string[] {
  const names = readdirSync(__dirname).filter((name) => name.endsWith(".ts") && !NOT_CASES.has(name));
  return names.filter((name) => name.startsWith(prefix)).sort();
}

async function casesOf(file: string): Promise<readonly BenchCase[]> {
  const loaded = (await import(join(__dirname, file))) as Partial<BenchFile>;
  return (await loaded.cases?.()) ?? [];
}

/** In the child process: one variant, its measurement as a line of JSON. */
async function runOne(file: string, caseIndex: number, variantIndex: number): Promise<void> {
  const variant = (await casesOf(file))[caseIndex]!.variants[variantIndex]!;
  const measurement = await measure(variant);
  // A browser that a variant opened would keep the process alive.
  process.stdout.write(`${JSON.stringify(measurement)}\n`, () => process.exit());
}

function runApart(file: string, caseIndex: number, variantIndex: number): Measurement | null {
  const args = [...process.execArgv, __filename, "--one", file, String(caseIndex), String(variantIndex)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = stdout.trim().split("\n").pop();
  return status === 0 && line !== undefined ? (JSON.parse(line) as Measurement) : null;
}

function verdict(target: Target, measured: ReadonlyMap<string, Measurement>): string {
  const line = (met: boolean, rest: string) => `  ${met ? "met   " : "MISSED"} ${target.of} ${rest}`;
  if ("atMostMs" in target) {
    const median = measured.get(target.of)?.median ?? NaN;
    return line(
      median <= target.atMostMs,
      `= ${median.toFixed(1)} ms (target: at most ${target.atMostMs} ms)`,
    );
  }
  const { of, against, atMost, atLeast } = target;
  const ratio = (measured.get(of)?.least ?? NaN) / (measured.get(against)?.least ?? NaN);
  const bound = atMost !== undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const met = ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? 0);
  return line(met, `÷ ${against} = ${ratio.toFixed(2)} (target: ${bound})`);
}

function report({ title, variants, targets = [] }: BenchCase, file: string, index: number): boolean {
  process.stdout.write(`\n${title}\n`);
  const measured = new Map<string, Measurement>();
  const first = variants[0]!.name;
  variants.forEach(({ name }, i) => {
    const one = runApart(file, index, i);
    if (!one) {
      process.stdout.write(`  ${name.padEnd(34)} failed\n`);
      return;
    }
    measured.set(name, one);
    const ratio = one.least / (measured.get(first)?.least ?? NaN);
    const columns = [
      `${one.least.toFixed(1)} ${one.unit}`,
      `(${one.median.toFixed(1)} ${one.unit})`,
      `${one.cold.toFixed(1)} ${one.unit} cold`,
      `${one.megabytes.toFixed(0)} MB`,
      `×${ratio.toFixed(2)}`,
      `${one.runs} ${one.runs === 1 ? "run" : "runs"}`,
    ];
    process.stdout.write(`  ${name.padEnd(34)}${columns.map((text) => text.padStart(13)).join("")}\n`);
  });
  const lines = targets.map((target) => verdict(target, measured));
  for (const line of lines) process.stdout.write(`${line}\n`);
  return !lines.some((line) => line.includes("MISSED"));
}

async function main([first = "", ...rest]: string[]): Promise<void> {
  if (first === "--one") return runOne(rest[0]!, Number(rest[1]), Number(rest[2]));
  let met = true;
  for (const file of benchFiles(first)) {
    const cases = await casesOf(file);
    cases.forEach((one, index) => {
      met = report(one, file, index) && met;
    });
  }
  if (!met) process.exitCode = 1;
}

void main(process.argv.slice(2));
