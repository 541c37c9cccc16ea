/**
 * A process of our own that may be lost: what it does for one file is under limits of time and memory, and costs that
 * file alone. A thread would not do: when a thread's heap overflows in one great step, V8 ends the whole process
 * (docs/adr/0022).
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { FileError } from "../../files/errors";
import type { Bounds } from "./protocol";

const MEGABYTE = 1_048_576;

/** Started with the first question, kept for the next ones, and no reason for our own process to stay alive. */
export class GuardedProcess<Question, Answer> {
  private child: Promise<ChildProcess> | null = null;
  /** The same, from the moment that it is there. */
  private running: ChildProcess | null = null;
  private hasEnded = false;

  /** @param script which answers by `serve`; @param args what it is told when it starts */
  constructor(
    private readonly script: string,
    private readonly args: readonly string[] = [],
  ) {}

  /** One question at a time. @throws FileError where the answer took too long or too much, and the process was ended */
  async ask(question: Question & Bounds): Promise<Answer> {
    // Whoever still waits for a turn when all is over must not start it anew.
    if (this.hasEnded) throw new Error("the process for files was ended");
    const child = await (this.child ??= this.start());
    hold(child, true);
    const from = performance.now();
    try {
      child.send(question);
      const answer = (await messageOf(child)) as Answer | null;
      if (answer === null) throw endedOver(question, performance.now() - from);
      return answer;
    } finally {
      hold(child, false);
    }
  }

  /** For good. What it still works on has no answer any more. */
  end(): void {
    this.hasEnded = true;
    this.running?.kill("SIGKILL");
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(this.script, this.args, {
      serialization: "advanced",
      // By its path: our own process may have been started in any folder.
      execArgv: extname(this.script) === ".ts" ? ["--require", require.resolve("tsx/cjs")] : [],
      // What a library and a dying process print is of no use to anyone who checks a sheet.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.running = child;
    child.once("exit", () => (this.child = this.running = null));
    if ((await messageOf(child)) === null) throw new Error("a process for files did not start");
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
function endedOver({ milliseconds, bytes }: Bounds, took: number): FileError {
  return took < milliseconds
    ? new FileError({ code: "too-much-memory", megabytes: bytes / MEGABYTE })
    : new FileError({ code: "too-slow", seconds: milliseconds / 1000 });
}
