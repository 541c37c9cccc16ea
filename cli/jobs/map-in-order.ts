/**
 * Works on several items at a time and yields each result in its item's turn, so that what is written does not depend on
 * which was ready first.
 *
 * @param ahead how many are begun at the most, the one that is waited for included: results that wait take memory
 * @param work must not reject: what is begun is not always asked back
 * @param signal ends it without waiting for what is begun
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
  signal: AbortSignal,
): AsyncGenerator<readonly [item: T, result: R]> {
  const begun: Promise<readonly [T, R]>[] = [];
  const begin = async (item: T): Promise<readonly [T, R]> => [item, await work(item)];
  const waiting = items[Symbol.iterator]();
  for (;;) {
    while (begun.length < ahead) {
      const { done, value } = waiting.next();
      if (done) break;
      begun.push(begin(value));
    }
    const next = begun.length === 0 ? null : await unlessStopped(begun.shift()!, signal);
    if (next === null) return;
    yield next;
  }
}

/** Null when it is stopped first. A race with a promise of the signal would keep every result as long as the signal. */
function unlessStopped<R>(result: Promise<R>, signal: AbortSignal): Promise<R | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const stop = (): void => resolve(null);
    signal.addEventListener("abort", stop, { once: true });
    void result.then((value) => {
      signal.removeEventListener("abort", stop);
      resolve(value);
    });
  });
}
