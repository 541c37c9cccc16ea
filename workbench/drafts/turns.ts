/** What only one tab at a time can hold. `onLost` is called when another tab has taken it. */
export interface Turns {
  /** Null where another tab holds it. */
  hold(name: string, onLost: () => void): Promise<Held | null>;
  seize(name: string, onLost: () => void): Promise<Held>;
}

export interface Held {
  release(): void;
}
