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

/** The page is written last (see `build`), so it tells when all of it was made. */
export function isStale(folder: string, sources: readonly string[] = MADE_OF): boolean {
  const page = pageOf(folder);
  return !existsSync(page) || Math.max(...sources.map(newest)) > statSync(page).mtimeMs;
}

interface Configs {
  workbenchConfig(mode: string): Configuration;
  papersConfig(mode: string): Configuration;
  ownFrameworkConfig(mode: string): Configuration;
}

export interface BuildOptions {
  readonly mode?: "production" | "development";
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** @throws an error whose message holds what webpack found wrong */
export async function build(folder: string, { mode = "production", onProgress }: BuildOptions = {}) {
  const configs = createRequire(__filename)(join(ROOT, "webpack.config.cjs")) as Configs;
  const all = [configs.ownFrameworkConfig(mode), configs.papersConfig(mode), configs.workbenchConfig(mode)];
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
  utimesSync(pageOf(folder), started, started);
}
