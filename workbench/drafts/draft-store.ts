import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { CellChange } from "../../src/workbook/cell-change";
import { type Draft, DraftError, type DraftSummary } from "./draft";

const NAME = "performance-score-sheet";
const VERSION = 1;
/** Some browsers never answer in private windows. */
const OPEN_TIMEOUT_MS = 5_000;

/** What changes from save to save; the package does not, and is large. */
interface Edits {
  readonly changes: readonly CellChange[];
  readonly settings: ReadonlyMap<string, string>;
}

/** All by the fingerprint of the file. */
interface DraftSchema extends DBSchema {
  summaries: { key: string; value: DraftSummary };
  edits: { key: string; value: Edits };
  packages: { key: string; value: Uint8Array };
}

const STORES = ["summaries", "edits", "packages"] as const;
type Stores = typeof STORES;

/**
 * The drafts in this browser, by their files' fingerprints. What writes throws a DraftError when it cannot; what reads
 * then finds nothing.
 */
export class DraftStore {
  /** Replaces the earlier draft of the same file. @throws DraftError */
  async save({ bytes, changes, settings, ...summary }: Draft): Promise<void> {
    const { fingerprint } = summary;
    await write(async (transaction) => {
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
    return write((transaction) => STORES.map((name) => transaction.objectStore(name).delete(fingerprint)));
  }

  /** @throws DraftError */
  clear(): Promise<void> {
    return write((transaction) => STORES.map((name) => transaction.objectStore(name).clear()));
  }
}

function openDatabase(): Promise<IDBPDatabase<DraftSchema>> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the database does not answer")), OPEN_TIMEOUT_MS);
    // Throws at once where it is forbidden, which rejects too.
    openDB<DraftSchema>(NAME, VERSION, {
      upgrade: (database) => STORES.forEach((store) => database.createObjectStore(store)),
      blocked: () => reject(new Error("an older page holds the database")),
      // A newer version of the page must not wait for this one.
      blocking: (_version, _newVersion, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
}

/** Every fault of the database becomes a DraftError. */
async function withDatabase<T>(work: (database: IDBPDatabase<DraftSchema>) => Promise<T>): Promise<T> {
  let database: IDBPDatabase<DraftSchema> | null = null;
  try {
    database = await openDatabase();
    return await work(database);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new DraftError(isFull ? "full" : "unavailable", error);
  } finally {
    database?.close();
  }
}

type Writing = IDBPTransaction<DraftSchema, Stores, "readwrite">;

/** All of the requests are done or none of them. */
function write(
  work: (transaction: Writing) => Promise<unknown>[] | Promise<Promise<unknown>[]>,
): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(STORES, "readwrite");
    // A request that fails ends the transaction, whose error says why.
    await Promise.allSettled(await work(transaction));
    await transaction.done;
  });
}

function readOrNull<T>(work: (database: IDBPDatabase<DraftSchema>) => Promise<T>): Promise<T | null> {
  return withDatabase(work).catch(() => null);
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
