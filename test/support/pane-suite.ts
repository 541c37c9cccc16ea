/** Setup of the pane's browser tests: one browser and one build per suite; unexpected events fail the test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { fakeBook, type FakeBook } from "./fake-excel/data";
import { paneInExcel } from "./pane-in-excel";
import { paneInWps } from "./pane-in-wps";
import { openPane, type PaneOptions, type PanePage } from "./pane-page";
import { readSample, type SampleName } from "./samples";

const SLOW = 180_000;

const HOSTS = { Excel: paneInExcel, WPS: paneInWps } as const;
export type HostName = keyof typeof HOSTS;

export interface PaneSuite {
  readonly folder: () => string;
  open(book: FakeBook, options?: PaneOptions): Promise<PanePage>;
  sample(name?: SampleName): Promise<FakeBook>;
  /** What a file of the build weighs on its way to the pane. */
  gzipped(file: string): number;
}

/** To be called at the top of a test file, or of what `inEachHost` describes. */
export function paneSuite(hostName: HostName = "Excel"): PaneSuite {
  const host = HOSTS[hostName];
  jest.setTimeout(SLOW);
  let browser: Browser;
  let folder: string;
  const opened: PanePage[] = [];
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), host.build()]);
  }, SLOW);
  afterAll(() => browser?.close());
  // No request elsewhere, no message on the console, whatever the test looked at.
  afterEach(async () => {
    const faults = opened.flatMap((each) => each.faults);
    await Promise.all(opened.splice(0).map((each) => each.close()));
    expect(faults).toEqual([]);
  });
  return {
    folder: () => folder,
    async open(book, options) {
      const page = await openPane(browser, host, folder, book, options);
      opened.push(page);
      return page;
    },
    sample: async (name = "longgang-office-2022") => fakeBook(await readSample(name)),
    gzipped: (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  };
}

/** The same tests in Excel and in WPS: what the pane does must not depend on where it stands. */
export function inEachHost(tests: (suite: PaneSuite, host: HostName) => void): void {
  describe.each(Object.keys(HOSTS) as HostName[])("in %s", (host) => tests(paneSuite(host), host));
}
