import { HostError } from "../host";

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled", "cancelled by the user");
}

/** Converts every error of a host's work into a HostError. What answers at once is waited for all the same. */
export function hostErrorsBy(toHostError: (fault: unknown) => HostError) {
  return async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (fault) {
      throw toHostError(fault);
    }
  };
}
