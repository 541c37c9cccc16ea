/**
 * A bureau's season: workbooks of which no two are alike, read and summarised by the compiled command, with one process
 * and with two, against the least that reading them takes: unpacking each file and parsing its sheets and strings once.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { commandLine } from "../scripts/build/command-line.cjs";
import { temporarySeason } from "./data/season";
import type { BenchCase } from "./harness";

const COUNT = Number(process.env["BENCH_WORKBOOKS"] ?? 1_500);

/** @throws what the process says that ends with another status */
function run(args: readonly string[], expected: number): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== expected) throw new Error(stderr);
}

const floor = (folder: string): void => run([join(__dirname, "support", "floor.cjs"), folder], 0);

function bureau(folder: string, jobs: number): void {
  // 1: some sheet has errors, which these have.
  run([commandLine()!, "bureau", folder, "--format", "json", "--jobs", String(jobs)], 1);
}

export function cases(): BenchCase[] {
  let made: Promise<string> | null = null;
  const timed = (work: (folder: string) => unknown) => async () => {
    const folder = await (made ??= temporarySeason(COUNT));
    const from = performance.now();
    work(folder);
    return { measured: performance.now() - from };
  };
  return [
    {
      title: `A season of ${COUNT} workbooks, no two alike`,
      variants: [
        { name: "unzip and SAX parse alone", run: timed(floor) },
        { name: "bureau, one process", once: true, run: timed((folder) => bureau(folder, 1)) },
        { name: "bureau, two processes", once: true, run: timed((folder) => bureau(folder, 2)) },
      ],
      targets: [{ of: "bureau, two processes", against: "unzip and SAX parse alone", atMost: 3 }],
    },
  ];
}
