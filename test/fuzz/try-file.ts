/** What a user would do with a file: check it, mark it, clear the marks, make papers of it. Nothing of that may go wrong. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../cli/program";
import type { Sink } from "../../cli/terminal";
import { FileError } from "../../files/errors";
import { readWorkbook } from "../../files/read";
import { cli as cliEn } from "../../src/messages/en/cli";
import { cli as cliZh } from "../../src/messages/zh-CN/cli";
import {
  differsFromOriginal,
  hasOtherValues,
  isFindingsAlone,
  isUnmarkedTwice,
  looksOtherwise,
  reading,
  readsOtherwise,
} from "./judge-copies";
import type { Random } from "./random";

export interface Fault {
  readonly what:
    "slow" | "stack" | "internal" | "control" | "status" | "output" | "unopenable" | "traces" | "lost";
  readonly command: string;
  readonly detail: string;
}

export interface Tried {
  readonly faults: readonly Fault[];
  /** The marked copy of a workbook or a Word report, for other programs to open. */
  readonly marked: Uint8Array | null;
}

/** Of the processor, in this process: what is read elsewhere has a clock of its own (cli/reading/cage.ts). */
const SLOW_MS = 10_000;
/** How an error begins that nobody foresaw, in either language. */
const INTERNAL = [cliZh, cliEn].map(({ unexpected }) => unexpected("\0").split("\0")[0]!);
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const SAMPLE = join(__dirname, "../../samples/futian-org-2020.xlsx");

interface Said {
  readonly status: number;
  readonly text: string;
}

interface Output extends Said {
  readonly stdout: string;
}

async function command(argv: readonly string[], cwd: string): Promise<Output> {
  const written: string[] = [];
  const answered: string[] = [];
  const sink = (...lists: string[][]): Sink => ({
    write: (text) => lists.forEach((list) => list.push(text)),
    isTerminal: false,
    columns: 100,
  });
  const streams = { stdout: sink(written, answered), stderr: sink(written) };
  const { signal } = new AbortController();
  const status = await runCommandLine(argv, { ...streams, cwd, env: {}, signal, processes: 0 });
  return { status, text: written.join(""), stdout: answered.join("") };
}

function isJson(text: string): boolean {
  try {
    return (JSON.parse(text), true);
  } catch {
    return false;
  }
}

