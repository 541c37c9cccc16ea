/** Autosave in a real browser: saves the open workbook if it is wanted, in one tab only, and says what went wrong. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { eventually } from "../../support/eventually";
import { draftsScript, serveDrafts } from "../../support/drafts-build";
import type {} from "../../support/drafts-page";
import type { DraftsState } from "../../../workbench/drafts/autosave";

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
    const { DraftAutosave, WorkbookSettings } = window.drafts;
    const settings = new WorkbookSettings(() => autosave.scheduleSave());
    const edits: number[] = [];
    const state = { isOn: false, list: [], isInOtherTab: false };
    const tools: Tools = { settings, edits, state, failures: 0, autosave: null as never };
    const autosave = new DraftAutosave({
      draft() {
        const changes = edits.map((value, row) => ({ sheet: "评分表", row, col: 0, value }));
        const own = settings.of("f");
        if (changes.length === 0 && own.size === 0) return null;
        const bytes = Uint8Array.of(1, 2, 3);
        tools.meanwhile?.();
        const summary = { name: "评分表.xlsx", origin: "xlsx", fingerprint: "f", savedAt: 1 } as const;
        return { ...summary, bytes, changes, settings: own };
      },
      onChange: (change) => Object.assign(state, change),
      onFailure: () => tools.failures++,
    });
    tools.autosave = autosave;
    Object.assign(window, { tools });
    await autosave.start();
    await autosave.switchTo("f");
  });
  return page;
}

interface Tools {
  autosave: InstanceType<typeof window.drafts.DraftAutosave>;
  readonly settings: InstanceType<typeof window.drafts.WorkbookSettings>;
  readonly edits: number[];
  readonly state: DraftsState;
  failures: number;
  /** Done while a draft is being saved. */
  meanwhile?: () => void;
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
  await inTab(page, ({ autosave, edits }) => {
    edits.push(5);
    autosave.scheduleSave();
    return autosave.save();
  });
  expect(await draft(page)).toBeNull();
  await inTab(page, ({ autosave }) => autosave.turn(true));
  expect(await draft(page)).toEqual({ changes: [5], settings: [] });
  await inTab(page, ({ edits, settings }) => {
    edits.push(6);
    settings.set("f", "framework", "sz");
  });
  await eventually(() => draft(page), { changes: [5, 6], settings: [["framework", "sz"]] });
  await inTab(page, ({ autosave }) => autosave.turn(false));
  expect(await draft(page)).toBeNull();
});

test("the choice outlives the page; settings come back with the draft", async () => {
  const page = await tab();
  await inTab(page, async ({ autosave, settings }) => {
    await autosave.turn(true);
    settings.set("f", "ignored", "[1]");
    await autosave.save();
  });
  await page.close();
  const next = await tab();
  expect(await inTab(next, ({ state }) => state.isOn)).toBe(true);
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
  await inTab(page, async ({ autosave, edits }) => {
    edits.push(5);
    await autosave.turn(true);
  });
  expect(await draft(page)).not.toBeNull();
  await inTab(page, ({ autosave, edits }) => {
    edits.length = 0;
    return autosave.save();
  });
  expect(await draft(page)).toBeNull();
});

test("a second tab of the file saves nothing until it takes the draft over; then the first saves no more", async () => {
  const first = await tab();
  await inTab(first, async ({ autosave, edits }) => {
    edits.push(1);
    await autosave.turn(true);
  });
  const second = await tab();
  expect(await inTab(second, ({ state }) => state.isInOtherTab)).toBe(true);
  await inTab(second, ({ autosave, edits }) => {
    edits.push(2);
    return autosave.save();
  });
  expect((await draft(second))!.changes).toEqual([1]);
  await inTab(second, ({ autosave }) => autosave.takeOver());
  expect((await draft(second))!.changes).toEqual([2]);
  await first.waitForFunction(() => (window as unknown as { tools: Tools }).tools.state.isInOtherTab);
  await inTab(first, ({ autosave }) => autosave.save());
  expect((await draft(first))!.changes).toEqual([2]);
});

test("turned off in one tab, drafts are kept in no tab", async () => {
  const first = await tab();
  await inTab(first, ({ autosave }) => autosave.turn(true));
  const second = await tab();
  await inTab(second, ({ autosave }) => autosave.turn(false));
  await first.waitForFunction(() => !(window as unknown as { tools: Tools }).tools.state.isOn);
  await inTab(first, ({ autosave, edits }) => {
    edits.push(1);
    return autosave.save();
  });
  expect(await draft(first)).toBeNull();
});

test("when nothing can be saved, the work goes on and the page is told", async () => {
  await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const page = await tab();
  await inTab(page, async ({ autosave, edits }) => {
    edits.push(1);
    await autosave.turn(true);
  });
  expect(await inTab(page, ({ failures }) => failures)).toBe(1);
});

test("an edit that comes while the draft is being saved is not taken for saved", async () => {
  const page = await tab();
  const isSaved = await inTab(page, async (tools) => {
    const { autosave, edits } = tools;
    await autosave.turn(true);
    edits.push(5);
    tools.meanwhile = () => {
      delete tools.meanwhile;
      edits.push(6);
      autosave.scheduleSave();
    };
    await autosave.save();
    const before = autosave.isSaved;
    await autosave.save();
    return { before, after: autosave.isSaved };
  });
  expect(isSaved).toEqual({ before: false, after: true });
  expect((await draft(page))?.changes).toEqual([5, 6]);
});
