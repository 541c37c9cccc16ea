/** The workbooks of a folder, or among many files, that were dropped or chosen. */
import { isForeignName, isWorkbookName } from "../../files/workbook-name";
import { RESULTS_FILE } from "../../src/bureau/result-lines";
import { fromFile, type Source } from "../open/source";

export interface FolderFile {
  /** From the folder that was given, with it. */
  readonly path: string;
  readonly source: Source;
}

export interface Folder {
  /** null for files that were given one by one. */
  readonly name: string | null;
  /** In the order of their paths. */
  readonly files: readonly FolderFile[];
  /** Paths of what is no workbook and not read, in their order. */
  readonly others?: readonly string[];
  /** What the command line wrote of it, where that stands in the folder itself. */
  readonly kept?: Source;
}

/** Files found by a search come from many folders, without them: one of a name that there is already gets a number. */
function withOwnPaths(files: readonly FolderFile[]): FolderFile[] {
  const taken = new Set(files.map(({ path }) => path));
  const seen = new Set<string>();
  return files.map((file) => {
    let { path } = file;
    const [, stem, extension] = /^(.*?)((?:\.[^./]*)?)$/.exec(path)!;
    for (let n = 2; seen.has(path); n++) {
      const numbered = `${stem}(${n})${extension}`;
      if (!taken.has(numbered)) path = numbered;
    }
    seen.add(path);
    taken.add(path);
    return { ...file, path };
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Found {
  readonly files: FolderFile[];
  readonly others: string[];
}

function take(found: Found, path: string, source: () => Source): void {
  if (isRead(path)) found.files.push({ path, source: source() });
  else if (isOther(path)) found.others.push(path);
}

function folderWith({ files, others }: Found): Folder {
  const tops = new Set(files.map(({ path }) => (path.includes("/") ? path.split("/")[0]! : null)));
  const [name = null] = tops.size === 1 ? tops : [];
  const sorted = [...files].sort((a, b) => byText(a.path, b.path));
  return { name, files: withOwnPaths(sorted), others: others.sort(byText) };
}

/** @param files as the browser's dialog for folders or files gives them */
export function folderOfFiles(files: readonly File[]): Folder {
  const pathOf = (file: File) => file.webkitRelativePath || file.name;
  const found: Found = { files: [], others: [] };
  for (const file of files) take(found, pathOf(file), () => fromFile(file));
  const folder = folderWith(found);
  const kept = files.find(
    (file) => pathOf(file).split("/").length === 2 && pathOf(file).endsWith(`/${RESULTS_FILE}`),
  );
  return kept ? { ...folder, name: pathOf(kept).split("/")[0]!, kept: fromFile(kept) } : folder;
}

/** Folders within that are hidden hold nothing of the user's. */
const isSeen = (path: string): boolean => !path.split("/").some((part) => part.startsWith("."));

const isRead = (path: string): boolean => isSeen(path) && isWorkbookName(path.split("/").at(-1)!);

/** What the command line wrote of a folder is nobody's score sheet, either. */
function isOther(path: string): boolean {
  const name = path.split("/").at(-1)!;
  return isSeen(path) && name !== RESULTS_FILE && isForeignName(name);
}

/** Browsers give a folder's entries in portions, an empty one last. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** A file is asked for when it is read: one that has gone meanwhile costs only itself. */
function sourceOf(entry: FileSystemFileEntry): Source {
  return {
    name: entry.name,
    async read() {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return fromFile(file).read();
    },
  };
}

async function takeBelow(found: Found, entry: FileSystemEntry): Promise<void> {
  if (entry.name.startsWith(".")) return;
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) return take(found, path, () => sourceOf(entry as FileSystemFileEntry));
  try {
    for (const each of await entriesIn(entry as FileSystemDirectoryEntry)) await takeBelow(found, each);
  } catch (error) {
    // A folder that may not be looked into has a row of its own.
    const source = { name: entry.name, read: () => Promise.reject(error as Error) };
    found.files.push({ path, source });
  }
}

/** @param entries as they were dropped */
export async function folderOfEntries(entries: readonly FileSystemEntry[]): Promise<Folder> {
  const found: Found = { files: [], others: [] };
  for (const entry of entries) await takeBelow(found, entry);
  return folderWith(found);
}
