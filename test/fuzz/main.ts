/**
 * `npm run fuzz -- --seed 7 --count 20000 [--from 0] [--save FOLDER]`: damages files and does with each what a user
 * would do; reports what hung, took too much memory, crashed or got through. In a process of its own, which is ended
 * when a file does not end. Status 1 when anything was found.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Base, bases } from "./bases";
import { fuzzFile } from "./fuzz-file";
import { type Fault, tryFile } from "./try-file";

interface Tried {
  readonly faults: readonly Omit<Fault, "what">[] & readonly { readonly what: string }[];
  /** Of the process at its highest. */
  readonly bytes: number;
}

const HUNG_MS = 60_000;
const MOST_BYTES = 2 ** 30;
const SAYS_EVERY = 500;

async function inChild(): Promise<void> {
  const all = await bases();
  process.on("message", ({ seed, n }: { seed: number; n: number }) => {
    const { bytes, ending, random } = fuzzFile(all, seed, n);
    void tryFile(bytes, ending, random).then((faults) =>
      process.send!({ faults, bytes: process.resourceUsage().maxRSS * 1024 } satisfies Tried),
    );
  });
  process.on("disconnect", () => process.exit());
  process.send!("ready");
}

async function startChild(): Promise<ChildProcess> {
  const child = fork(__filename, ["--child"], { serialization: "advanced" });
  await once(child, "message");
  return child;
}

/** Null when it did not end, or ended the process. */
async function ask(child: ChildProcess, seed: number, n: number): Promise<Tried | "hung" | "crashed"> {
  const over = new AbortController();
  const { signal } = over;
  let timer: NodeJS.Timeout | undefined;
  try {
    child.send({ seed, n });
    return await Promise.race([
      once(child, "message", { signal }).then(([tried]) => tried as Tried),
      once(child, "exit", { signal }).then(() => "crashed" as const),
      new Promise<"hung">((resolve) => (timer = setTimeout(() => resolve("hung"), HUNG_MS))),
    ]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

function saveFile(folder: string | undefined, all: readonly Base[], seed: number, n: number): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const { bytes, ending } = fuzzFile(all, seed, n);
  writeFileSync(join(folder, `${seed}-${n}.${ending}`), bytes);
}

async function main(): Promise<void> {
  const number = (preset: string) => ({ type: "string", default: preset }) as const;
  const { values } = parseArgs({
    options: { seed: number("1"), count: number("1000"), from: number("0"), save: { type: "string" } },
  });
  const [seed, count, first] = [Number(values.seed), Number(values.count), Number(values.from)];
  const all = await bases();
  const times = new Map<string, number>();
  let highest = 0;
  let child = await startChild();
  const started = performance.now();
  for (let n = first; n < first + count; n++) {
    const tried = await ask(child, seed, n);
    const ended = typeof tried === "string";
    const faults = ended ? [{ what: tried, command: "", detail: "" }] : [...tried.faults];
    if (!ended) {
      highest = Math.max(highest, tried.bytes);
      if (tried.bytes > MOST_BYTES) faults.push({ what: "memory", command: "", detail: `${tried.bytes}` });
    }
    if (faults.length > 0) saveFile(values.save, all, seed, n);
    for (const { what, command, detail } of faults) {
      times.set(what, (times.get(what) ?? 0) + 1);
      console.log(`${n}: ${what} (${command}) ${JSON.stringify(detail)}`);
    }
    if (ended || (!ended && tried.bytes > MOST_BYTES)) {
      child.kill("SIGKILL");
      child = await startChild();
    }
    const done = n - first + 1;
    if (done % SAYS_EVERY === 0)
      console.log(`${done} of ${count}, ${((performance.now() - started) / done).toFixed(0)} ms a file`);
  }
  child.disconnect();
  const found = [...times].map(([what, n]) => `${n} ${what}`).join(", ") || "nothing";
  console.log(`seed ${seed}, ${count} files: ${found}; ${(highest / 2 ** 20).toFixed(0)} MB at the highest`);
  if (times.size > 0) process.exitCode = 1;
}

void (process.argv[2] === "--child" ? inChild() : main());
