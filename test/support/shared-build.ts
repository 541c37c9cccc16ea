/**
 * A build that several test files use: they run side by side, and one of them builds while the others wait. Kept between
 * runs, and made anew when a source has changed.
 */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Configuration } from "webpack";
import { compile, isStale, ROOT } from "../../scripts/start/build";

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

/**
 * @param page of the pages that the build writes
 * @param sources folders of the tests that are part of it
 * @returns the folder
 */
export async function sharedBuild(
  name: string,
  page: string,
  configs: () => readonly Configuration[],
  sources: readonly string[] = [],
): Promise<string> {
  const folder = join(CACHE, name);
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  while (!locked(lock)) await setTimeout(POLL_MS);
  try {
    const made = join(folder, page);
    if (isStale(made) || (sources.length > 0 && isStale(made, sources))) {
      rmSync(folder, { recursive: true, force: true });
      await compile(configs(), folder, { page: made });
    }
    return folder;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
