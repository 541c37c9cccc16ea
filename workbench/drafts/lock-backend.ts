/** Locks between the tabs of one browser. `onLost` is called when another tab has stolen the lock. */
export interface LockBackend {
  /** Null where another tab has it. */
  tryAcquire(name: string, onLost: () => void): Promise<HeldLock | null>;
  steal(name: string, onLost: () => void): Promise<HeldLock>;
}

export interface HeldLock {
  release(): void;
}
