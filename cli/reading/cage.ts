/**
 * Where the library for old files runs: a process of its own, because on some damaged files it never returns or takes
 * gigabytes. A thread would not do: when a thread's heap overflows in one great step, V8 ends the whole process.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";
import { FileError } from "../../files/errors";
import type { ReadLegacy } from "../../files/legacy";
import { LEGACY_TIME, secondsFor, type TimeLimit } from "../../files/limits";
import type { Workbook } from "../../src/workbook/model";
import type { FromCage, ToCage } from "./protocol";

/** What one file may take. */
export interface CageLimits extends TimeLimit {
  /** Of the whole process, which takes a hundred by itself. */
  readonly megabytes: number;
}

const CAGE_LIMITS: CageLimits = { ...LEGACY_TIME, megabytes: 768 };

const MEGABYTE = 1_048_576;
/** The same language as this file's: the sources, or what they were compiled to. */
const LANGUAGE = extname(__filename);
const INSIDE = join(__dirname, `inside${LANGUAGE}`);

/** Started with the first file, kept for the next ones, and no reason for our own process to stay alive. */
export class Cage {
  private child: Promise<ChildProcess> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly allowed: CageLimits = CAGE_LIMITS) {}

  /** One file after the other, whoever asks. @throws FileError, also for a file that took too long or too much */
  readonly read: ReadLegacy = (source, limits) => {
    const turn = this.last.then(() => this.ask({ source, limits, ...this.boundsOf(source) }));
    this.last = turn.catch(() => undefined);
    return turn;
  };

  private boundsOf({ length }: Uint8Array | string): Pick<ToCage, "milliseconds" | "bytes"> {
    return {
      milliseconds: secondsFor(length, this.allowed) * 1000,
      bytes: this.allowed.megabytes * MEGABYTE,
    };
  }

  private async ask(question: ToCage): Promise<Workbook> {
    const child = await (this.child ??= this.start());
    hold(child, true);
    const from = performance.now();
    try {
      child.send(question);
      const answer = (await messageOf(child)) as FromCage | null;
      if (answer === null) throw ended(question, performance.now() - from);
      if (answer.kind === "workbook") return answer.workbook;
      throw answer.kind === "problem" ? new FileError(answer.problem) : new Error(answer.message);
    } finally {
      hold(child, false);
    }
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(INSIDE, {
      serialization: "advanced",
      // By its path: our own process may have been started in any folder.
      execArgv: LANGUAGE === ".ts" ? ["--require", require.resolve("tsx/cjs")] : [],
      // What the library and a dying process print is of no use to anyone who checks a sheet.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.once("exit", () => (this.child = null));
    if ((await messageOf(child)) === null) throw new Error("the reader of old files did not start");
    return child;
  }
}

/** Its next message; null when it ends without one. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]) => message),
      once(child, "exit", { signal }).then(() => null),
    ]);
  } finally {
    over.abort();
  }
}

/** A process at rest does not keep ours alive, one at work does. */
function hold(child: ChildProcess, isAtWork: boolean): void {
  const method = isAtWork ? "ref" : "unref";
  child[method]();
  child.channel?.[method]();
}

/** It ends itself when a file takes too long or too much (watchdog.ts), and then says nothing any more. */
function ended({ milliseconds, bytes }: ToCage, took: number): FileError {
  return took < milliseconds
    ? new FileError({ code: "too-much-memory", megabytes: bytes / MEGABYTE })
    : new FileError({ code: "too-slow", seconds: milliseconds / 1000 });
}
