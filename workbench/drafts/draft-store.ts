import type { CellChange } from "../../src/workbook/cell-change";
import { answerOf, STORES, transact } from "./database";
import { type Draft, DraftError, type DraftSummary } from "./draft";

/** What changes from save to save; the package does not, and is large. */
interface Edits {
  readonly changes: readonly CellChange[];
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * The drafts in this browser, by their files' fingerprints. Nothing is kept before `save` is called: whether it is, is
 * the user's choice. What writes throws a DraftError when it cannot; what reads then finds nothing.
 */
export class DraftStore {
  /** Instead of the earlier draft of the same file. @throws DraftError */
  async save({ bytes, changes, settings, ...summary }: Draft): Promise<void> {
    const { fingerprint } = summary;
    await transact("readwrite", async (store) => {
      const kept = await answerOf(store("packages").count(fingerprint));
      if (kept === 0) store("packages").put(bytes, fingerprint);
      store("edits").put({ changes, settings } satisfies Edits, fingerprint);
      store("summaries").put(summary satisfies DraftSummary, fingerprint);
    });
  }

  /** The latest first. */
  async list(): Promise<readonly DraftSummary[]> {
    const read = transact("readonly", (store) => answerOf<unknown[]>(store("summaries").getAll()));
    const summaries = (await orNothing(read)) ?? [];
    return summaries.filter(isSummary).sort((a, b) => b.savedAt - a.savedAt);
  }

  /** Null where there is no draft, or the browser has cleared a part of it. */
  async load(fingerprint: string): Promise<Draft | null> {
    const read = transact("readonly", (store) =>
      Promise.all(STORES.map((name) => answerOf<unknown>(store(name).get(fingerprint)))),
    );
    const [summary, edits, bytes] = (await orNothing(read)) ?? [];
    if (!isSummary(summary) || !isEdits(edits) || !(bytes instanceof Uint8Array)) return null;
    return { ...summary, ...edits, bytes };
  }

  /** @throws DraftError */
  async remove(fingerprint: string): Promise<void> {
    await transact("readwrite", (store) => {
      for (const name of STORES) store(name).delete(fingerprint);
    });
  }

  /** @throws DraftError */
  async clear(): Promise<void> {
    await transact("readwrite", (store) => {
      for (const name of STORES) store(name).clear();
    });
  }
}

async function orNothing<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DraftError) return null;
    throw error;
  }
}

/** Kept by another version of this page, perhaps. */
function isSummary(kept: unknown): kept is DraftSummary {
  const { fingerprint, name, savedAt, origin } = (kept ?? {}) as Partial<DraftSummary>;
  return [fingerprint, name, origin].every((text) => typeof text === "string") && typeof savedAt === "number";
}

function isEdits(kept: unknown): kept is Edits {
  const { changes, settings } = (kept ?? {}) as Partial<Edits>;
  return Array.isArray(changes) && settings instanceof Map;
}
