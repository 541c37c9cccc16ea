/** Where the library for old files runs: on some damaged files it never returns or takes gigabytes. */
import { extname, join } from "node:path";
import { FileError } from "../../files/errors";
import type { ReadLegacy } from "../../files/legacy";
import { LEGACY_PROCESSOR_TIME, secondsFor, type TimeLimit } from "../../files/limits";
import type { Workbook } from "../../src/workbook/model";
import { GuardedProcess } from "./guarded-process";
import type { FromCage, ToCage } from "./protocol";

/** What one file may take: time of the processor, memory. */
export interface CageLimits extends TimeLimit {
  /** Of the whole process, which takes a hundred by itself. */
  readonly megabytes: number;
}

const CAGE_LIMITS: CageLimits = { ...LEGACY_PROCESSOR_TIME, megabytes: 768 };

const MEGABYTE = 1_048_576;
/** In the same language as this file: the sources, or what they were compiled to. */
const INSIDE = join(__dirname, `inside${extname(__filename)}`);

export class Cage {
  private readonly process = new GuardedProcess<ToCage, FromCage>(INSIDE);
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly allowed: CageLimits = CAGE_LIMITS) {}

  /** One file after the other, whoever asks. @throws FileError, also for a file that took too long or too much */
  readonly read: ReadLegacy = (source, limits) => {
    const milliseconds = secondsFor(source.length, this.allowed) * 1000;
    const bytes = this.allowed.megabytes * MEGABYTE;
    const turn = this.last.then(() => this.ask({ source, limits, milliseconds, bytes }));
    this.last = turn.catch(() => undefined);
    return turn;
  };

  private async ask(question: ToCage): Promise<Workbook> {
    const answer = await this.process.ask(question);
    if (answer.kind === "workbook") return answer.workbook;
    throw answer.kind === "problem" ? new FileError(answer.problem) : new Error(answer.message);
  }
}
