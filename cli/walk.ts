/** Which workbooks the given paths stand for. Folders are walked; the order is always the same. */
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { isForeignName, isLetter, isWorkbookName } from "../files/workbook-name";
import { RESULTS_FILE } from "../src/bureau/result-lines";
import type { Context } from "./context";
import { notAFile, WordedError } from "./problem";
import { FEW } from "./progress";
import { oneLine } from "./terminal";
import { readableName, undecodableName } from "./undecodable-name";

export interface Input {
  /** As the user would write it: the argument, or the argument joined with the path below it. */
  readonly path: string;
  readonly absolute: string;
  /** Path below the folder that was given; the bare name for a file that was given itself. */
  readonly below: string;
  /** Given by name, not found in a folder. */
  readonly isNamed: boolean;
}

/** The name as results write it down: the same on every system. */
export const fileName = ({ path }: Pick<Input, "path">): string => path.replaceAll("\\", "/");

export interface UnreadablePath {
  readonly path: string;
  /** For `problemOf`: who walks knows no language. */
  readonly error: unknown;
}

/** What somebody handed in that is none of what is read. */
export type OtherFile = Pick<Input, "path" | "absolute">;

export interface WalkResult {
  readonly inputs: readonly Input[];
  readonly unreadable: readonly UnreadablePath[];
  readonly others: readonly OtherFile[];
}

/** One line on stderr, in every format: programs are told of what was read alone. */
export function sayOthers(others: readonly OtherFile[], { stderr, words }: Context): void {
  if (others.length === 0) return;
  const named = others.slice(0, FEW).map(({ path }) => oneLine(path));
  stderr.write(`${words.otherFiles(others.length, named)}\n`);
}

/** What this program wrote of a folder is nobody's score sheet, either. */
const isOther = (name: string): boolean => name !== RESULTS_FILE && isForeignName(name);

/** What is named is asked for: a letter then is a fault. */
export const isOtherDocument = ({ path, isNamed }: Input, error?: unknown): boolean =>
  !isNamed && isLetter(path, error);

class Walk {
  readonly inputs: Input[] = [];
  readonly unreadable: UnreadablePath[] = [];
  readonly others: OtherFile[] = [];
  private readonly seenFiles = new Set<string>();
  private readonly seenFolders = new Set<string>();

  constructor(private readonly context: Pick<Context, "cwd" | "signal">) {}

  async argument(path: string): Promise<void> {
    await this.guarded(path, async () => {
      const absolute = resolve(this.context.cwd, path);
      const found = await stat(absolute);
      if (found.isFile()) return this.file({ path, absolute, below: basename(absolute), isNamed: true });
      if (!found.isDirectory()) throw notAFile();
      const before = this.inputs.length + this.unreadable.length;
      await this.folder(path, absolute, absolute);
      if (this.inputs.length + this.unreadable.length === before) {
        throw new WordedError("no-workbooks", ({ words }) => words.noWorkbooks(path));
      }
    });
  }

  /** One path that fails never stops the others. */
  private async guarded(path: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.unreadable.push({ path, error });
    }
  }

  private async file(input: Input): Promise<void> {
    const real = await realpath(input.absolute);
    if (this.seenFiles.has(real)) return;
    this.seenFiles.add(real);
    this.inputs.push(input);
  }

  private async folder(shown: string, absolute: string, top: string): Promise<void> {
    // A symbolic link to a parent folder would never end.
    const real = await realpath(absolute);
    if (this.seenFolders.has(real)) return;
    this.seenFolders.add(real);
    for (const { name, bytes, isFolder } of await this.entriesOf(absolute)) {
      if (this.context.signal.aborted) return;
      if (name.startsWith(".")) continue;
      const undecodable = undecodableName(bytes);
      if (undecodable === null) await this.entry(join(shown, name), join(absolute, name), top);
      else if (isFolder || isWorkbookName(name))
        await this.guarded(join(shown, name), () => Promise.reject(undecodable));
      else this.other(join(shown, readableName(bytes)), join(absolute, name));
    }
  }

  private async entriesOf(folder: string) {
    const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
    return entries
      .map((entry) => ({ name: String(entry.name), bytes: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  private async entry(shown: string, absolute: string, top: string): Promise<void> {
    await this.guarded(shown, async () => {
      const isWorkbook = isWorkbookName(basename(absolute));
      const found = await stat(absolute).catch((error: unknown) => {
        // A dangling link or a file removed meanwhile is worth a word only when it claims to be a workbook.
        if (isWorkbook) throw error;
        return null;
      });
      if (found?.isDirectory()) await this.folder(shown, absolute, top);
      else if (found?.isFile() && isWorkbook)
        await this.file({ path: shown, absolute, below: relative(top, absolute), isNamed: false });
      else if (found?.isFile()) this.other(shown, absolute);
    });
  }

  private other(path: string, absolute: string): void {
    if (isOther(basename(absolute))) this.others.push({ path, absolute });
  }
}

/** A path given twice, or reached by two ways, is checked once. */
export async function walk(
  paths: readonly string[],
  context: Pick<Context, "cwd" | "signal">,
): Promise<WalkResult> {
  const one = new Walk(context);
  for (const path of paths) await one.argument(path);
  return { inputs: one.inputs, unreadable: one.unreadable, others: one.others };
}
