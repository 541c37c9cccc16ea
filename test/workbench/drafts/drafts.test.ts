/** Drafts in a real browser: its database, two tabs of one user, what happens when it keeps nothing. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { draftsScript, serveDrafts } from "../../support/drafts-build";
// The page's globals.
import type {} from "../../support/drafts-page";

const SECURE = "https://drafts.test/";
const PLAIN = "http://drafts.test/";

let browser: Browser;
let script: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), draftsScript()]);
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext();
  await serveDrafts(context, script);
});
afterEach(() => context.close());

async function open(address = SECURE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Saves a draft of so many bytes. @returns the problem, or null */
function save(page: Page, fingerprint: string, { savedAt = 1, size = 4, value = 5 } = {}) {
  return page.evaluate(
    async ([fingerprint, savedAt, size, value]) => {
      const { DraftStore, DraftError } = window.drafts;
      const changes = [
        { sheet: "评分表", row: 1, col: 2, value },
        { sheet: "评分表", row: 2, col: 2, formula: "SUM(A1)", value: { error: "#DIV/0!" } },
      ];
      // By chance: the browser packs what repeats itself. It gives 64 kB at a time.
      const bytes = new Uint8Array(size);
      for (let from = 0; from < size; from += 65_536)
        crypto.getRandomValues(bytes.subarray(from, from + 65_536));
      bytes.set([0, 239, 222, 205]);
      const settings = new Map([["__proto__", "值"]]);
      const name = `${fingerprint}.xlsx`;
      try {
        await new DraftStore().save({ fingerprint, name, savedAt, origin: "xlsx", bytes, changes, settings });
        return null;
      } catch (error) {
        return error instanceof DraftError ? error.problem : String(error);
      }
    },
    [fingerprint, savedAt, size, value] as const,
  );
}

const list = (page: Page) =>
  page.evaluate(async () => (await new window.drafts.DraftStore().list()).map((draft) => draft.fingerprint));

const load = (page: Page, fingerprint: string) =>
  page.evaluate(async (fingerprint) => {
    const draft = await new window.drafts.DraftStore().load(fingerprint);
    return draft && { ...draft, bytes: [...draft.bytes], settings: [...draft.settings] };
  }, fingerprint);

describe("the store", () => {
  test("a draft comes back whole after the page was loaded anew, and in another tab", async () => {
    const page = await open();
    expect(await save(page, "a", { savedAt: 1 })).toBeNull();
    expect(await save(page, "b", { savedAt: 3 })).toBeNull();
    expect(await save(page, "a", { savedAt: 2, value: 6 })).toBeNull();
    await page.reload();
    const whole = {
      fingerprint: "a",
      name: "a.xlsx",
      savedAt: 2,
      origin: "xlsx",
      bytes: expect.any(Array),
      changes: [
        { sheet: "评分表", row: 1, col: 2, value: 6 },
        { sheet: "评分表", row: 2, col: 2, formula: "SUM(A1)", value: { error: "#DIV/0!" } },
      ],
      settings: [["__proto__", "值"]],
    };
    expect(await load(page, "a")).toEqual(whole);
    const other = await open();
    expect(await list(other)).toEqual(["b", "a"]);
    expect((await load(other, "a"))!.bytes).toEqual([0, 239, 222, 205]);
  });

  test("drafts are erased, one or all of them", async () => {
    const page = await open();
    for (const name of ["a", "b", "c"]) await save(page, name);
    await page.evaluate(() => new window.drafts.DraftStore().remove("b"));
    expect([await list(page), await load(page, "b")]).toEqual([["a", "c"], null]);
    await page.evaluate(() => new window.drafts.DraftStore().clear());
    expect([await list(page), await load(page, "a")]).toEqual([[], null]);
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).toEqual(["performance-score-sheet"]);
  });

  test("nothing is in the browser before a draft is saved", async () => {
    const page = await open();
    expect([await list(page), await load(page, "a")]).toEqual([[], null]);
  });

  test("no room left: the error says so, and the draft that was there stays", async () => {
    const page = await open();
    const session = await context.newCDPSession(page);
    const origin = "https://drafts.test";
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 2_000_000 });
    expect(await save(page, "a")).toBeNull();
    expect(await save(page, "b", { size: 5_000_000 })).toBe("full");
    expect(await list(page)).toEqual(["a"]);
    expect((await load(page, "a"))!.bytes).toHaveLength(4);
  });

  test.each([
    [
      "throws when asked for",
      () =>
        Object.defineProperty(window, "indexedDB", {
          get: () => {
            throw new DOMException("no", "SecurityError");
          },
        }),
    ],
    ["is not there", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    [
      "refuses to open",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("no", "InvalidStateError");
        };
      },
    ],
  ])("a database that %s: nothing is found, saving says why", async (_, bar) => {
    await context.addInitScript(bar);
    const page = await open();
    expect(await save(page, "a")).toBe("unavailable");
    expect([await list(page), await load(page, "a")]).toEqual([[], null]);
    await expect(page.evaluate(() => new window.drafts.DraftStore().clear())).rejects.toThrow(/unavailable/);
  });

  test("a database that another page holds in an older form is not waited for", async () => {
    const page = await open();
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          // A page of another version that does not let go.
          const request = indexedDB.open("performance-score-sheet", 3);
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    const other = await open();
    expect(await save(other, "a")).toBe("unavailable");
    expect(await list(other)).toEqual([]);
  });

  test("what is no draft is not listed and not loaded", async () => {
    const page = await open();
    await save(page, "a");
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("performance-score-sheet");
          request.onsuccess = () => {
            const transaction = request.result.transaction(["summaries", "packages"], "readwrite");
            transaction.objectStore("summaries").put({ name: 5 }, "b");
            transaction.objectStore("packages").put("text", "a");
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    expect(await list(page)).toEqual(["a"]);
    expect([await load(page, "a"), await load(page, "b")]).toEqual([null, null]);
  });
});

