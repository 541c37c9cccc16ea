/** Progress on stderr while many files are checked: one line that is rewritten on a terminal, else a line now and then. */
import type { Context } from "./context";

const MANY = 5;
const SECONDS_BETWEEN_LINES = 5;

export class Progress {
  private shown = false;
  private lastLine: number;

  constructor(
    private readonly total: number,
    private readonly context: Context,
    private readonly now: () => number = Date.now,
  ) {
    this.lastLine = now();
  }

  /** Call before work on a file starts. */
  step(done: number, file: string): void {
    if (this.total < MANY) return;
    const { stderr, words } = this.context;
    const text = words.progress(done, this.total, file);
    if (stderr.isTerminal) {
      // A line longer than the terminal would wrap and could not be cleared; wide characters take two columns.
      stderr.clearLine();
      stderr.write(text.slice(0, Math.floor(stderr.columns / 2)));
      this.shown = true;
    } else if (this.now() - this.lastLine >= SECONDS_BETWEEN_LINES * 1000) {
      this.lastLine = this.now();
      stderr.write(`${text}\n`);
    }
  }

  /** Call before anything else is written, so that no line is mixed with the progress. */
  clear(): void {
    if (this.shown) this.context.stderr.clearLine();
    this.shown = false;
  }
}
