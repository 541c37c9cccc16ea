/** Progress on stderr while many files are worked on: one line that is rewritten on a terminal, else a line now and then. */
import { secondsLeft } from "../src/bureau/seconds-left";
import type { Context } from "./context";
import { oneLine } from "./terminal";

/** Up to so many files need neither progress nor processes of their own, and are reported at length. */
export const FEW = 5;

const SECONDS_BETWEEN_LINES = 5;
/** Often enough to be alive; more often would only cost time. */
const SECONDS_BETWEEN_REWRITES = 0.1;

export class Progress {
  private done = 0;
  private shown = false;
  private readonly from: number;
  private last: number;

  constructor(
    private readonly total: number,
    private readonly context: Context,
    private readonly now: () => number = Date.now,
  ) {
    this.from = this.last = now();
  }

  /** Call when a file is done. */
  step(file: string): void {
    this.done++;
    if (this.total <= FEW) return;
    const { stderr } = this.context;
    const now = this.now();
    const isEnd = this.done === 1 || this.done === this.total;
    const pause = stderr.isTerminal ? (isEnd ? 0 : SECONDS_BETWEEN_REWRITES) : SECONDS_BETWEEN_LINES;
    if (now - this.last < pause * 1000) return;
    this.last = now;
    const left = secondsLeft((now - this.from) / 1000, this.done, this.total);
    const text = this.context.words.progress(this.done, this.total, oneLine(file), left);
    if (stderr.isTerminal) {
      // A line longer than the terminal would wrap and could not be cleared; wide characters take two columns.
      stderr.clearLine();
      stderr.write(text.slice(0, Math.floor(stderr.columns / 2)));
      this.shown = true;
    } else stderr.write(`${text}\n`);
  }

  /** Call before anything else is written, so that no line is mixed with the progress. */
  clear(): void {
    if (this.shown) this.context.stderr.clearLine();
    this.shown = false;
  }
}
