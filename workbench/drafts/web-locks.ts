import type { HeldLock, LockBackend } from "./lock-backend";

/** Web Locks: the browser releases the lock of a tab that crashes. */
export function webLocks(locks: LockManager): LockBackend {
  const request = (name: string, options: LockOptions, onLost: () => void): Promise<HeldLock | null> =>
    new Promise((resolve, reject) => {
      let isHeld = false;
      const ended = locks.request(name, options, (lock) => {
        if (!lock) return resolve(null);
        isHeld = true;
        // The lock is held for as long as this promise is pending.
        return new Promise<void>((release) => resolve({ release }));
      });
      // Rejected when another tab steals the lock.
      ended.catch((error: unknown) => (isHeld ? onLost() : reject(error)));
    });
  return {
    tryAcquire: (name, onLost) => request(name, { ifAvailable: true }, onLost),
    async steal(name, onLost) {
      return (await request(name, { steal: true }, onLost))!;
    },
  };
}
