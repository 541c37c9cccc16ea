import type { Held, Turns } from "./turns";

/** Web Locks: the browser itself sees to it, also when a tab crashes. */
export function overLocks(locks: LockManager): Turns {
  const request = (name: string, options: LockOptions, onLost: () => void): Promise<Held | null> =>
    new Promise((resolve, reject) => {
      let isHeld = false;
      const ended = locks.request(name, options, (lock) => {
        if (!lock) return resolve(null);
        isHeld = true;
        // The lock is held for as long as this is not settled.
        return new Promise<void>((release) => resolve({ release }));
      });
      // Rejected when another tab steals the lock.
      ended.catch((error: unknown) => (isHeld ? onLost() : reject(error)));
    });
  return {
    hold: (name, onLost) => request(name, { ifAvailable: true }, onLost),
    async seize(name, onLost) {
      return (await request(name, { steal: true }, onLost))!;
    },
  };
}
