/** The jobs done in this very process. */
import type { Headings } from "../../src/bureau/settings";
import type { Unit } from "../../src/bureau/unit";
import { zhCN } from "../../src/messages/zh-CN";
import type { RecogniseOptions } from "../../src/recognise";
import { readingWords, ResultReader } from "../bureau/read-result";
import { unitPapers } from "../bureau/unit-papers";
import { checkFile, type Checked, type CheckWish } from "../check-file";
import type { Context } from "../context";
import { frameworksFor } from "../framework-argument";
import type { Input } from "../walk";
import type { Jobs, JobsSetup } from "./jobs";

export class OwnJobs implements Jobs {
  readonly ahead = 1;
  private reader: Promise<ResultReader> | null = null;

  constructor(
    private readonly how: RecogniseOptions,
    private readonly context: Context,
  ) {}

  async readResult(input: Input, known: string | null) {
    this.reader ??= readingWords().then(
      // The papers' language, whatever the user's is.
      (words) => new ResultReader({ ...this.how, messages: zhCN }, words),
    );
    return (await this.reader).read(input, known);
  }

  unitPapers(unit: Unit, headings: Headings) {
    return unitPapers(unit, headings);
  }

  checkFile(input: Input, wish: CheckWish): Promise<Checked> {
    return checkFile(input, wish, this.how, this.context);
  }

  async close(): Promise<void> {}
}

/** @throws UserError for frameworks that are not there or not sound */
export async function ownJobs({ given }: Pick<JobsSetup, "given">, context: Context): Promise<OwnJobs> {
  return new OwnJobs((await frameworksFor(given, context)).how, context);
}
