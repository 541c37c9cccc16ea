/** A file that is open in two tabs has one draft: it belongs to the tab that opened it first, until another takes it. */
import type { Held, Turns } from "./turns";
import { overChannel } from "./turns-channel";
import { overLocks } from "./turns-locks";

/** Pages of the intranet without https have no locks; very old browsers have no channels, and then every tab saves. */
function turnsHere(): Turns {
  if (typeof navigator.locks?.request === "function") return overLocks(navigator.locks);
  if (typeof BroadcastChannel === "function") return overChannel();
  const alone: Held = { release: () => undefined };
  return { hold: () => Promise.resolve(alone), seize: () => Promise.resolve(alone) };
}

/** Whether this tab keeps the draft of the file that it shows. */
export class DraftClaim {
  private held: Held | null = null;

  private constructor(
    private readonly name: string,
    private readonly turns: Turns,
    private readonly onLost: () => void,
  ) {}

  /** @param onLost another tab has taken the draft over: this one must save no more */
  static async of(
    fingerprint: string,
    onLost: () => void = () => undefined,
    turns: Turns = turnsHere(),
  ): Promise<DraftClaim> {
    const claim = new DraftClaim(`draft:${fingerprint}`, turns, onLost);
    claim.held = await turns.hold(claim.name, () => claim.lose());
    return claim;
  }

  /** False: another tab keeps it; this one may be worked in without saving drafts, or take it over. */
  get isMine(): boolean {
    return this.held !== null;
  }

  async takeOver(): Promise<void> {
    this.held ??= await this.turns.seize(this.name, () => this.lose());
  }

  /** The file is closed; closing the tab does the same. */
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