class Trial {
  readonly faults: Fault[] = [];
  marked: Uint8Array | null = null;

  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly original: Uint8Array,
  ) {}

  async run(...argv: string[]): Promise<Said> {
    const from = process.cpuUsage();
    const said = await command(argv, this.folder);
    const { user, system } = process.cpuUsage(from);
    const took = (user + system) / 1_000;
    const fault = (what: Fault["what"], detail: string) => this.fault(what, argv.join(" "), detail);
    const { status, text, stdout } = said;
    const line = (sign: string) => text.split("\n").find((each) => each.includes(sign)) ?? "";
    if (took > SLOW_MS) fault("slow", `${took.toFixed(0)} ms`);
    if (![0, 1, 2].includes(status)) fault("status", String(status));
    if (text === "") fault("output", "says nothing");
    if (/^ {4}at /m.test(text)) fault("stack", line("    at "));
    for (const sign of [...INTERNAL, '"code":"internal"'])
      if (text.includes(sign)) fault("internal", line(sign));
    const control = CONTROL.exec(text);
    if (control)
      fault("control", JSON.stringify(text.slice(Math.max(0, control.index - 40), control.index + 20)));
    const format = argv.includes("--format") ? argv[argv.indexOf("--format") + 1]! : "text";
    if (format !== "text" && format !== "csv" && stdout !== "" && !isJson(stdout))
      fault("output", `no ${format}`);
    for (const sign of ["undefined", "[object "]) if (text.includes(sign)) fault("output", line(sign));
    return said;
  }

  private fault(what: Fault["what"], of: string, detail: string | null): void {
    if (detail !== null) this.faults.push({ what, command: of, detail: detail.slice(0, 300) });
  }

  private bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(this.folder, name)));
  }

  private written(folder: string): string[] {
    const path = join(this.folder, folder);
    return existsSync(path) ? readdirSync(path).map((name) => join(folder, name)) : [];
  }

  /** What a check wrote: marked copies hold what the original holds, and become it again. */
  async markedCopies(): Promise<void> {
    for (const name of this.written("out")) {
      if (!(await this.opens(name))) continue;
      const copy = this.bytes(name);
      if (await isFindingsAlone(copy)) continue;
      const { original } = this;
      this.fault("lost", "check", await readsOtherwise(copy, original));
      this.marked = copy;
      const clean = await this.unmark(name);
      if (clean) this.fault("traces", "unmark", differsFromOriginal(clean, original));
    }
  }

  /** A file that came with marks, damaged or not: they go, and nothing of the user's goes with them. */
  async ownMarks(): Promise<void> {
    const { name } = this;
    const clean = await this.unmark(name);
    if (!clean) return;
    this.fault("lost", "unmark", await readsOtherwise(clean, this.original));
    if (name.endsWith("xlsx")) this.fault("lost", "unmark", looksOtherwise(clean, this.original));
  }

  private async unmark(name: string): Promise<Uint8Array | null> {
    const target = name.endsWith("docx") ? "clean.docx" : "clean.xlsx";
    rmSync(join(this.folder, target), { force: true });
    await this.run("unmark", name, "--out", target, "--force");
    if (!existsSync(join(this.folder, target))) return null;
    // One that nobody could read before.
    if (name === this.name && (await reading(this.original)) === null) return null;
    if (!(await this.opens(target))) return null;
    const clean = this.bytes(target);
    this.fault("traces", `unmark ${name} twice`, isUnmarkedTwice(clean));
    return clean;
  }

  /** One of the other things that can be done with a file, and what comes of it. */
  async more(random: Random): Promise<void> {
    const { name } = this;
    const [verb, ...rest] = random.pick(MORE);
    const argv = [verb!, ...rest.map((word) => (word === "FILE" ? name : word))];
    await this.run(...argv);
    for (const made of [...this.written("papers"), ...this.written("new")]) await this.opens(made);
    for (const made of this.written("native"))
      if (await this.opens(made))
        this.fault("lost", "native", await hasOtherValues(this.bytes(made), this.original));
    for (const made of this.written("yaml")) {
      const { status } = await this.run("frameworks", "check", made);
      if (status !== 0) this.fault("unopenable", argv.join(" "), made);
    }
  }

  private async opens(name: string): Promise<boolean> {
    if (!/\.(xlsx|docx|csv)$/.test(name)) return true;
    try {
      await readWorkbook(this.bytes(name), name);
      return true;
    } catch (error) {
      // A draft has no tables when there is nothing to list.
      if (error instanceof FileError && error.code === "no-tables") return true;
      this.fault("unopenable", name, String(error));
      return false;
    }
  }
}

const MORE: readonly (readonly string[])[] = [
  ["native", "FILE", "--out", "native", "--force"],
  ["native", "FILE", "--values", "--out", "native", "--force"],
  ["papers", "FILE", "--out", "papers", "--force"],
  ["papers", "FILE", "--out", "papers", "--format", "csv", "--force", "--kind", "list"],
  ["new", "--from", "FILE", "--out", "new/f.xlsx", "--force"],
  ["what-if", "FILE", "--goal", "full"],
  ["what-if", "FILE", "--goal", "full", "--format", "json"],
  ["check", "FILE", "--lang", "en", "--explain-recognition"],
  ["check", "FILE", "--format", "sarif"],
  ["frameworks", "from", "FILE", "--out", "yaml/f.yaml", "--force"],
];

/** @param ending of the file's name */
export async function tryFile(bytes: Uint8Array, ending: string, random: Random): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const name = `f.${ending}`;
    const trial = new Trial(folder, name, bytes);
    writeFileSync(join(folder, name), bytes);
    if (ending === "yaml") {
      await trial.run("frameworks", "check", name);
      await trial.run("check", SAMPLE, "--framework", name);
    } else {
      await trial.run("check", name, "--out", "out", "--notes", "--force", "--format", "json");
      await trial.markedCopies();
      if (/xlsx|docx/.test(ending)) await trial.ownMarks();
      await trial.more(random);
    }
    return trial;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
