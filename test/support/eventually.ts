/** For what has no event of its own to wait for. */
import { setTimeout } from "node:timers/promises";

const WITHIN_MS = 15_000;
const EVERY_MS = 50;

/**
 * Reads until it is what is wanted: what a page shows right after a click or a key may not be there yet.
 *
 * @throws what jest says of what was read last
 */
export async function eventually<T>(read: () => Promise<T>, wanted: unknown): Promise<void> {
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    const found = await read();
    try {
      return expect(found).toEqual(wanted);
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await setTimeout(EVERY_MS);
    }
  }
}
