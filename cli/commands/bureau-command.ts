/** `scoresheet bureau`: a folder of score sheets in, the season's papers out. */
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FileResult } from "../../src/bureau/result";
import { RESULTS_FILE, type ResultsKind } from "../../src/bureau/result-lines";
import { summarise, type Summary } from "../../src/bureau/summary";
import { summaryJson } from "../../src/bureau/summary-json";
import type { Unit } from "../../src/bureau/unit";
import type { Context, ExitStatus } from "../context";
import { frameworksFor } from "../framework-argument";
import type { Jobs } from "../jobs/jobs";
import { jobsFor } from "../jobs/jobs-for";
import { mapInOrder } from "../jobs/map-in-order";
import { pathOf, printProblem, problemOf, UserError, type Problem } from "../problem";
import { Progress } from "../progress";
import { jsonText } from "../terminal";
import { writeWhole } from "../write-file";
import { rosterFrom, settingsFrom } from "../bureau/given";
import { seedOf, shardOf, type BureauArguments } from "../bureau/options";
import { PaperWriter } from "../bureau/papers";
import {
  fullResult,
  readResults,
  resultLines,
  resultsKind,
  ResultsJournal,
  type KeptResult,
  type Results,
} from "../bureau/result-files";
import type { UnitPapers } from "../bureau/unit-papers";
import { isFolder, mergeResults, mustBeFolder, mustNotBeSame, readFolder, resultsAt } from "../bureau/season";

/** A run that has not ended: its results so far. */
const JOURNAL = ".汇总.part";

class BureauRun {
  constructor(
    private readonly given: BureauArguments,
    private readonly jobs: Jobs,
    private readonly kind: ResultsKind,
    private readonly scratch: string,
    private readonly context: Context,
  ) {}

  private path(name: string): string {
    return resolve(this.context.cwd, this.given.out ?? this.scratch, name);
  }

  /** Results of earlier runs into the same folder that may be used again. */
  private async earlier(): Promise<{ readonly journal: Results | null; readonly done: Results | null }> {
    const found = {
      journal: await readResults(this.path(JOURNAL)),
      done: await readResults(this.path(RESULTS_FILE)),
    };
    const { given, context, kind } = this;
    if ((found.journal || found.done) && !given.resume && !given.force)
      throw new UserError("earlier-run", context.bureau.earlierRun(given.out!));
    const isSame = (results: Results | null) => JSON.stringify(results?.kind) === JSON.stringify(kind);
    return {
      journal: isSame(found.journal) ? found.journal : null,
      done: isSame(found.done) ? found.done : null,
    };
  }

  async all(folder: string | undefined): Promise<ExitStatus> {
    const { given, context } = this;
    const seed = seedOf(given, context);
    const shard = shardOf(given, context);
    const settings = await settingsFrom(given.rules, context);
    const roster = given.roster === undefined ? null : await rosterFrom(given.roster, context);
    const merged = given.merge && (await mergeResults(given.merge, context));
    if (folder !== undefined) await mustBeFolder(folder, context);
    if (folder !== undefined && given.out !== undefined) mustNotBeSame(folder, given.out, context);
    // Last year is asked for when this year has been read: where it is not there, before.
    if (given.lastYear !== undefined) await stat(resolve(context.cwd, given.lastYear));
    await mkdir(this.path("."), { recursive: true });
    const { journal: stopped, done } = await this.earlier();
    const journal = new ResultsJournal(this.path(JOURNAL));
    await (stopped && given.resume ? journal.goOn(stopped) : journal.start(this.kind));
    try {
      const reading = {
        folder: folder!,
        out: given.out ?? null,
        shard,
        earlier: given.resume && done ? [done] : [],
      };
      const kept = merged ?? (await readFolder(reading, this.jobs, journal, context));
      if (context.signal.aborted) return this.interrupted();
      if (shard) return await this.writeShard(kept, journal);
      const lastYear = given.lastYear === undefined ? null : await this.lastYear(given.lastYear);
      if (context.signal.aborted) return this.interrupted();
      const results = kept.map(({ result }) => result);
      const summary = summarise({ results, lastYear, roster, settings, seed });
      const ours = papersOf([stopped, done]);
      const failures = given.out === undefined ? 0 : await this.write(summary, kept, journal, ours);
      if (context.signal.aborted) return this.interrupted();
      this.print(summary);
      return statusOf(summary, failures);
    } finally {
      await journal.close();
    }
  }

  private interrupted(): ExitStatus {
    this.context.stderr.write(`${this.context.bureau.interrupted}\n`);
    return 130;
  }

  /** Last year's folder is read as this year's is; its results are of use for the comparison alone. */
  private async lastYear(path: string): Promise<readonly FileResult[]> {
    const { context, given } = this;
    if (
      !(await isFolder(resolve(context.cwd, path))) ||
      (await readResults(resolve(context.cwd, path, RESULTS_FILE)))
    ) {
      return [...(await resultsAt(path, context)).results.values()].map(({ result }) => result);
    }
    const journal = new ResultsJournal(join(this.scratch, JOURNAL + "上年"));
    await journal.start(this.kind);
    try {
      const reading = { folder: path, out: given.out ?? null, shard: null, earlier: [] };
      return (await readFolder(reading, this.jobs, journal, context)).map(({ result }) => result);
    } finally {
      await journal.remove();
    }
  }

