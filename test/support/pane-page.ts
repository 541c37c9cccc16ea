/** The shipped pane in a real browser, over a fake of its spreadsheet. Nothing else is served. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import type { CommandName } from "../../taskpane/command-names";
import type { FakeBook, FakeSheet } from "./fake-excel/data";
import type { PlainOptions } from "./fake-excel/install";
import type { Switches as WpsSwitches } from "./fake-wps/switches";

export interface PaneOptions {
  readonly language?: "zh-CN" | "en-US";
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What this Excel is like. */
  readonly excel?: PlainOptions;
  /** What this WPS is like. */
  readonly wps?: WpsSwitches;
  /** In WPS: from the disk, as an add-in in a folder is. */
  readonly fromDisk?: boolean;
  /** In WPS: the page of the ribbon, say, in place of the pane. */
  readonly file?: string;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
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
  /** What the workbook itself keeps of the pane's settings, as one text. */
  kept(): Promise<string>;
  /** Clicks a button of the spreadsheet's ribbon. */
  ribbon(name: CommandName): Promise<void>;
  /** What is saved when this button of the pane is pressed, or when this is done. */
  saved(press: string | (() => Promise<void>)): Promise<SavedFile>;
  close(): Promise<void>;
}

/** How the pane gets into one of the spreadsheets. */
export interface PaneHost {
  build(): Promise<string>;
  /** Puts the fake into the page and says which address is to be opened. */
  install(page: Page, folder: string, book: FakeBook, options: PaneOptions): Promise<string>;
  /** Gives one of our own files to the page; by default as it is. */
  serve?(route: Route, path: string): Promise<void>;
  readonly origin: string;
  kept(page: Page): Promise<string>;
  ribbon(page: Page, name: CommandName): Promise<void>;
  saved(page: Page, press: () => Promise<void>): Promise<SavedFile>;
}

/** A file that the page gives to the browser. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const download = page.waitForEvent("download");
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

export async function openPane(
  browser: Browser,
  host: PaneHost,
  folder: string,
  book: FakeBook,
  options: PaneOptions = {},
): Promise<PanePage> {
  const { language = "zh-CN", dark = false, width = 360, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const fetched = new Set<string>();
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await context.route(/^https?:/, async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const path = join(folder, pathname);
    if (origin !== host.origin || !existsSync(path)) {
      faults.push(`request: ${href}`);
      return route.abort();
    }
    fetched.add(pathname.slice(1));
    return host.serve ? host.serve(route, path) : route.fulfill({ path });
  });
  await page.goto(await host.install(page, folder, book, options));
  const current = () => page.evaluate(() => window.spreadsheet.book);
  return {
    page,
    faults,
    fetched,
    book: current,
    sheet: async (name) => (await current()).sheets.find((sheet) => sheet.name === name)!,
    selection: () => page.evaluate(() => window.spreadsheet.selection),
    kept: () => host.kept(page),
    ribbon: (name) => host.ribbon(page, name),
    saved: (press) =>
      host.saved(
        page,
        typeof press === "string" ? () => page.getByRole("button", { name: press }).click() : press,
      ),
    close: () => context.close(),
  };
}
