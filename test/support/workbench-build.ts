/**
 * The workbench as it is shipped, built once for all test files that open it: they run side by side, and one of them
 * builds while the others wait. Kept between runs, and built anew when a source has changed.
 */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build, isStale, ROOT } from "../../scripts/start/build";

const FOLDER = join(ROOT, "node_modules", ".cache", "workbench-test");
const LOCK = `${FOLDER}.lock`;
/** A lock as old as this was left behind by a run that was killed. */
const ABANDONED_MS = 5 * 60_000;
const POLL_MS = 200;

function lock(): boolean {
  try {
    mkdirSync(LOCK, { recursive: false });
    return true;
  } catch {
    return false;
  }
}

function isAbandoned(): boolean {
  const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > ABANDONED_MS;
}

export async function buildWorkbench(): Promise<string> {
  mkdirSync(join(FOLDER, ".."), { recursive: true });
  for (;;) {
    if (lock()) break;
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true });
    await setTimeout(POLL_MS);
  }
  try {
    if (isStale(FOLDER)) {
      rmSync(FOLDER, { recursive: true, force: true });
      await build(FOLDER);
    }
    return FOLDER;
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
