/** Two thousand checks in one process: what is kept of one must not stay for the next. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import { oneSheet } from "./data/workbooks";
import type { BenchCase } from "./harness";

const FEW = 100;
const MANY = 2_000;

/** Megabytes that are still held after so many checks, with what nobody needs swept away. */
async function heldAfter(checks: number): Promise<{ measured: number }> {
  setFlagsFromString("--expose-gc");
  const sweep = runInNewContext("gc") as () => void;
  const bytes = oneSheet();
  for (let n = 0; n < checks; n++)
    checkWorkbook(await readWorkbook(bytes, "bench.xlsx"), {
      frameworks: publishedFrameworks(),
      messages: zhCN,
    });
  sweep();
  return { measured: process.memoryUsage().heapUsed / 1_048_576 };
}

export function cases(): BenchCase[] {
  const names = [FEW, MANY].map((checks) => `held after ${checks} checks`);
  return [
    {
      title: "soak: checks in one process",
      variants: [FEW, MANY].map((checks, i) => ({
        name: names[i]!,
        unit: "MB" as const,
        once: true,
        run: () => heldAfter(checks),
      })),
      targets: [{ of: names[1]!, against: names[0]!, atMost: 1.1 }],
    },
  ];
}
