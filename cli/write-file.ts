/** Files are written whole or not at all: to a temporary name beside the target, then renamed. */
import { lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Context } from "./context";
import { systemCode, UserError } from "./problem";

/** Temporary files that exist right now: removed when the user stops the program in the middle. */
const pending = new Set<string>();

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

/** As `mkdir -p`. Node's own never comes back where the system answers ENOENT for a folder whose parent exists. */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a), stat(b)]);
  return one.ino === other.ino && one.dev === other.dev;
}

export interface WriteOptions {
  readonly force: boolean;
  /** The file that was read: never overwritten by its own marked copy, not even with force. */
  readonly neverOver?: string;
}

async function refuseTaken(
  path: string,
  shown: string,
  { force, neverOver }: WriteOptions,
  { words }: Context,
): Promise<void> {
  if (!(await exists(path))) return;
  if (neverOver !== undefined && (await sameFile(path, neverOver).catch(() => false))) {
    throw new UserError("is-input", words.isInput(shown));
  }
  if (!force) throw new UserError("exists", words.exists(shown));
}

/** The system's errors name the place that was to be written: those who complain name the input. */
function namingPlace(place: string, { words }: Context) {
  return (error: unknown): never => {
    const code = systemCode(error);
    throw code === null ? error : new UserError(code, words.cannotWrite(place, code));
  };
}

/** @param shown the path as the user would write it, for messages */
export async function writeWhole(
  path: string,
  shown: string,
  bytes: Uint8Array,
  options: WriteOptions,
  context: Context,
): Promise<void> {
  const ofFolder = namingPlace(dirname(shown), context);
  await refuseTaken(path, shown, options, context).catch(ofFolder);
  await makeFolder(dirname(path)).catch(ofFolder);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  pending.add(temporary);
  try {
    await writeFile(temporary, bytes).catch(ofFolder);
    await rename(temporary, path).catch(namingPlace(shown, context));
  } finally {
    await rm(temporary, { force: true });
    pending.delete(temporary);
  }
}

/** For the moment before the process ends. */
export function removePendingFiles(): void {
  for (const path of pending) {
    try {
      unlinkSync(path);
    } catch {
      // It was renamed or never written: nothing is left behind either way.
    }
  }
  pending.clear();
}
