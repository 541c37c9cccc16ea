/** Neighbours with the same key: their first and last index. */
export function runs<T>(items: readonly T[], key: (item: T) => string): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, i) => {
    const open = found.at(-1);
    if (open && key(items[open[0]]!) === key(item)) open[1] = i;
    else found.push([i, i]);
  });
  return found;
}