/** @returns whether this tab has the lock now */
const acquire = (page: Page, fingerprint = "a") =>
  page.evaluate(async (fingerprint) => {
    window.tab.lost = 0;
    window.tab.lock = new window.drafts.TabLock(fingerprint, () => window.tab.lost!++);
    return window.tab.lock.tryAcquire();
  }, fingerprint);

const standing = (page: Page) =>
  page.evaluate(() => ({ isHeld: window.tab.lock!.isHeld, lost: window.tab.lost }));

describe.each([
  ["with locks", SECURE, true],
  ["without locks, over a channel", PLAIN, false],
])("two tabs, %s", (_, address, hasLocks) => {
  let first: Page;
  let second: Page;
  beforeEach(async () => {
    first = await open(address);
    second = await open(address);
    expect(await first.evaluate(() => "locks" in navigator)).toBe(hasLocks);
  });

  test("the draft belongs to the tab that opened the file first; other files are free", async () => {
    expect(await acquire(first)).toBe(true);
    expect(await acquire(second)).toBe(false);
    expect(await acquire(second, "b")).toBe(true);
    expect(await standing(first)).toEqual({ isHeld: true, lost: 0 });
  });

  test("the second tab takes it over, and the first learns of it", async () => {
    await acquire(first);
    await acquire(second);
    await second.evaluate(() => window.tab.lock!.steal());
    expect(await standing(second)).toEqual({ isHeld: true, lost: 0 });
    await first.waitForFunction(() => window.tab.lost === 1);
    expect(await standing(first)).toEqual({ isHeld: false, lost: 1 });
    await first.evaluate(() => window.tab.lock!.steal());
    await second.waitForFunction(() => window.tab.lost === 1);
    expect((await standing(first)).isHeld).toBe(true);
  });

  test("it is free again when the file or the tab is closed", async () => {
    await acquire(first);
    await first.evaluate(() => window.tab.lock!.release());
    expect(await acquire(second)).toBe(true);
    await second.close();
    // The browser tells of it a little later.
    while (!(await acquire(first)));
    expect(await standing(first)).toEqual({ isHeld: true, lost: 0 });
  });

  test("of two that ask at once, one gets it", async () => {
    const asked = await Promise.all([acquire(first), acquire(second)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
  });
});

test("without locks and channels every tab keeps its own", async () => {
  await context.addInitScript(() => Object.defineProperty(window, "BroadcastChannel", { value: undefined }));
  const pages = [await open(PLAIN), await open(PLAIN)];
  expect([await acquire(pages[0]!), await acquire(pages[1]!)]).toEqual([true, true]);
});
