/** The keeper in a real browser: saves what is open if it is wanted, in one tab only, and says what went wrong. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { draftsScript, serveDrafts } from "../../support/drafts-build";
import type {} from "../../support/drafts-page";

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

/** A tab that shows a workbook, `edits` being what was changed in it. */
async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto("https://drafts.test/");
  await page.evaluate(async () => {
    const { DraftStore, DraftKeeper, WorkbookSettings } = window.drafts;
    const settings = new WorkbookSettings(() => keeper.touched());
    const states: unknown[] = [];
    const keeper = new DraftKeeper(new DraftStore(), settings, (state) => states.push(state));
    const edits: number[] = [];
    const tools = { keeper, settings, edits, states };
    Object.assign(window, { tools });
    await keeper.show({
      document: {
        name: "评分表.xlsx",
        origin: "xlsx",
        bytes: Uint8Array.of(1, 2, 3),
        workbook: { sheets: [], definedNames: [], date1904: false },
        appearance: { styles: [], sheets: [] },
        fingerprint: "f",
      },
      changes: () => edits.map((value, row) => ({ sheet: "评分表", row, col: 0, value })),
    });
  });
  return page;
}

interface Tools {
  readonly keeper: InstanceType<typeof window.drafts.DraftKeeper>;
  readonly settings: InstanceType<typeof window.drafts.WorkbookSettings>;
  readonly edits: number[];
  readonly states: unknown[];
}

/** Runs in the page with its tools. */
function inTab<T>(page: Page, work: (tools: Tools) => T | Promise<T>): Promise<T> {
  return page.evaluate(`(${String(work)})(window.tools)`) as Promise<T>;
}

const draft = (page: Page) =>
  page.evaluate(async () => {
    const found = await new window.drafts.DraftStore().load("f");
    return found && { changes: found.changes.map(({ value }) => value), settings: [...found.settings] };
  });

test("not unless it is wanted; then edits and settings, after a while or at once; erased when wanted no more", async () => {
  const page = await tab();
  await inTab(page, ({ keeper, edits }) => {
    edits.push(5);
    keeper.touched();
    return keeper.save();
  });
  expect(await draft(page)).toBeNull();
  await inTab(page, ({ keeper }) => keeper.turn(true));
  expect(await draft(page)).toEqual({ changes: [5], settings: [] });
  await inTab(page, ({ edits, settings }) => {
    edits.push(6);
    settings.set("f", "framework", "sz");
  });
  while ((await draft(page))!.settings.length === 0) await page.waitForTimeout(50);
  expect(await draft(page)).toEqual({ changes: [5, 6], settings: [["framework", "sz"]] });
  await inTab(page, ({ keeper }) => keeper.turn(false));
  expect(await draft(page)).toBeNull();
});

test("the choice outlives the page; settings come back with the draft", async () => {
  const page = await tab();
  await inTab(page, async ({ keeper, settings }) => {
    await keeper.turn(true);
    settings.set("f", "ignored", "[1]");
    await keeper.save();
  });
  await page.close();
  const next = await tab();
  expect(await inTab(next, ({ keeper }) => keeper.keeping.isOn)).toBe(true);
  const settings = await next.evaluate(async () => {
    const { settings } = (window as unknown as { tools: Tools }).tools;
    settings.restore((await new window.drafts.DraftStore().load("f"))!);
    const host = settings.forHost("f");
    await host.set("framework", "sz");
    await host.set("supplied", null);
    return [await host.get("ignored"), settings.get("f", "framework"), settings.get("g", "ignored")];
  });
  expect(settings).toEqual(["[1]", "sz", null]);
});

test("what was taken back leaves no draft", async () => {
  const page = await tab();
  await inTab(page, async ({ keeper, edits }) => {
    edits.push(5);
    await keeper.turn(true);
  });
  expect(await draft(page)).not.toBeNull();
  await inTab(page, ({ keeper, edits }) => {
    edits.length = 0;
    return keeper.save();
  });
  expect(await draft(page)).toBeNull();
});

test("a second tab of the file saves nothing until it takes the draft over; then the first saves no more", async () => {
  const first = await tab();
  await inTab(first, async ({ keeper, edits }) => {
    edits.push(1);
    await keeper.turn(true);
  });
  const second = await tab();
  expect(await inTab(second, ({ keeper }) => keeper.keeping.isElsewhere)).toBe(true);
  await inTab(second, ({ keeper, edits }) => {
    edits.push(2);
    return keeper.save();
  });
  expect((await draft(second))!.changes).toEqual([1]);
  await inTab(second, ({ keeper }) => keeper.takeOver());
  expect((await draft(second))!.changes).toEqual([2]);
  await first.waitForFunction(() => (window as unknown as { tools: Tools }).tools.keeper.keeping.isElsewhere);
  await inTab(first, ({ keeper }) => keeper.save());
  expect((await draft(first))!.changes).toEqual([2]);
});

test("turned off in one tab, drafts are kept in no tab", async () => {
  const first = await tab();
  await inTab(first, ({ keeper }) => keeper.turn(true));
  const second = await tab();
  await inTab(second, ({ keeper }) => keeper.turn(false));
  await first.waitForFunction(() => !(window as unknown as { tools: Tools }).tools.keeper.keeping.isOn);
  await inTab(first, ({ keeper, edits }) => {
    edits.push(1);
    return keeper.save();
  });
  expect(await draft(first)).toBeNull();
});

test("when nothing can be kept, the work goes on and the page hears why", async () => {
  await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const page = await tab();
  await inTab(page, async ({ keeper, edits }) => {
    edits.push(1);
    await keeper.turn(true);
  });
  expect(await inTab(page, ({ keeper }) => keeper.keeping.problem)).toBe("unavailable");
  expect(await inTab(page, ({ states }) => states.length)).toBeGreaterThan(0);
});
