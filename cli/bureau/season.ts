/** Where a season's results come from: a folder that is read, or results that were written down before. */
import { stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FileResult } from "../../src/bureau/result";
import { RESULTS_FILE } from "../../src/bureau/result-lines";
import type { Context } from "../context";
import { printProblem, UserError } from "../problem";
import { Progress } from "../progress";
import type { Jobs } from "../jobs/jobs";
import { mapInOrder } from "../jobs/map-in-order";
import { fileName, sayOthers, walk, type Input, type OtherFile } from "../walk";
import type { Shard } from "./options";
import { readingWords, saidProblem } from "./read-result";
import { readResults, type KeptResult, type Results, type ResultsJournal } from "./result-files";

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** @throws UserError, or the system's error for what is not there or not to be read */
export async function mustBeFolder(folder: string, context: Context): Promise<void> {
  const found = await stat(resolve(context.cwd, folder));
  if (!found.isDirectory()) throw new UserError("not-a-folder", context.bureau.notAFolder(folder));
}

/** Whether it lies below the folder, at whatever depth. */
function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== "" && below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Papers among the files that they are about would be read as units' own the next time. */
export function mustNotBeSame(folder: string, out: string, { cwd, bureau }: Context): void {
  if (resolve(cwd, folder) === resolve(cwd, out))
    throw new UserError("out-is-folder", bureau.outIsFolder(out));
}

/** The workbooks of a folder, without what this program writes itself into one within. */
async function inputsIn(
  folder: string,
  out: string | null,
  context: Context,
): Promise<{
  readonly inputs: readonly Input[];
  readonly failed: readonly FileResult[];
  readonly others: readonly OtherFile[];
}> {
  const found = await walk([folder], context);
  const words = await readingWords();
  const papers = out === null ? null : resolve(context.cwd, out);
  const isOwn = ({ absolute }: OtherFile): boolean =>
    papers !== null && isBelow(resolve(context.cwd, folder), papers) && isBelow(papers, absolute);
  return {
    inputs: found.inputs.filter((input) => !isOwn(input)),
    failed: found.unreadable.map(({ path, error }): FileResult => ({
      file: fileName({ path }),
      sha256: null,
      units: [],
      problem: saidProblem(error, words),
    })),
    others: found.others.filter((other) => !isOwn(other)),
  };
}

/** One line on a file that gives nothing to the summary. */
function sayProblem({ problem, units }: FileResult, { path }: Pick<Input, "path">, context: Context): void {
  const { language, stderr, words } = context;
  if (problem) printProblem(context, path, { code: problem.code, message: problem[language] });
  else if (units.length === 0) stderr.write(`${words.noReport(path)}\n`);
}

const inShard = (_: unknown, index: number, shard: Shard | null): boolean =>
  shard === null || index % shard.of === shard.index;

export interface Reading {
  readonly folder: string;
  readonly out: string | null;
  readonly shard: Shard | null;
  /** Results of an earlier run, for files that have not changed. */
  readonly earlier: readonly Results[];
}

/** Reads a folder into the journal, and answers with its files in their order. */
export async function readFolder(
  { folder, out, shard, earlier }: Reading,
  jobs: Jobs,
  journal: ResultsJournal,
  context: Context,
): Promise<KeptResult[]> {
  const found = await inputsIn(folder, out, context);
  const inputs = found.inputs.filter((input, index) => inShard(input, index, shard));
  const failed = shard === null || shard.index === 0 ? found.failed : [];
  const progress = new Progress(inputs.length, context);
  let reused = 0;
  const known = (input: Input): KeptResult | undefined => {
    const file = fileName(input);
    const kept = [journal.kept(file), ...earlier.map(({ results }) => results.get(file))];
    return kept.find((each) => each?.result.sha256);
  };
  const read = (input: Input) => jobs.readResult(input, known(input)?.result.sha256 ?? null);
  for await (const [input, result] of mapInOrder(inputs, jobs.ahead, read, context.signal)) {
    if (context.signal.aborted) break;
    progress.step(input.path);
    if (result !== null) {
      if (result.problem || result.units.length === 0) progress.clear();
      sayProblem(result, input, context);
      await journal.add(result);
      continue;
    }
    reused++;
    const kept = known(input)!;
    if (journal.kept(fileName(input)) !== kept) await journal.copy(kept);
  }
  for (const result of failed) {
    sayProblem(result, { path: result.file }, context);
    await journal.add(result);
  }
  progress.clear();
  const isWhole = !context.signal.aborted && (shard === null || shard.index === 0);
  if (isWhole) sayOthers(found.others, context);
  if (reused > 0) context.stderr.write(`${context.bureau.reused(reused)}\n`);
  const files = [...inputs.map(fileName), ...failed.map(({ file }) => file)];
  return files.flatMap((file) => journal.kept(file) ?? []);
}

/** @param path a file of results, or the folder that one was written into */
export async function resultsAt(path: string, context: Context): Promise<Results> {
  const absolute = resolve(context.cwd, path);
  const isDirectory = await isFolder(absolute);
  if (!isDirectory) await stat(absolute);
  const found = await readResults(isDirectory ? join(absolute, RESULTS_FILE) : absolute);
  if (!found) throw new UserError("not-results", context.bureau.notResults(path));
  return found;
}

/** @throws UserError where the same file was read twice and differs, or by different programs */
export async function mergeResults(paths: readonly string[], context: Context): Promise<KeptResult[]> {
  const merged = new Map<string, { readonly kept: KeptResult; readonly from: string }>();
  let first: Results | null = null;
  for (const path of paths) {
    const found = await resultsAt(path, context);
    first ??= found;
    if (JSON.stringify(first.kind) !== JSON.stringify(found.kind))
      throw new UserError("other-version", context.bureau.otherVersion(path));
    for (const [file, kept] of found.results) {
      const other = merged.get(file);
      if (other && other.kept.result.sha256 !== kept.result.sha256)
        throw new UserError("twice", context.bureau.twice(file, other.from, path));
      merged.set(file, { kept, from: path });
    }
  }
  return [...merged.values()].map(({ kept }) => kept);
}
