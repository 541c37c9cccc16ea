/** The database of this browser: drafts, and frameworks kept for other workbooks. Nothing is in it that nobody asked for. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { CellChange } from "../../src/workbook/cell-change";
import type { KeptFramework } from "../../taskpane/hosts/host";
import { DraftError, type DraftSummary } from "./draft";

const NAME = "performance-score-sheet";
/** 2: frameworks. */
const VERSION = 2;
/** Some browsers never answer in private windows. */
const OPEN_TIMEOUT_MS = 5_000;

/** What changes from save to save; the package does not, and is large. */
export interface Edits {
  readonly changes: readonly CellChange[];
  readonly settings: ReadonlyMap<string, string>;
}

/** Drafts by the fingerprint of the file, frameworks by the name of theirs. */
interface Schema extends DBSchema {
  summaries: { key: string; value: DraftSummary };
  edits: { key: string; value: Edits };
  packages: { key: string; value: Uint8Array };
  frameworks: { key: string; value: KeptFramework };
}

const ALL = ["summaries", "edits", "packages", "frameworks"] as const;
export type StoreName = (typeof ALL)[number];

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the database does not answer")), OPEN_TIMEOUT_MS);
    // Throws at once where it is forbidden, which rejects too.
    openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        const missing = ALL.filter((store) => !database.objectStoreNames.contains(store));
        for (const store of missing) database.createObjectStore(store);
      },
      blocked: () => reject(new Error("an older page holds the database")),
      // A newer version of the page must not wait for this one.
      blocking: (_version, _newVersion, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
}

/** Every fault of the database becomes a DraftError. */
async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  let database: IDBPDatabase<Schema> | null = null;
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

/** All of the requests are done or none of them. @throws DraftError */
export function write<Stores extends readonly StoreName[]>(
  stores: Stores,
  work: (
    transaction: IDBPTransaction<Schema, Stores, "readwrite">,
  ) => Promise<unknown>[] | Promise<Promise<unknown>[]>,
): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(stores, "readwrite");
    // A request that fails ends the transaction, whose error says why.
    await Promise.allSettled(await work(transaction));
    await transaction.done;
  });
}

/** Null where the browser keeps nothing. */
export function readOrNull<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> {
  return withDatabase(work).catch(() => null);
}
