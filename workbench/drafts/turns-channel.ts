import type { Held, Turns } from "./turns";

const CHANNEL = "performance-score-sheet-drafts";
/** Tabs in the background answer late. */
const ANSWER_MS = 400;

interface Message {
  readonly kind: "wants" | "holds" | "takes";
  readonly name: string;
  readonly from: string;
}

/** Where there are no locks, tabs ask each other. */
export function overChannel(): Turns {
  return {
    async hold(name, onLost) {
      const turn = new Turn(name, onLost);
      return (await turn.ask()) ? turn : null;
    },
    seize(name, onLost) {
      const turn = new Turn(name, onLost);
      turn.say("takes");
      return Promise.resolve(turn);
    },
  };
}

class Turn implements Held {
  private readonly channel = new BroadcastChannel(CHANNEL);
  /** Tells tabs apart, and which of two that ask at once goes first. */
  private readonly id = [...crypto.getRandomValues(new Uint32Array(4))].join("-");
  private isAsking = false;
  private refused: (() => void) | null = null;

  constructor(
    private readonly name: string,
    private readonly onLost: () => void,
  ) {
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => this.hear(data);
  }

  /** @returns whether no other tab holds it */
  async ask(): Promise<boolean> {
    this.isAsking = true;
    const isFree = await new Promise<boolean>((resolve) => {
      this.refused = () => resolve(false);
      setTimeout(() => resolve(true), ANSWER_MS);
      this.say("wants");
    });
    this.isAsking = false;
    if (!isFree) this.release();
    return isFree;
  }

  say(kind: Message["kind"]): void {
    this.channel.postMessage({ kind, name: this.name, from: this.id } satisfies Message);
  }

  release(): void {
    this.channel.close();
  }

  private hear({ kind, name, from }: Message): void {
    if (name !== this.name) return;
    if (kind === "wants" && (!this.isAsking || this.id < from)) this.say("holds");
    else if (this.isAsking) this.refused?.();
    else if (kind === "takes") {
      this.release();
      this.onLost();
    }
  }
}
