/** `scoresheet check`: every workbook given is read, checked, reported and, with --out, marked in a copy. */
import { join, resolve } from "node:path";
import { checkRecognised, type CheckOptions } from "../src/check";
import { recognise } from "../src/recognise";
import { recognitionReport, type RecognitionReport } from "../src/report/recognition-report";
import type { Report } from "../src/report/report";
import type { Context, ExitStatus } from "./context";
import { frameworksFor, type FrameworkArguments } from "./framework-argument";
import { checkedCopies } from "./checked-copy";
import { asXlsx, findingsBeside, outNames } from "./out-names";
import { outputFor, type Format, type Output } from "./outputs";
import { printProblem, problemOf, type Problem } from "./problem";
import { Progress } from "./progress";
import { readBytes, readWorkbookSafely } from "./reading/read-input";
import { oneLine } from "./terminal";
import { isOtherDocument, walk, type Input } from "./walk";
import { writeWhole } from "./write-file";

export interface CheckArguments extends FrameworkArguments {
  readonly format: Format;
  /** Folder for the marked copies. */
  readonly out?: string;
  readonly notes: boolean;
  readonly force: boolean;
  /** Says what was taken for what, and why. */
  readonly explainRecognition: boolean;
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
    private readonly options: CheckOptions,
    private readonly output: Output,
    private readonly progress: Progress,
    private readonly context: Context,
  ) {}

  async all(inputs: readonly Input[]): Promise<void> {
    const names = this.given.out === undefined ? null : outNames(inputs);
    for (const [index, input] of inputs.entries()) {
      if (this.context.signal.aborted) return;
      this.progress.step(index + 1, oneLine(input.path));
      await this.one(input, names?.get(input) ?? null);
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

  private async one(input: Input, outName: string | null): Promise<void> {
    let bytes: Uint8Array;
    let report: Report;
    let recognised: RecognitionReport | null;
    try {
      bytes = await readBytes(input.absolute);
      const recognition = recognise(await readWorkbookSafely(bytes, input.absolute), this.options);
      report = checkRecognised(recognition, this.options.messages);
      recognised = this.given.explainRecognition ? recognitionReport(recognition) : null;
    } catch (error) {
      if (isOtherDocument(input, error)) return this.passOver(input);
      return this.failure(input.path, problemOf(error, this.context));
    }
    if (report.sheets.length === 0 && isOtherDocument(input)) return this.passOver(input);
    this.progress.clear();
    this.output.report(input.path, report, recognised);
    this.raise(statusOf(report));
    if (outName !== null && !this.context.signal.aborted) await this.copy(input, outName, bytes, report);
  }

  private passOver({ path }: Input): void {
    this.progress.clear();
    this.context.stderr.write(`${this.context.words.noReport(oneLine(path))}\n`);
  }

  /** The report stands whatever becomes of the copy; a copy that fails is said and raises the exit status. */
  private async copy(input: Input, outName: string, bytes: Uint8Array, report: Report): Promise<void> {
    const { context, given } = this;
    try {
      for (const { bytes: made, isFindings, reason, withoutNotes = [] } of checkedCopies(
        input.path,
        bytes,
        report,
        given.notes,
        context,
      )) {
        const name = !isFindings ? outName : reason === null ? findingsBeside(outName) : asXlsx(outName);
        const shown = join(given.out!, name);
        const options = { force: given.force, neverOver: input.absolute };
        await writeWhole(resolve(context.cwd, shown), shown, made, options, context);
        const { written, findingsAlone, fileProblem } = context.words;
        const [from, to] = [oneLine(input.path), oneLine(shown)];
        const line = reason === null ? written(to) : findingsAlone(from, reason, to);
        context.stderr.write(`${line}\n`);
        if (withoutNotes.length === 0) continue;
        context.stderr.write(`${fileProblem(from, context.fileWords.withoutNotes(withoutNotes))}\n`);
      }
    } catch (error) {
      printProblem(context, input.path, problemOf(error, context));
      this.raise(2);
    }
  }
}

export async function checkCommand(
  paths: readonly string[],
  given: CheckArguments,
  context: Context,
): Promise<ExitStatus> {
  const { how } = await frameworksFor(given, context);
  const options = { ...how, messages: context.messages };
  if (given.notes && given.out === undefined) context.stderr.write(`${context.words.notesNeedOut}\n`);
  if (given.explainRecognition && given.format === "sarif")
    context.stderr.write(`${context.words.noRecognitionInSarif}\n`);
  const { inputs, unreadable } = await walk(paths, context);
  const output = outputFor(given.format, context);
  const run = new CheckRun(given, options, output, new Progress(inputs.length, context), context);
  for (const { path, problem } of unreadable) run.failure(path, problem);
  await run.all(inputs);
  if (context.signal.aborted) context.stderr.write(`${context.words.interrupted}\n`);
  else output.end();
  return run.result();
}
