import { type Edits, readOrNull, write } from "./database";
import type { Draft, DraftSummary } from "./draft";

const STORES = ["summaries", "edits", "packages"] as const;

/**
 * The drafts in this browser, by their files' fingerprints. What writes throws a DraftError when it cannot; what reads
 * then finds nothing.
 */
export class DraftStore {
  /** Replaces the earlier draft of the same file. @throws DraftError */
  async save({ bytes, changes, settings, ...summary }: Draft): Promise<void> {
    const { fingerprint } = summary;
    await write(STORES, async (transaction) => {
      const packages = transaction.objectStore("packages");
      const isKnown = (await packages.count(fingerprint)) > 0;
      return [
        ...(isKnown ? [] : [packages.put(bytes, fingerprint)]),
        transaction.objectStore("edits").put({ changes, settings }, fingerprint),
        transaction.objectStore("summaries").put(summary, fingerprint),
      ];
    });
  }

  /** The latest first. */
  async list(): Promise<readonly DraftSummary[]> {
    const found = await readOrNull((database) => database.getAll("summaries"));
    return (found ?? []).filter(isSummary).sort((a, b) => b.savedAt - a.savedAt);
  }

  /** Null where there is no draft, or the browser has cleared a part of it. */
  async load(fingerprint: string): Promise<Draft | null> {
    const found = await readOrNull((database) => {
      const transaction = database.transaction(STORES);
      return Promise.all(
        STORES.map((name): Promise<unknown> => transaction.objectStore(name).get(fingerprint)),
      );
    });
    const [summary, edits, bytes] = found ?? [];
    if (!isSummary(summary) || !isEdits(edits) || !(bytes instanceof Uint8Array)) return null;
    return { ...summary, ...edits, bytes };
  }

  /** @throws DraftError */
  remove(fingerprint: string): Promise<void> {
    return write(STORES, (transaction) =>
      STORES.map((name) => transaction.objectStore(name).delete(fingerprint)),
    );
  }

  /** @throws DraftError */
  clear(): Promise<void> {
    return write(STORES, (transaction) => STORES.map((name) => transaction.objectStore(name).clear()));
  }
}

/** May have been saved by another version of this page. */
function isSummary(value: unknown): value is DraftSummary {
  const { fingerprint, name, savedAt, origin } = (value ?? {}) as Partial<DraftSummary>;
  return [fingerprint, name, origin].every((text) => typeof text === "string") && typeof savedAt === "number";
}

function isEdits(value: unknown): value is Edits {
  const { changes, settings } = (value ?? {}) as Partial<Edits>;
  return Array.isArray(changes) && settings instanceof Map;
}
