/**
 * A build that several test files use: they run side by side, and one of them builds while the others wait. Kept between
 * runs, and made anew when a source has changed; where `npm run build` has made the same already, its files are taken.
 */
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Configuration } from "webpack";
import { compile, DIST, isStale, ROOT } from "../../scripts/start/build";

const CACHE = join(ROOT, "node_modules", ".cache");
/** An older lock was left behind by a run that was killed. */
const ABANDONED_MS = 5 * 60_000;
const POLL_MS = 200;

function locked(lock: string): boolean {
  try {
    mkdirSync(lock, { recursive: false });
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > ABANDONED_MS)
      rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Copies the files of a build from the product's; false where that is older than its sources, or made for debugging. */
function taken(page: string, folder: string, isOwn: (name: string) => boolean): boolean {
  if (isStale(join(DIST, page)) || existsSync(join(DIST, "workbench.js.map"))) return false;
  cpSync(DIST, folder, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || isOwn(relative(DIST, path).split(sep).join("/")),
  });
  return true;
}

export interface SharedBuildOptions {
  /** Folders of the tests that are part of it. */
  readonly sources?: readonly string[];
  /** Which files of the product's build it is, by their names below `dist`; absent: it is another. */
  readonly isOwn?: (name: string) => boolean;
}

/**
 * @param page of the pages that the build writes
 * @returns the folder
 */
export async function sharedBuild(
  name: string,
  page: string,
  configs: () => readonly Configuration[],
  { sources = [], isOwn }: SharedBuildOptions = {},
): Promise<string> {
  const folder = join(CACHE, name);
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  while (!locked(lock)) await setTimeout(POLL_MS);
  try {
    const made = join(folder, page);
    if (isStale(made) || (sources.length > 0 && isStale(made, sources))) {
      rmSync(folder, { recursive: true, force: true });
      if (!isOwn || !taken(page, folder, isOwn)) await compile(configs(), folder, { page: made });
    }
    return folder;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
