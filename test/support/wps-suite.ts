/** Setup of the browser tests of the WPS add-in: the shipped files over a fake WPS, in a browser made old. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { configs } from "../../scripts/start/build";
import { launchChromium } from "./chromium";
import { fakeBook, type FakeBook, type FakeSheet } from "./fake-excel/data";
import { fakeWpsScript } from "./fake-wps/bundle";
import type { Switches } from "./fake-wps/switches";
import { withoutLaterBuiltIns } from "./old-chromium";
import { readSample } from "./samples";
import { sharedBuild } from "./shared-build";

const SLOW = 180_000;
const ORIGIN = "https://wps.test";

/** The add-in as it is shipped, built once for all tests. */
export const buildWps = (): Promise<string> =>
  sharedBuild("wps-test", "wps.html", () => [configs.wpsConfig("production")]);

export interface WpsPageOptions {
  readonly wps?: Switches;
  readonly language?: "zh-CN" | "en-US";
  /** From the disk, as an add-in in a folder is. */
  readonly fromDisk?: boolean;
  readonly file?: string;
}

export interface WpsPage {
  readonly page: Page;
  readonly faults: readonly string[];
  book(): Promise<FakeBook>;
  sheet(name: string): Promise<FakeSheet>;
}

async function openPage(
  browser: Browser,
  folder: string,
  book: FakeBook,
  { wps = {}, language = "zh-CN", fromDisk = false, file = "wps.html?pane=1" }: WpsPageOptions,
): Promise<WpsPage> {
  const context = await browser.newContext({
    viewport: { width: 400, height: 900 },
    locale: language,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await page.addInitScript(await fakeWpsScript(book, wps));
  if (fromDisk) await page.goto(`file://${join(folder, file.split("?")[0]!)}?pane=1`);
  else {
    await context.route("**/*", async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const path = join(folder, pathname);
      if (origin !== ORIGIN || !existsSync(path)) {
        faults.push(`request: ${route.request().url()}`);
        return route.abort();
      }
      if (!path.endsWith(".js")) return route.fulfill({ path });
      const body = withoutLaterBuiltIns(await readFile(path, "utf8"));
      return route.fulfill({ contentType: "text/javascript", body });
    });
    await page.goto(`${ORIGIN}/${file}`);
  }
  const current = () => page.evaluate(() => window.fakeWps.book);
  return {
    page,
    faults,
    book: current,
    sheet: async (name) => (await current()).sheets.find((sheet) => sheet.name === name)!,
  };
}

export interface WpsSuite {
  readonly folder: () => string;
  open(options?: WpsPageOptions, book?: FakeBook): Promise<WpsPage>;
}

/** To be called at the top of a test file. */
export function wpsSuite(): WpsSuite {
  jest.setTimeout(SLOW);
  let browser: Browser;
  let folder: string;
  const opened: WpsPage[] = [];
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), buildWps()]);
  }, SLOW);
  afterAll(() => browser?.close());
  // No request elsewhere, no message on the console, whatever the test looked at.
  afterEach(async () => {
    const faults = opened.flatMap((each) => each.faults);
    await Promise.all(opened.splice(0).map(({ page }) => page.context().close()));
    expect(faults).toEqual([]);
  });
  return {
    folder: () => folder,
    async open(options = {}, book) {
      const sample = book ?? fakeBook(await readSample("longgang-office-2022"));
      const page = await openPage(browser, folder, sample, options);
      opened.push(page);
      return page;
    },
  };
}
