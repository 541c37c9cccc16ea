/** One file of a folder → what is kept of it. Whatever is wrong with it is said and costs this file alone. */
import { FileError } from "../../files/errors";
import { secondsFor, type TimeLimit } from "../../files/limits";
import { isLetter } from "../../files/workbook-name";
import type { FileResult, SaidProblem } from "../../src/bureau/result";
import { folderWords } from "../../src/messages/folder-words";
import type { FolderWords } from "../../src/messages/zh-CN/folder";
import type { Engine } from "../../taskpane/engine/engine";
import { pageWords, type PageWords } from "../app/page-words";
import type { WorkbenchTasks } from "../engine/tasks";
import { Patience } from "../open/patience";
import type { FolderFile } from "./folder-files";

/** By the clock, so with much to spare: a file of a season takes some hundredths of a second. */
const FILE_TIME: TimeLimit = { seconds: 15, secondsPerMegabyte: 10 };

type Words = PageWords & { readonly folder: FolderWords };

async function inBoth(code: string, say: (words: Words) => string): Promise<SaidProblem> {
  const [page, folder] = await Promise.all([pageWords.loadEn(), folderWords.loadEn()]);
  return { code, zh: say({ ...pageWords.zh, folder: folderWords.zh }), en: say({ ...page, folder }) };
}

function problemOf(error: unknown): Promise<SaidProblem> {
  if (error instanceof FileError) return inBoth(error.code, ({ fileWords }) => error.say(fileWords));
  const detail = error instanceof Error ? error.message : String(error);
  return inBoth("internal", ({ words }) => words.problem.unexpected(detail));
}

const noScoreSheet = (): Promise<SaidProblem> => inBoth("no-sheet", ({ folder }) => folder.noScoreSheet);

/** @returns null where it was stopped */
export async function readFile(
  engine: Engine<WorkbenchTasks>,
  { path, source }: FolderFile,
  signal: AbortSignal,
): Promise<FileResult | null> {
  const patience = new Patience(signal);
  try {
    const bytes = await source.read();
    patience.renew(secondsFor(bytes.length, FILE_TIME));
    const input = { name: source.name, bytes };
    const read = await patience.with(engine.run("file-units", input, { signal: patience.signal }));
    const problem = read.units.length === 0 && !isLetter(path) ? await noScoreSheet() : null;
    return { file: path, ...read, problem };
  } catch (error) {
    if (signal.aborted) return null;
    const problem = isLetter(path, error) ? null : await problemOf(error);
    return { file: path, sha256: null, units: [], problem };
  }
}
