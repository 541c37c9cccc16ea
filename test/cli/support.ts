/** Runs commands in-process, with streams that remember, in folders that vanish. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { contextFor, type Context, type Environment, type ExitStatus } from "../../cli/context";
import { runCommandLine } from "../../cli/program";
import type { Sink } from "../../cli/terminal";

export const ROOT = join(__dirname, "../..");
export const SAMPLES = join(ROOT, "samples");

export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly isTerminal?: boolean;
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
}

function memory(isTerminal: boolean): { sink: Sink; text: () => string } {
  const written: string[] = [];
  return {
    sink: { write: (text) => void written.push(text), isTerminal, columns: 100 },
    text: () => written.join(""),
  };
}

export function environment({ cwd = ROOT, isTerminal = false, env = {}, signal }: Setting = {}) {
  const [stdout, stderr] = [memory(isTerminal), memory(isTerminal)];
  const made: Environment = {
    stdout: stdout.sink,
    stderr: stderr.sink,
    cwd,
    env,
    signal: signal ?? new AbortController().signal,
    // Processes are started where they are what is tried (--jobs).
    processes: 0,
  };
  return { environment: made, stdout: stdout.text, stderr: stderr.text };
}

export function context(setting: Setting = {}): Promise<Context> {
  return contextFor(environment(setting).environment, "zh");
}

export async function run(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const streams = environment(setting);
  const status = await runCommandLine(argv, streams.environment);
  return { status, stdout: streams.stdout(), stderr: streams.stderr() };
}

/** As they stand in the file: our reader passes over a findings sheet of ours. */
export function sheetNames(path: string): string[] {
  const workbook = strFromU8(unzipSync(readFileSync(path))["xl/workbook.xml"]!);
  return [...workbook.matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map((match) => match[1]!);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder with these files: text, or a copy of the sample or fixture that `{ copy }` names. */
export function folderWith(
  files: Record<string, string | Uint8Array | { readonly copy: string }> = {},
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "scoresheet-")));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
    else cpSync(content.copy, path);
  }
  return folder;
}

export const SHEET_2021 = { copy: join(SAMPLES, "longgang-cost-station-2021.xlsx") };
export const SHEET_2022 = { copy: join(SAMPLES, "longgang-office-2022.xlsx") };
