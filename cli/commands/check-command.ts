/** `scoresheet check`: every workbook given is read, checked, reported and, with --out, marked in a copy. */
import { join } from "node:path";
import type { Report } from "../../src/report/report";
import type { Checked, CheckWish } from "../check-file";
import type { CheckedCopy } from "../checked-copy";
import type { Context, ExitStatus } from "../context";
import { frameworksFor } from "../framework-argument";
import type { Jobs } from "../jobs/jobs";
import { jobsFor, type JobsArguments } from "../jobs/jobs-for";
import { mapInOrder } from "../jobs/map-in-order";
import { asXlsx, findingsBeside, outNames } from "../out-names";
import { outputFor, type Format, type Output } from "../outputs";
import { printProblem, problemOf, type Problem } from "../problem";
import { FEW, Progress } from "../progress";
import { oneLine } from "../terminal";
import { sayOthers, walk, type Input } from "../walk";
import { writeWhole } from "../write-file";

export interface CheckArguments extends JobsArguments {
  readonly format: Format;
  /** Folder for the marked copies. */
  readonly out?: string;
  readonly notes: boolean;
  readonly force: boolean;
  /** Says what was taken for what, and why. */
  readonly explainRecognition: boolean;
  /** Reports at length, however many files there are. */
  readonly full: boolean;
}

function statusOf(report: Report): ExitStatus {
  // "No score sheet" is a finding like others for a reader, but for a caller the file was the wrong one.
  if (report.sheets.length === 0) return 2;
  return report.summary.error > 0 ? 1 : 0;
}

/** One run over all inputs. */
class CheckRun {
  private status: ExitStatus = 0;

  constructor(
    private readonly given: CheckArguments,
    private readonly jobs: Jobs,
    private readonly output: Output,
    private readonly progress: Progress,
    private readonly context: Context,
  ) {}

  async all(inputs: readonly Input[]): Promise<void> {
    const { out, notes, explainRecognition } = this.given;
    const names = out === undefined ? null : outNames(inputs);
    const wish: CheckWish = { copies: out !== undefined, notes, explainRecognition };
    const check = (input: Input) => this.jobs.checkFile(input, wish);
    const { signal } = this.context;
    if (signal.aborted) return;
    for await (const [input, checked] of mapInOrder(inputs, this.jobs.ahead, check, signal)) {
      await this.say(input, names?.get(input) ?? null, checked);
      if (signal.aborted) break;
      this.progress.step(input.path);
    }
    this.progress.clear();
  }

  failure(path: string, problem: Problem): void {
    this.progress.clear();
    this.output.failure(path, problem);
    this.status = 2;
  }

  result(): ExitStatus {
    return this.context.signal.aborted ? 130 : this.status;
  }

  private raise(status: ExitStatus): void {
    if (status > this.status) this.status = status;
  }

  private async say(input: Input, outName: string | null, checked: Checked): Promise<void> {
    if (checked.kind === "problem") return this.failure(input.path, checked.problem);
    this.progress.clear();
    if (checked.kind === "other-document") {
      this.context.stderr.write(`${this.context.words.noReport(oneLine(input.path))}\n`);
      return;
    }
    const { report, recognised, copies } = checked;
    this.output.report(input.path, report, recognised);
    this.raise(statusOf(report));
    if (outName !== null && !this.context.signal.aborted) await this.write(input, outName, copies);
  }

  /** The report stands whatever becomes of the copy; a copy that fails is said and raises the exit status. */
  private async write(
    input: Input,
    outName: string,
    copies: readonly CheckedCopy[] | Problem,
  ): Promise<void> {
    const { context } = this;
    try {
      if ("code" in copies) return this.copyFailed(input, copies);
      for (const copy of copies) await this.writeCopy(input, outName, copy);
    } catch (error) {
      this.copyFailed(input, problemOf(error, context));
    }
  }

  private copyFailed({ path }: Input, problem: Problem): void {
    printProblem(this.context, path, problem);
    this.raise(2);
  }

  private async writeCopy(
    input: Input,
    outName: string,
    { bytes, isFindings, reason, withoutNotes = [] }: CheckedCopy,
  ): Promise<void> {
    const { context, given } = this;
    const name = !isFindings ? outName : reason === null ? findingsBeside(outName) : asXlsx(outName);
    const shown = join(given.out!, name);
    const options = { force: given.force, neverOver: input.absolute };
    await writeWhole(shown, bytes, options, context);
    const { written, findingsAlone, fileProblem } = context.words;
    const [from, to] = [oneLine(input.path), oneLine(shown)];
    const line = reason === null ? written(to) : findingsAlone(from, reason, to);
    context.stderr.write(`${line}\n`);
    if (withoutNotes.length === 0) return;
    context.stderr.write(`${fileProblem(from, context.fileWords.withoutNotes(withoutNotes))}\n`);
  }
}

export async function checkCommand(
  paths: readonly string[],
  given: CheckArguments,
  context: Context,
): Promise<ExitStatus> {
  const { how } = await frameworksFor(given, context);
  if (given.notes && given.out === undefined) context.stderr.write(`${context.words.notesNeedOut}\n`);
  if (given.explainRecognition && given.format === "sarif")
    context.stderr.write(`${context.words.noRecognitionInSarif}\n`);
  const { inputs, unreadable, others } = await walk(paths, context);
  const isShort = inputs.length > FEW && !given.full && !given.explainRecognition;
  const output = outputFor(given.format, isShort, context);
  const jobs = jobsFor(inputs.length, given, how, context);
  try {
    const run = new CheckRun(given, jobs, output, new Progress(inputs.length, context), context);
    for (const { path, error } of unreadable) run.failure(path, problemOf(error, context));
    await run.all(inputs);
    if (context.signal.aborted) context.stderr.write(`${context.words.interrupted}\n`);
    else {
      output.end();
      sayOthers(others, context);
    }
    return run.result();
  } finally {
    await jobs.close();
  }
}
