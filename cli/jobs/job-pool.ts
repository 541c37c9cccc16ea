/**
 * The jobs done in several processes. What becomes of a file never depends on how many they are; one that hangs or takes
 * too much memory costs its process and that file.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileResult } from "../../src/bureau/result";
import type { Headings } from "../../src/bureau/settings";
import type { Unit } from "../../src/bureau/unit";
import { secondsFor, type TimeLimit } from "../../files/limits";
import { readingWords, saidProblem } from "../bureau/read-result";
import type { UnitPapers } from "../bureau/unit-papers";
import type { Checked, CheckWish } from "../check-file";
import type { Context } from "../context";
import { problemOf } from "../problem";
import { GuardedProcess } from "../reading/guarded-process";
import type { Bounds } from "../reading/protocol";
import { fileName, type Input } from "../walk";
import type { Job, JobAnswer, Jobs, JobsSetup } from "./jobs";

export interface JobLimits extends TimeLimit {
  readonly megabytes: number;
}

/** Long, because other programs may have the machine; a file of a season takes some hundredths of a second. */
const JOB_LIMITS: JobLimits = { seconds: 60, secondsPerMegabyte: 10, megabytes: 1536 };

const MEGABYTE = 1_048_576;
/** Enough that a process with small files does not wait for one with a large file. */
const FILES_FOR_EACH = 16;

type Process = GuardedProcess<Job, JobAnswer>;

export class JobPool implements Jobs {
  readonly ahead: number;
  private readonly all: readonly Process[];
  private readonly free: Process[];
  private readonly waiting: ((process: Process) => void)[] = [];

  /** @param scripts the folder of the compiled command line */
  constructor(
    processes: number,
    setup: JobsSetup,
    private readonly context: Context,
    private readonly allowed: JobLimits = JOB_LIMITS,
    scripts = __dirname,
  ) {
    this.ahead = processes * FILES_FOR_EACH;
    const [script, args] = [join(scripts, "worker.js"), [JSON.stringify(setup)]];
    this.all = Array.from({ length: processes }, () => new GuardedProcess<Job, JobAnswer>(script, args));
    this.free = [...this.all].reverse();
  }

  async readResult(input: Input, known: string | null): Promise<FileResult | null> {
    try {
      return await this.ask<FileResult | null>(await this.boundsOf(input), {
        name: "readResult",
        given: [input, known],
      });
    } catch (error) {
      const problem = saidProblem(error, await readingWords());
      return { file: fileName(input), sha256: null, units: [], problem };
    }
  }

  unitPapers(unit: Unit, headings: Headings): Promise<UnitPapers> {
    return this.ask(this.bounds(0), { name: "unitPapers", given: [unit, headings] });
  }

  async checkFile(input: Input, wish: CheckWish): Promise<Checked> {
    try {
      return await this.ask<Checked>(await this.boundsOf(input), { name: "checkFile", given: [input, wish] });
    } catch (error) {
      return { kind: "problem", problem: problemOf(error, this.context) };
    }
  }

  async close(): Promise<void> {
    for (const process of this.all) process.end();
  }

  /** A file that is gone is for the job to name. */
  private async boundsOf({ absolute }: Input): Promise<Bounds> {
    return this.bounds(
      await stat(absolute).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  }

  private bounds(size: number): Bounds {
    const { megabytes } = this.allowed;
    return { milliseconds: secondsFor(size, this.allowed) * 1000, bytes: megabytes * MEGABYTE };
  }

  /** @throws FileError where it took too long or too much */
  private async ask<T>(bounds: Bounds, job: Job): Promise<T> {
    const process = this.free.pop() ?? (await new Promise<Process>((next) => this.waiting.push(next)));
    try {
      const answer = await process.ask({ ...job, ...bounds });
      if ("fault" in answer) throw new Error(answer.fault);
      return answer.value as T;
    } finally {
      const next = this.waiting.shift();
      if (next) next(process);
      else this.free.push(process);
    }
  }
}