  private async writeResults(kept: readonly KeptResult[], papers: PaperWriter["written"]): Promise<void> {
    const { given, context, kind } = this;
    const byFile = [...kept].sort((a, b) => (a.result.file < b.result.file ? -1 : 1));
    const lines = resultLines(kind, byFile, papers);
    await writeWhole(join(given.out!, RESULTS_FILE), lines, { force: true }, context);
  }

  private async writeShard(kept: readonly KeptResult[], journal: ResultsJournal): Promise<ExitStatus> {
    const { given, context } = this;
    await this.writeResults(kept, []);
    await journal.remove();
    context.stdout.write(`${context.bureau.wroteResults(join(given.out!, RESULTS_FILE), kept.length)}\n`);
    return 0;
  }

  /** @returns how many papers could not be written; the journal then stays, to go on from */
  private async write(
    summary: Summary,
    kept: readonly KeptResult[],
    journal: ResultsJournal,
    ours: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<number> {
    const { given, context } = this;
    const announce = (paper: PaperWriter["written"][number]) => journal.paper(paper);
    const papers = new PaperWriter(given.out!, ours, given.force, announce, context);
    const places = new Map(kept.map((each) => [each.result.file, each]));
    const progress = new Progress(summary.units.length, context);
    const ofUnit = async (unit: Unit): Promise<UnitPapers | Problem> => {
      try {
        const full = await fullResult(places.get(unit.file)!);
        return await this.jobs.unitPapers({ ...unit, ...full.units[unit.index]! }, summary.settings.headings);
      } catch (error) {
        return problemOf(error, context);
      }
    };
    for await (const [unit, made] of mapInOrder(summary.units, this.jobs.ahead, ofUnit, context.signal)) {
      progress.step(unit.name);
      if ("note" in made) await papers.unit(unit, made);
      else papers.failed(unit, made);
    }
    progress.clear();
    if (context.signal.aborted) return 0;
    await papers.summary(summary);
    await papers.removeOld();
    await this.writeResults(kept, papers.written);
    if (papers.failures === 0) await journal.remove();
    return papers.failures;
  }

  private print(summary: Summary): void {
    const { given, context } = this;
    const { stdout, stderr, bureau, language } = context;
    if (summary.unknownGrades.length > 0) stderr.write(`${bureau.unknownGrades(summary.unknownGrades)}\n`);
    if (given.format === "json") {
      stdout.write(`${jsonText(summaryJson(summary, bureau, language))}\n`);
      return;
    }
    const { units, roster, copies, sample, unreadable } = summary;
    const of = (conclusion: string) => units.filter((unit) => unit.conclusion === conclusion).length;
    const closing = bureau.closing({
      units: units.length,
      returned: of("return"),
      conditional: of("conditional"),
      missing: roster && roster.missing.length,
      copies: copies.length,
      sampled: sample.length,
      unreadable: unreadable.length,
    });
    stdout.write(`${closing}\n${bureau.wrote(given.out!, 2 * units.length)}\n`);
  }
}

function papersOf(earlier: readonly (Results | null)[]): Map<string, Set<string>> {
  const ours = new Map<string, Set<string>>();
  for (const results of earlier)
    for (const [paper, hash] of results?.papers ?? [])
      ours.set(paper, (ours.get(paper) ?? new Set<string>()).add(hash));
  return ours;
}

function statusOf({ units, unreadable }: Summary, failures: number): ExitStatus {
  if (unreadable.length > 0 || failures > 0) return 2;
  return units.some(({ counts }) => counts.error > 0) ? 1 : 0;
}

function check(
  folder: string | undefined,
  { out, merge, format, shard }: BureauArguments,
  { bureau }: Context,
): void {
  if (out === undefined && (format !== "json" || shard !== undefined))
    throw new UserError("needs-out", bureau.needsOut);
  if (folder === undefined && !merge) throw new UserError("needs-folder", bureau.needsFolder);
  if (folder !== undefined && merge) throw new UserError("folder-or-merge", bureau.folderOrMerge);
}

/** 0: no errors. 1: some unit's sheet has errors. 2: a file could not be read, or a paper not be written. */
export async function bureauCommand(
  folder: string | undefined,
  given: BureauArguments,
  context: Context,
): Promise<ExitStatus> {
  const scratch = await mkdtemp(join(tmpdir(), "scoresheet-bureau-"));
  try {
    check(folder, given, context);
    const { how, known } = await frameworksFor(given, context);
    const kind = resultsKind(how.framework?.id ?? null, known.fingerprint);
    const jobs = jobsFor(Infinity, given, how, context);
    try {
      return await new BureauRun(given, jobs, kind, scratch, context).all(folder);
    } finally {
      await jobs.close();
    }
  } catch (error) {
    printProblem(context, pathOf(error, context), problemOf(error, context));
    return context.signal.aborted ? 130 : 2;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
