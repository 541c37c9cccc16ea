/**
 * Works on several items at a time and yields each result in its item's turn, so that what is written does not depend on
 * which was ready first.
 *
 * @param ahead how many are begun at the most, the one that is waited for included: results that wait take memory
 * @param work must not reject: what is begun is not always asked back
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, result: R]> {
  const begun: Promise<readonly [T, R]>[] = [];
  const begin = async (item: T): Promise<readonly [T, R]> => [item, await work(item)];
  for (const item of items) {
    begun.push(begin(item));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const one of begun) yield await one;
}
