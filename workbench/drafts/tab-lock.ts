/** A file that is open in two tabs has one draft: the tab that opened it first saves it, until another takes over. */
import { channelLocks } from "./channel-locks";
import type { HeldLock, LockBackend } from "./lock-backend";
import { webLocks } from "./web-locks";

/** Web Locks need https; without BroadcastChannel (very old browsers) every tab saves. */
function defaultBackend(): LockBackend {
  if (typeof navigator.locks?.request === "function") return webLocks(navigator.locks);
  if (typeof BroadcastChannel === "function") return channelLocks();
  const lock: HeldLock = { release: () => undefined };
  return { tryAcquire: () => Promise.resolve(lock), steal: () => Promise.resolve(lock) };
}

export class TabLock {
  private held: HeldLock | null = null;
  private readonly backend = defaultBackend();

  /** @param onLost another tab has stolen the lock */
  constructor(
    private readonly name: string,
    private readonly onLost: () => void,
  ) {}

  get isHeld(): boolean {
    return this.held !== null;
  }

  /** @returns false where another tab has it */
  async tryAcquire(): Promise<boolean> {
    this.held ??= await this.backend.tryAcquire(this.name, () => this.lose());
    return this.isHeld;
  }

  async steal(): Promise<void> {
    this.held ??= await this.backend.steal(this.name, () => this.lose());
  }

  /** Closing the tab does the same. */
  release(): void {
    this.held?.release();
    this.held = null;
  }

  private lose(): void {
    if (!this.held) return;
    this.held = null;
    this.onLost();
  }
}
