/** Gives the page its turn while long work runs: a click on "cancel" and the progress bar need it. */

/** Shorter than the 50 ms after which a user notices; other work of the page also wants its share. */
const SLICE_MS = 25;

export class TimeSlice {
  private since = performance.now();

  /** Waits for the page's turn when this slice is used up; costs nothing otherwise. */
  async yieldIfUsedUp(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
  }
}
