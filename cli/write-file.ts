/** Files are written whole or not at all: to a temporary name beside the target, then given its name. */
import { createHash, randomUUID } from "node:crypto";
import { link, lstat, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Context } from "./context";
import { systemCode, UserError } from "./problem";

const TEMPORARY = ".scoresheet.tmp";
/** This machine in the names of temporary files: in a shared folder, another machine's processes are not to be seen. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const OF_PROCESS = /^\.[\w-]+\.([0-9a-f]{8})-(\d+)\.scoresheet\.tmp$/;
/** A write takes seconds: an older temporary file was left behind, whoever made it. */
const ABANDONED_MS = 10 * 60_000;

/** Temporary files that exist right now: removed when the user stops the program in the middle. */
const pending = new Set<string>();
/** Folders that this run has looked through for what others left behind. */
const swept = new Set<string>();

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
  { cwd, words }: Context,
): Promise<void> {
  if (!(await exists(path))) return;
  if (neverOver !== undefined && (await sameFile(path, resolve(cwd, neverOver)).catch(() => false))) {
    throw new UserError("is-input", words.isInput(shown));
  }
  if (!force) throw new UserError("exists", words.exists(shown));
}

/** System errors name the output path; the caller adds the name of the input. */
function namingPlace(place: string, { words }: Context) {
  return (error: unknown): never => {
    const code = systemCode(error);
    throw code === null ? error : new UserError(code, words.cannotWrite(place, code));
  };
}

function isRunning(maker: number): boolean {
  try {
    return process.kill(maker, 0);
  } catch (error) {
    // Another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether the process that made a temporary file of this name has ended. */
function isOrphan(name: string): boolean {
  const [, machine, maker] = OF_PROCESS.exec(name) ?? [];
  return machine === MACHINE && !isRunning(Number(maker));
}

/** Removes what killed programs left in the folder; whatever cannot be removed is no reason not to write. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(".") || !name.endsWith(TEMPORARY)) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    const isLeft = isOrphan(name) || Date.now() - (found?.mtimeMs ?? 0) > ABANDONED_MS;
    if (found?.isFile() && isLeft) await rm(path).catch(() => undefined);
  }
}

/**
 * Gives a file its final name, which must be free: of two programs that ask at the same moment, one gets EEXIST.
 * File systems without hard links have the name reserved by an empty file first.
 */
async function takeName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    await (await open(path, "wx")).close();
    await rename(temporary, path).catch(async (failure: unknown) => {
      await rm(path, { force: true });
      throw failure;
    });
  }
}

/**
 * @param shown the path as the user would write it
 * @param bytes all at once, or in parts where they are too many to be held
 */
export async function writeWhole(
  shown: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  options: WriteOptions,
  context: Context,
): Promise<void> {
  const path = resolve(context.cwd, shown);
  const folder = dirname(path);
  const ofFolder = namingPlace(dirname(shown), context);
  await refuseTaken(path, shown, options, context).catch(ofFolder);
  await makeFolder(folder).catch(ofFolder);
  await sweep(folder);
  const temporary = join(folder, `.${randomUUID()}.${MACHINE}-${process.pid}${TEMPORARY}`);
  pending.add(temporary);
  try {
    await writeFile(temporary, bytes, { flag: "wx" }).catch(ofFolder);
    const named = options.force ? rename(temporary, path) : takeName(temporary, path);
    await named.catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST" && !options.force)
        throw new UserError("exists", context.words.exists(shown));
      return namingPlace(shown, context)(error);
    });
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
