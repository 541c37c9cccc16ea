/** Two thousand checks in one process, in one page, of one workbook and of many: what is kept of one must not stay. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import { temporarySeason } from "./data/season";
import { oneSheet } from "./data/workbooks";
import type { BenchCase } from "./harness";
import { WorkbenchPage } from "./support/workbench-page";

const FEW = 100;
const MANY = 2_000;

/** Megabytes that are still held after so many checks, with what nobody needs swept away. */
async function heldAfterEach(workbooks: Iterable<Uint8Array>): Promise<{ measured: number }> {
  setFlagsFromString("--expose-gc");
  const sweep = runInNewContext("gc") as () => void;
  for (const bytes of workbooks)
    checkWorkbook(await readWorkbook(bytes, "bench.xlsx"), {
      frameworks: publishedFrameworks(),
      messages: zhCN,
    });
  sweep();
  return { measured: process.memoryUsage().heapUsed / 1_048_576 };
}

function heldAfter(checks: number): Promise<{ measured: number }> {
  const bytes = oneSheet();
  return heldAfterEach(Array.from({ length: checks }, () => bytes));
}

function* filesOf(folder: string): Generator<Uint8Array> {
  for (const name of readdirSync(folder)) yield new Uint8Array(readFileSync(join(folder, name)));
}

/** No two alike: what is remembered of their texts must not hold the files that they came from. */
async function heldAfterSeason(checks: number): Promise<{ measured: number }> {
  return heldAfterEach(filesOf(await temporarySeason(checks)));
}

/** Megabytes that the page or its worker holds after so many checks of one workbook. */
async function heldByPage(checks: number, of: "heap" | "workerHeap"): Promise<{ measured: number }> {
  const page = await WorkbenchPage.open();
  try {
    await page.drop("bench.xlsx", oneSheet());
    await page.checked();
    await page.checkAgain(checks - 1);
    return { measured: await page[of]() };
  } finally {
    await page.close();
  }
}

function soak(where: string, held: (checks: number) => Promise<{ measured: number }>): BenchCase {
  const names = [FEW, MANY].map((checks) => `held after ${checks} checks`);
  return {
    title: `soak: checks in ${where}`,
    variants: [FEW, MANY].map((checks, i) => ({
      name: names[i]!,
      unit: "MB" as const,
      once: true,
      run: () => held(checks),
    })),
    targets: [{ of: names[1]!, against: names[0]!, atMost: 1.1 }],
  };
}

export function cases(): BenchCase[] {
  return [
    soak("one process", heldAfter),
    soak("one process, no two workbooks alike", heldAfterSeason),
    soak("one page, the page", (checks) => heldByPage(checks, "heap")),
    soak("one page, its worker", (checks) => heldByPage(checks, "workerHeap")),
  ];
}
