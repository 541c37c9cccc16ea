/** Reading in the engine's worker, for as long as it is worth waiting for. */
import { FileError } from "../../files/errors";

/** Stops the engine when the user says so, or when it is at a file for too long. */
export class Patience {
  private readonly stop = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What ended it; undefined while there is any. */
  private ended: FileError | undefined;

  constructor(private readonly asked: AbortSignal | undefined) {
    if (asked?.aborted) this.cancel();
    asked?.addEventListener("abort", this.cancel, { once: true });
  }

  get signal(): AbortSignal {
    return this.stop.signal;
  }

  /** @param seconds until it ends; for ever without */
  renew(seconds: number | undefined): void {
    clearTimeout(this.timer);
    if (seconds === undefined) return;
    this.timer = setTimeout(() => {
      this.ended = new FileError({ code: "too-slow", seconds });
      this.stop.abort();
    }, seconds * 1000);
  }

  /** @throws FileError in the place of Cancelled when it has ended */
  async with<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw this.ended ?? error;
    } finally {
      this.renew(undefined);
      this.asked?.removeEventListener("abort", this.cancel);
    }
  }

  private readonly cancel = (): void => this.stop.abort();
}
