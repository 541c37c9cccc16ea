/** Builds the workbench, and only it, into a folder; not again while nothing that it is made of has changed. */
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { pageOf } from "./server";

export const ROOT = join(__dirname, "..", "..");
export const DIST = join(ROOT, "dist");

const MADE_OF = [
  "assets",
  "files",
  "functions",
  "samples",
  "scripts/build",
  "src",
  "taskpane",
  "workbench",
  "package-lock.json",
  "webpack.config.cjs",
].map((name) => join(ROOT, name));

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param page one that the build wrote: it tells when all of it was made (see `compile`) */
export function isStale(page: string, sources: readonly string[] = MADE_OF): boolean {
  return !existsSync(page) || Math.max(...sources.map(newest)) > statSync(page).mtimeMs;
}

type ConfigName =
  "functionsConfig" | "paneConfig" | "ownFrameworkConfig" | "papersConfig" | "workbenchConfig";

/** What webpack.config.cjs offers. */
export const configs = createRequire(__filename)(join(ROOT, "webpack.config.cjs")) as Readonly<
  Record<ConfigName, (mode: "production", entry?: string, template?: string) => Configuration>
>;

export interface CompileOptions {
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
  /** A file of the folder that shall tell when all of it was made. */
  readonly page?: string;
}

/** @throws an error whose message holds what webpack found wrong */
export async function compile(
  all: readonly Configuration[],
  folder: string,
  { onProgress, page }: CompileOptions = {},
): Promise<void> {
  const compiler = webpack(
    all.map((config) => ({ ...config, context: ROOT, output: { ...config.output, path: folder } })),
  );
  if (onProgress) new webpack.ProgressPlugin((done) => onProgress(done)).apply(compiler);
  const started = new Date();
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const fault = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (fault ? reject(fault) : resolve()));
    });
  });
  // A page that came out as it was is not written again, and what was saved meanwhile is not in it.
  if (page !== undefined) utimesSync(page, started, started);
}

/** What the workbench is made of, as it is shipped. */
export const workbenchConfigs = (): Configuration[] =>
  [configs.ownFrameworkConfig, configs.papersConfig, configs.workbenchConfig].map((config) =>
    config("production"),
  );

export function build(folder: string, onProgress?: (done: number) => void): Promise<void> {
  return compile(workbenchConfigs(), folder, {
    page: pageOf(folder),
    ...(onProgress ? { onProgress } : {}),
  });
}
