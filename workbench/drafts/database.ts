/** The browser's database, as far as drafts need it: every fault of it becomes a DraftError. */
import { DraftError } from "./draft";

const NAME = "performance-score-sheet";
const VERSION = 1;
export const STORES = ["summaries", "edits", "packages"] as const;
export type StoreName = (typeof STORES)[number];

/** Some browsers never answer in private windows. */
const PATIENCE_MS = 5_000;

export type Transact = (name: StoreName) => IDBObjectStore;

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new DraftError("unavailable", cause));
    const timer = setTimeout(() => fail("no answer"), PATIENCE_MS);
    // Where it is forbidden, even asking for it throws.
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    request.onblocked = () => fail("an older page holds it");
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      // A newer page may need another form of it: it must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}

function faultOf(cause: unknown): DraftError {
  if (cause instanceof DraftError) return cause;
  const isFull = cause instanceof DOMException && cause.name === "QuotaExceededError";
  return new DraftError(isFull ? "full" : "unavailable", cause);
}

/** The answer of one request. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no answer"));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
  });
}

/** All of the work is done or none of it; nothing but the database may be waited for meanwhile. */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: Transact) => Promise<T> | T,
): Promise<T> {
  let database: IDBDatabase | null = null;
  try {
    database = await openDatabase();
    const transaction = database.transaction([...STORES], mode);
    const [result] = await Promise.all([
      inside(transaction, () => work((name) => transaction.objectStore(name))),
      ended(transaction),
    ]);
    return result;
  } catch (error) {
    throw faultOf(error);
  } finally {
    database?.close();
  }
}

/** What fails outside the database must not leave half of the work in it. */
async function inside<T>(transaction: IDBTransaction, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Where the database failed itself, it has ended it already.
    if (transaction.error === null) transaction.abort();
    throw transaction.error ?? error;
  }
}
