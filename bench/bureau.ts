/**
 * A bureau's season: workbooks of which no two are alike, read and summarised by the compiled command, with one process
 * and with two, against the least that reading them takes: unpacking each file and parsing its sheets and strings once.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { commandLine } from "../scripts/build/command-line.cjs";
import { temporarySeason } from "./data/season";
import type { BenchCase } from "./harness";

const COUNT = Number(process.env["BENCH_WORKBOOKS"] ?? 1_500);
const NEEDED = /^xl\/(worksheets\/|sharedStrings|styles|workbook)/;

/** @returns cells, so that nothing is left out as unused */
function floor(folder: string): number {
  let cells = 0;
  for (const name of readdirSync(folder)) {
    const parts = unzipSync(readFileSync(join(folder, name)), { filter: (file) => NEEDED.test(file.name) });
    for (const part of Object.values(parts)) {
      const parser = new SaxesParser();
      parser.on("opentag", (tag) => {
        if (tag.name === "c") cells++;
      });
      parser.write(Buffer.from(part).toString("utf8")).close();
    }
  }
  return cells;
}

function bureau(folder: string, jobs: number): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [commandLine()!, "bureau", folder, "--format", "json", "--jobs", String(jobs)],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  // 1: some sheet has errors, which these have.
  if (status !== 1) throw new Error(stderr);
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
