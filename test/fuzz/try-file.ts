/** What a user would do with a file: check it, mark it, clear the marks, make papers of it. Nothing of that may go wrong. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCommandLine } from "../../cli/program";
import type { Sink } from "../../cli/terminal";
import { readWorkbook } from "../../files/read";
import { cli as cliEn } from "../../src/messages/en/cli";
import { cli as cliZh } from "../../src/messages/zh-CN/cli";
import { MARKER } from "../../src/workbook/mark-style";
import type { Random } from "./random";

export interface Fault {
  readonly what: "slow" | "stack" | "internal" | "control" | "status" | "unopenable" | "traces";
  readonly command: string;
  readonly detail: string;
}

const SLOW_MS = 10_000;
/** How an error begins that nobody foresaw, in either language. */
const INTERNAL = [cliZh, cliEn].map(({ unexpected }) => unexpected("\0").split("\0")[0]!);
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const SAMPLE = join(__dirname, "../../samples/futian-org-2020.xlsx");

interface Said {
  readonly status: number;
  readonly text: string;
}

async function command(argv: readonly string[], cwd: string): Promise<Said> {
  const written: string[] = [];
  const sink: Sink = { write: (text) => void written.push(text), isTerminal: false, columns: 100 };
  const { signal } = new AbortController();
  const status = await runCommandLine(argv, { stdout: sink, stderr: sink, cwd, env: {}, signal });
  return { status, text: written.join("") };
}

class Trial {
  readonly faults: Fault[] = [];

  constructor(private readonly folder: string) {}

  async run(...argv: string[]): Promise<Said> {
    const from = performance.now();
    const said = await command(argv, this.folder);
    const took = performance.now() - from;
    const fault = (what: Fault["what"], detail: string) =>
      this.faults.push({ what, command: argv.join(" "), detail: detail.slice(0, 300) });
    const { status, text } = said;
    const line = (sign: string) => text.split("\n").find((each) => each.includes(sign)) ?? "";
    if (took > SLOW_MS) fault("slow", `${took.toFixed(0)} ms`);
    if (![0, 1, 2].includes(status)) fault("status", String(status));
    if (/^ {4}at /m.test(text)) fault("stack", line("    at "));
    for (const sign of [...INTERNAL, '"code":"internal"'])
      if (text.includes(sign)) fault("internal", line(sign));
    const control = CONTROL.exec(text);
    if (control)
      fault("control", JSON.stringify(text.slice(Math.max(0, control.index - 40), control.index + 20)));
    return said;
  }

  /**
   * A copy that was written can be opened again; its marks go without a trace.
   * @param own parts that held marks before we wrote any
   */
  async copy(name: string, own: readonly string[]): Promise<void> {
    if (!(await this.opens(name)) || !name.endsWith("xlsx")) return;
    await this.run("unmark", name, "--out", "clean.xlsx", "--force");
    if (!existsSync(join(this.folder, "clean.xlsx"))) return;
    await this.opens("clean.xlsx");
    const clean = partsWithMarks(readFileSync(join(this.folder, "clean.xlsx"))) ?? [];
    const left = clean.filter((part) => !own.includes(part));
    if (left.length > 0) this.faults.push({ what: "traces", command: "unmark", detail: left.join(", ") });
  }

  async opens(name: string): Promise<boolean> {
    try {
      await readWorkbook(readFileSync(join(this.folder, name)), name);
      return true;
    } catch (error) {
      this.faults.push({ what: "unopenable", command: name, detail: String(error).slice(0, 300) });
      return false;
    }
  }
}

const MORE: readonly (readonly string[])[] = [
  ["native", "FILE", "--out", "native", "--force"],
  ["papers", "FILE", "--out", "papers", "--force"],
  ["new", "--from", "FILE", "--out", "new.xlsx", "--force"],
  ["what-if", "FILE", "--goal", "full"],
  ["check", "FILE", "--lang", "en", "--explain-recognition"],
  ["check", "FILE", "--format", "sarif"],
];

/** The parts that hold a mark of ours; null where the package cannot be unpacked as a whole. */
function partsWithMarks(bytes: Uint8Array): readonly string[] | null {
  try {
    const parts = unzipSync(bytes);
    return Object.keys(parts).filter((part) => strFromU8(parts[part]!, true).includes(MARKER));
  } catch {
    return null;
  }
}

/** @param ending of the file's name */
export async function tryFile(bytes: Uint8Array, ending: string, random: Random): Promise<readonly Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const trial = new Trial(folder);
    const name = `f.${ending}`;
    writeFileSync(join(folder, name), bytes);
    if (ending === "yaml") {
      await trial.run("frameworks", "check", name);
      await trial.run("check", SAMPLE, "--framework", name);
      return trial.faults;
    }
    await trial.run("check", name, "--out", "out", "--notes", "--force", "--format", "json");
    const out = join(folder, "out");
    for (const copy of existsSync(out) ? readdirSync(out) : [])
      await trial.copy(join("out", copy), partsWithMarks(bytes) ?? []);
    await trial.run(...random.pick(MORE).map((word) => (word === "FILE" ? name : word)));
    return trial.faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
