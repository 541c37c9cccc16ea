/** `scoresheet papers`: the papers that follow from a checked sheet, each in a file of its own. */
import { dirname, join, parse, resolve } from "node:path";
import { makeWorkbook } from "../../files/make";
import { writeCsv } from "../../files/write-csv";
import { checkRecognised } from "../../src/check";
import { zhCN } from "../../src/messages/zh-CN";
import {
  deductionCount,
  deductionList,
  totalLost,
  allUnscored,
  type DeductionList,
} from "../../src/papers/deduction-list";
import type { PaperDate } from "../../src/papers/document";
import { deductionListPlan, deductionListRows } from "../../src/papers/list-plan";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import type { Context, ExitStatus } from "../context";
import { frameworksFor, type FrameworkArguments } from "../framework-argument";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { writeWhole } from "../write-file";

export const PAPER_KINDS = ["list", "draft", "all"] as const;
export const LIST_FORMATS = ["xlsx", "csv"] as const;

export interface PapersArguments extends FrameworkArguments {
  readonly kind: (typeof PAPER_KINDS)[number];
  readonly out?: string;
  /** Of the list; a draft is always a Word document. */
  readonly format: (typeof LIST_FORMATS)[number];
  readonly force: boolean;
}

/** The day that stands on the draft. */
function dayOf(now: Date): PaperDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

class PapersRun {
  constructor(
    private readonly path: string,
    private readonly given: PapersArguments,
    private readonly recognition: Recognition,
    private readonly context: Context,
  ) {}

  private get words() {
    return this.context.messages.papers;
  }

  private say(line: string): void {
    this.context.stdout.write(`${line}\n`);
  }

  private async write(name: string, bytes: Uint8Array): Promise<void> {
    const { context, given, path } = this;
    const target = join(given.out ?? dirname(path), name);
    await writeWhole(target, bytes, { force: given.force, neverOver: path }, context);
    this.say(context.words.written(target));
  }

  private get name(): string {
    return parse(this.path).name;
  }

  async list(): Promise<void> {
    const { context, given, path, words, recognition } = this;
    const { messages } = context;
    const list = deductionList(recognition, checkRecognised(recognition, messages), messages);
    const unscored = allUnscored(list);
    if (unscored.length > 0) this.say(words.cli.unscored(path, unscored));
    if (deductionCount(list) === 0) return this.say(words.cli.noDeductions(path));
    this.say(words.cli.listed(path, deductionCount(list), totalLost(list)));
    await this.write(words.fileName.list(this.name, given.format), this.listBytes(list));
  }

  private listBytes(list: DeductionList): Uint8Array {
    const { messages } = this.context;
    return this.given.format === "csv"
      ? writeCsv(deductionListRows(list, messages))
      : makeWorkbook(deductionListPlan(list, messages));
  }

  /** The draft is Chinese in every language: it is the department's paper. */
  async draft(date: PaperDate): Promise<void> {
    const [{ reportDraft }, { reportDraft: words }, { writeDocx }] = await Promise.all([
      import("../../src/papers/report/report"),
      import("../../src/messages/chinese-only/report-draft"),
      import("../../files/docx/write-docx"),
    ]);
    const report = checkRecognised(this.recognition, zhCN);
    const paper = reportDraft(this.recognition, report, zhCN, words, date);
    if (report.summary.error > 0) this.say(this.words.cli.errors(this.path, report.summary.error));
    await this.write(this.words.fileName.draft(this.name), await writeDocx(paper));
  }
}

/** 0: written, or nothing to write. 2: the file cannot be read, is no score sheet, or a paper cannot be written. */
export async function papersCommand(
  path: string,
  given: PapersArguments,
  context: Context,
): Promise<ExitStatus> {
  try {
    const { how } = await frameworksFor(given, context);
    const workbook = await readWorkbookSafely(await readBytes(resolve(context.cwd, path)), path);
    const recognition = recognise(workbook, how);
    if (recognition.scoreSheets.length === 0) {
      throw new UserError("no-sheet", context.messages.papers.cli.noSheet(path));
    }
    const run = new PapersRun(path, given, recognition, context);
    if (given.kind !== "draft") await run.list();
    if (given.kind !== "list") await run.draft(dayOf(new Date()));
    return 0;
  } catch (error) {
    const problem = problemOf(error, context);
    printProblem(context, problem.code === "no-sheet" ? null : path, problem);
    return 2;
  }
}
