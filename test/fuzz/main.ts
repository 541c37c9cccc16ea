/**
 * `npm run fuzz -- --seed 7 --count 20000 [--from 0] [--save FOLDER] [--openpyxl] [--libreoffice 50]`: damages files and
 * does with each what a user would do; reports what hung, took too much memory, crashed, got lost or got through. In a
 * process of its own, which is ended when a file does not end. With `--openpyxl` every marked copy is opened by openpyxl
 * or python-docx, with `--libreoffice N` every N-th one is saved by LibreOffice and unmarked. Interrupted or terminated,
 * it reports what it has come to. Status 1 when anything was found, 2 when it was asked for something that there is not.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Base, bases } from "./bases";
import { fuzzFile } from "./fuzz-file";
import { LibreOfficeSample, type Pair, PythonReaders } from "./other-programs";
import { type Tried, tryFile } from "./try-file";

interface FromChild extends Tried {
  /** What was marked, as it was: bases that are made anew elsewhere hold another time of day. */
  readonly original: Uint8Array | null;
  /** Memory of the process at its highest. */
  readonly bytes: number;
}

/** By the clock on the wall, which a busy machine slows: far more than the 10 s of processor time that count as slow. */
const HUNG_MS = 300_000;
const MOST_BYTES = 2 ** 30;
const SAYS_EVERY = 500;
/** Starting LibreOffice takes longer than most files do. */
const BATCH = 20;
const STOPS = ["SIGINT", "SIGTERM"] as const;

async function inChild(): Promise<void> {
  const all = await bases();
  process.on("message", ({ seed, n }: { seed: number; n: number }) => {
    const { bytes, ending, random } = fuzzFile(all, seed, n);
    void tryFile(bytes, ending, random).then(({ faults, marked }) =>
      process.send!({
        faults,
        marked,
        original: marked && bytes,
        bytes: process.resourceUsage().maxRSS * 1024,
      } satisfies FromChild),
    );
  });
  process.on("disconnect", () => process.exit());
  // A terminal interrupts the whole group: the file being tried is not to count as crashed.
  for (const signal of STOPS) process.on(signal, () => undefined);
  process.send!("ready");
}

async function startChild(): Promise<ChildProcess> {
  const child = fork(__filename, ["--child"], { serialization: "advanced" });
  await once(child, "message");
  return child;
}

