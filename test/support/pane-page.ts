/** The shipped pane in a real browser, over the fake Excel behind the real client library. Nothing else is served. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { fakeOfficeScript } from "./fake-excel/bundle";
import type { FakeBook, FakeSheet } from "./fake-excel/data";
import type { PlainOptions } from "./fake-excel/install";

const ORIGIN = "https://pane.test";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LIGHT = "#FFFFFF";
const DARK = "#1F1F1F";

export interface PaneOptions {
  readonly language?: "zh-CN" | "en-US";
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What this Excel is like. */
  readonly excel?: PlainOptions;
}

export interface PanePage {
  readonly page: Page;
  /** Unexpected events: foreign requests, console messages, errors. */
  readonly faults: readonly string[];
  /** Names of our own files that were fetched, each once. */
  readonly fetched: ReadonlySet<string>;
  /** The current workbook. */
  book(): Promise<FakeBook>;
  sheet(name: string): Promise<FakeSheet>;
  selection(): Promise<{ readonly sheet: string; readonly address: string }>;
  close(): Promise<void>;
}

/** The theme is Office's, not the system's. */
function themed(script: string, dark: boolean): string {
  return dark
    ? script.replaceAll(`bodyBackgroundColor: "${LIGHT}"`, `bodyBackgroundColor: "${DARK}"`)
    : script;
}

export async function openPane(
  browser: Browser,
  folder: string,
  book: FakeBook,
  { language = "zh-CN", dark = false, width = 360, height = 900, excel = {} }: PaneOptions = {},
): Promise<PanePage> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  const fetched = new Set<string>();
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  const office = themed(await fakeOfficeScript(book, { language, ...excel }), dark);
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === OFFICE) return route.fulfill({ contentType: "text/javascript", body: office });
    const { pathname } = new URL(url);
    const file = join(folder, pathname);
    if (url.startsWith(`${ORIGIN}/`) && existsSync(file)) {
      fetched.add(pathname.slice(1));
      return route.fulfill({ path: file });
    }
    faults.push(`request: ${url}`);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/taskpane.html`);
  const current = () => page.evaluate(() => window.fakeExcel.fake.book);
  return {
    page,
    faults,
    fetched,
    book: current,
    sheet: async (name) => (await current()).sheets.find((sheet) => sheet.name === name)!,
    selection: () => page.evaluate(() => window.fakeExcel.fake.selection),
    close: () => context.close(),
  };
}
