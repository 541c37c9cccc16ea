/** The workbooks of a folder, or among many files, that were dropped or chosen. */
import { isWorkbookName } from "../../files/workbook-name";
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
  /** What the command line wrote of it, where that stands in the folder itself. */
  readonly kept?: Source;
}

function folderWith(files: readonly FolderFile[]): Folder {
  const tops = new Set(files.map(({ path }) => (path.includes("/") ? path.split("/")[0]! : null)));
  const [name = null] = tops.size === 1 ? tops : [];
  return { name, files: [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) };
}

/** @param files as the browser's dialog for folders or files gives them */
export function folderOfFiles(files: readonly File[]): Folder {
  const found = files.map((file) => ({ path: file.webkitRelativePath || file.name, source: fromFile(file) }));
  const kept = found.find(({ path }) => path.split("/").length === 2 && path.endsWith(`/${RESULTS_FILE}`));
  const folder = folderWith(found.filter(({ path }) => isRead(path)));
  return kept ? { ...folder, name: kept.path.split("/")[0]!, kept: kept.source } : folder;
}

/** Folders within that are hidden hold nothing of the user's. */
const isRead = (path: string): boolean =>
  isWorkbookName(path.split("/").at(-1)!) && !path.split("/").some((part) => part.startsWith("."));

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

async function filesBelow(entry: FileSystemEntry): Promise<FolderFile[]> {
  if (entry.name.startsWith(".")) return [];
  if (entry.isFile) {
    const path = entry.fullPath.replace(/^\//, "");
    return isRead(path) ? [{ path, source: sourceOf(entry as FileSystemFileEntry) }] : [];
  }
  const found: FolderFile[] = [];
  try {
    for (const each of await entriesIn(entry as FileSystemDirectoryEntry))
      found.push(...(await filesBelow(each)));
  } catch (error) {
    // A folder that may not be looked into has a row of its own.
    const source = { name: entry.name, read: () => Promise.reject(error as Error) };
    found.push({ path: entry.fullPath.replace(/^\//, ""), source });
  }
  return found;
}

/** @param entries as they were dropped */
export async function folderOfEntries(entries: readonly FileSystemEntry[]): Promise<Folder> {
  const found: FolderFile[] = [];
  for (const entry of entries) found.push(...(await filesBelow(entry)));
  return folderWith(found);
}
