import type { HeldLock, LockBackend } from "./lock-backend";

const CHANNEL = "performance-score-sheet-drafts";
/** Tabs in the background answer late. */
const ANSWER_MS = 400;

interface Message {
  readonly kind: "request" | "held" | "steal";
  readonly name: string;
  readonly from: string;
}

/** Where there are no Web Locks, tabs ask each other. */
export function channelLocks(): LockBackend {
  return {
    async tryAcquire(name, onLost) {
      const lock = new ChannelLock(name, onLost);
      return (await lock.request()) ? lock : null;
    },
    steal(name, onLost) {
      const lock = new ChannelLock(name, onLost);
      lock.send("steal");
      return Promise.resolve(lock);
    },
  };
}

class ChannelLock implements HeldLock {
  private readonly channel = new BroadcastChannel(CHANNEL);
  /** Identifies the tab; of two that request at once, the smaller id wins. */
  private readonly id = [...crypto.getRandomValues(new Uint32Array(4))].join("-");
  private isRequesting = false;
  private refuse: (() => void) | null = null;

  constructor(
    private readonly name: string,
    private readonly onLost: () => void,
  ) {
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => this.receive(data);
  }

  /** @returns whether no other tab holds it */
  async request(): Promise<boolean> {
    this.isRequesting = true;
    const isFree = await new Promise<boolean>((resolve) => {
      this.refuse = () => resolve(false);
      setTimeout(() => resolve(true), ANSWER_MS);
      this.send("request");
    });
    this.isRequesting = false;
    if (!isFree) this.release();
    return isFree;
  }

  send(kind: Message["kind"]): void {
    this.channel.postMessage({ kind, name: this.name, from: this.id } satisfies Message);
  }

  release(): void {
    this.channel.close();
  }

  private receive({ kind, name, from }: Message): void {
    if (name !== this.name) return;
    if (kind === "request" && (!this.isRequesting || this.id < from)) this.send("held");
    else if (this.isRequesting) this.refuse?.();
    else if (kind === "steal") {
      this.release();
      this.onLost();
    }
  }
}
