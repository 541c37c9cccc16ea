/** Yields to the page during long work, so that the cancel button and the progress bar react. */

/** Well below the 50 ms that users notice. */
const SLICE_MS = 25;

export class TimeSlice {
  private since = performance.now();

  /** Yields when the slice is used up; returns at once otherwise. */
  async yieldIfUsedUp(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
  }
}