/** A word when it did not end, or ended the process. */
async function ask(child: ChildProcess, seed: number, n: number): Promise<FromChild | "hung" | "crashed"> {
  const over = new AbortController();
  const { signal } = over;
  let timer: NodeJS.Timeout | undefined;
  try {
    child.send({ seed, n });
    return await Promise.race([
      once(child, "message", { signal }).then(([tried]) => tried as FromChild),
      once(child, "exit", { signal }).then(() => "crashed" as const),
      new Promise<"hung">((resolve) => (timer = setTimeout(() => resolve("hung"), HUNG_MS))),
    ]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

interface Wanted {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  readonly save: string | undefined;
  readonly openpyxl: boolean;
  /** Every so many files; 0 for none. */
  readonly libreOffice: number;
}

class Run {
  private readonly times = new Map<string, number>();
  private readonly waiting: Pair[] = [];
  private readonly python: PythonReaders | null;
  private readonly office: LibreOfficeSample | null;
  private highest = 0;
  private isStopped = false;

  constructor(
    private readonly all: readonly Base[],
    private readonly wanted: Wanted,
  ) {
    this.python = wanted.openpyxl ? new PythonReaders() : null;
    this.office = wanted.libreOffice > 0 ? new LibreOfficeSample() : null;
  }

  private fault(n: number, what: string, command = "", detail = ""): void {
    const { save, seed } = this.wanted;
    this.times.set(what, (this.times.get(what) ?? 0) + 1);
    console.log(`${n}: ${what} (${command}) ${JSON.stringify(detail)}`);
    if (save === undefined) return;
    mkdirSync(save, { recursive: true });
    const { bytes, ending } = fuzzFile(this.all, seed, n);
    writeFileSync(join(save, `${seed}-${n}.${ending}`), bytes);
  }

  async whole(): Promise<void> {
    const { seed, first, count } = this.wanted;
    // Asked a second time, the process ends at once.
    for (const signal of STOPS) process.once(signal, () => (this.isStopped = true));
    let child = await startChild();
    const started = performance.now();
    let done = 0;
    while (done < count && !this.isStopped) {
      const n = first + done++;
      const tried = await ask(child, seed, n);
      if (!(await this.result(n, tried))) {
        child.kill("SIGKILL");
        child = await startChild();
      }
      if (done % SAYS_EVERY === 0)
        console.log(`${done} of ${count}, ${((performance.now() - started) / done).toFixed(0)} ms a file`);
    }
    child.disconnect();
    if (!this.isStopped) await this.saveBatch();
    this.end(done);
  }

  /** @returns whether the process can go on */
  private async result(n: number, tried: FromChild | "hung" | "crashed"): Promise<boolean> {
    if (typeof tried === "string") {
      this.fault(n, tried);
      return false;
    }
    for (const { what, command, detail } of tried.faults) this.fault(n, what, command, detail);
    this.highest = Math.max(this.highest, tried.bytes);
    const { marked, original } = tried;
    if (marked && original) await this.others(n, original, marked);
    if (tried.bytes <= MOST_BYTES) return true;
    this.fault(n, "memory", "", String(tried.bytes));
    return false;
  }

  private async others(n: number, original: Uint8Array, marked: Uint8Array): Promise<void> {
    const { seed, libreOffice } = this.wanted;
    const { ending } = fuzzFile(this.all, seed, n);
    const pair = { n, ending, original, marked };
    const wrong = await this.python?.judge(pair);
    if (wrong) this.fault(n, "unopenable", "openpyxl", wrong);
    if (this.office && n % libreOffice === 0 && ending === "xlsx") this.waiting.push(pair);
    if (this.waiting.length >= BATCH) await this.saveBatch();
  }

  private async saveBatch(): Promise<void> {
    const batch = this.waiting.splice(0);
    if (!this.office || batch.length === 0) return;
    for (const [n, wrong] of await this.office.judge(batch)) this.fault(n, "resaved", "LibreOffice", wrong);
  }

  private end(done: number): void {
    const { seed, count } = this.wanted;
    const found = [...this.times].map(([what, n]) => `${n} ${what}`).join(", ") || "nothing";
    console.log(
      `seed ${seed}, ${done} of ${count} files: ${found}; ${(this.highest / 2 ** 20).toFixed(0)} MB at the highest`,
    );
    if (this.python) console.log(`${this.python.opened} copies opened by openpyxl or python-docx`);
    if (this.office) console.log(`${this.office.judged} copies saved by LibreOffice and unmarked`);
    this.python?.end();
    this.office?.end();
    if (this.times.size > 0) process.exitCode = 1;
  }
}

const USAGE =
  "npm run fuzz -- [--seed N] [--count N] [--from N] [--save FOLDER] [--openpyxl] [--libreoffice N] [--help]";

/** @throws TypeError for an option that there is not, or a number that is none */
function wantedIn(args: readonly string[]): Wanted | null {
  const number = (preset: string) => ({ type: "string", default: preset }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: number("1"),
      count: number("1000"),
      from: number("0"),
      save: { type: "string" },
      openpyxl: { type: "boolean", default: false },
      libreoffice: number("0"),
      help: { type: "boolean", default: false },
    },
  });
  const whole = (name: "seed" | "count" | "from" | "libreoffice"): number => {
    if (!/^\d+$/.test(values[name])) throw new TypeError(`--${name} takes a whole number`);
    return Number(values[name]);
  };
  if (values.help) return null;
  const { save, openpyxl } = values;
  const [seed, count, first, libreOffice] = [
    whole("seed"),
    whole("count"),
    whole("from"),
    whole("libreoffice"),
  ];
  return { seed, count, first, save, openpyxl, libreOffice };
}

async function main(): Promise<void> {
  let wanted: Wanted | null;
  try {
    wanted = wantedIn(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (wanted) await new Run(await bases(), wanted).whole();
  else console.log(USAGE);
}

void (process.argv[2] === "--child" ? inChild() : main());
