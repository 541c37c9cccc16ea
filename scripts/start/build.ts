/** Builds the workbench into a folder, unless the build there is newer than its sources. */
import { utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { isStale as isOlder } from "../build/is-stale.cjs";
import { pageOf } from "./server";

export const ROOT = join(__dirname, "..", "..");
export const DIST = join(ROOT, "dist");

const SOURCES = [
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

/** @param page a page of the build, whose time stands for the whole build (see `compile`) */
export const isStale = (page: string, sources: readonly string[] = SOURCES): boolean =>
  isOlder(page, sources);

type ConfigName = "functionsConfig" | "paneConfig" | "workbenchConfig" | "wpsConfig" | "bootConfig";

/** The exports of webpack.config.cjs. */
export const configs = createRequire(__filename)(join(ROOT, "webpack.config.cjs")) as Readonly<
  Record<ConfigName, (mode: "production", entry?: string, template?: string) => Configuration>
>;

export interface CompileOptions {
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
  /** A page of the build, whose time shall stand for the whole build. */
  readonly page?: string;
}

/** @throws an error with webpack's messages */
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
  // webpack does not rewrite an unchanged page, and sources saved during the build are not in it.
  if (page !== undefined) utimesSync(page, started, started);
}

/** The production build of the workbench. */
export const workbenchConfigs = (): Configuration[] => [configs.workbenchConfig("production")];

export function build(folder: string, onProgress?: (done: number) => void): Promise<void> {
  return compile(workbenchConfigs(), folder, {
    page: pageOf(folder),
    ...(onProgress ? { onProgress } : {}),
  });
}
