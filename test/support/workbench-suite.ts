/** The shipped workbench in a real browser, wherever it lies; nothing else can be reached. */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { place, type Place, type Placed } from "./workbench-places";

const SLOW = 300_000;
const EACH = 120_000;

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Forced colours (high contrast). */
  readonly forced?: boolean;
  /** Another page of the same browser: it shares what is stored. */
  readonly in?: BrowserContext;
}

export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a drop of files onto the page does. */
  drop(...files: readonly DroppedFile[]): Promise<void>;
  /** The same onto a place of its own. */
  dropOnto(selector: string, file: DroppedFile): Promise<void>;
  /** What Ctrl+V does where nobody types. */
  paste(data: { readonly html?: string; readonly text?: string }): Promise<void>;
  /** Chooses an item of the download menu. @returns the file that comes */
  download(kind: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Opens a file and waits until it is shown. */
  open(file: DroppedFile): Promise<void>;
  /** Checks, and waits for the result. */
  check(): Promise<void>;
  /** Opens the first finding of a check, unless it is open already, and presses the button to its cell. */
  jump(check: string): Promise<string>;
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WorkbenchSuite {
  open(options?: WorkbenchOptions): Promise<WorkbenchPage>;
}

/** The event that browsers fire when files are dropped. */
async function drop(page: Page, files: readonly DroppedFile[], onto = "body"): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page
    .locator(onto)
    .first()
    .evaluate((target, dropped) => {
      const data = new DataTransfer();
      for (const { name, base64 } of dropped)
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const fire = (kind: string) =>
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      ["dragenter", "dragover", "drop"].forEach(fire);
    }, plain);
}

async function paste(page: Page, { html = "", text = "" }: { html?: string; text?: string }): Promise<void> {
  await page.evaluate(
    ([asHtml, asText]) => {
      const data = new DataTransfer();
      if (asHtml) data.setData("text/html", asHtml);
      data.setData("text/plain", asText!);
      document.body.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );
}

async function download(page: Page, kind: string) {
  await page.getByRole("button", { name: "下载", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-download="${kind}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Waits until the pane was busy and is idle: before that it may still show the previous check. */
function workedOnce(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const main = document.getElementById("pane-main")!;
        let wasBusy = false;
        const look = (_changes: unknown, observer: MutationObserver) => {
          const isBusy = main.getAttribute("aria-busy") === "true";
          if (wasBusy && !isBusy) {
            observer.disconnect();
            resolve();
          }
          wasBusy = isBusy;
        };
        new MutationObserver(look).observe(main, { attributeFilter: ["aria-busy"] });
      }),
  );
}

async function jump(page: Page, check: string): Promise<string> {
  const finding = page.locator(`[data-check="${check}"]`).first();
  const isOpen = () => finding.getAttribute("aria-expanded");
  // The page opens the finding of a cell that it goes to: a click at that moment would close it again.
  await eventually(async () => {
    if ((await isOpen()) === "false") await finding.click();
    return isOpen();
  }, "true");
  const button = page
    .locator("li")
    .filter({ has: finding })
    .getByRole("button", { name: /^跳到 / });
  const label = await button.getAttribute("aria-label");
  await button.click();
  return label ?? "";
}

/** Recognised, and checked where there is something to check. */
async function settled(page: Page): Promise<void> {
  await page.locator("#panel-grid[aria-busy=false]").waitFor({ state: "attached" });
}

/** To be called at the top of a test file. */
export function workbenchSuite(where: Place = "served"): WorkbenchSuite {
  jest.setTimeout(EACH);
  let browser: Browser;
  let placed: Placed;
  const contexts: BrowserContext[] = [];
  let faults: string[] = [];
  beforeAll(async () => {
    // One after the other: packing keeps this process too busy to hear that the browser has started.
    placed = await place(where);
    browser = await launchChromium();
  }, SLOW);
  afterAll(async () => {
    await browser?.close();
    placed?.close();
  });
  // No request elsewhere, no message on the console (violations of the policy are), whatever the test looked at.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((each) => each.close()));
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });

  async function context({ width = 1280, height = 800, dark = false, forced = false }: WorkbenchOptions) {
    const made = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      forcedColors: forced ? "active" : "none",
      reducedMotion: "reduce",
      acceptDownloads: true,
    });
    contexts.push(made);
    made.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(placed.address) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
    });
    return made;
  }

  return {
    async open(options = {}) {
      const own = options.in ?? (await context(options));
      const page = await own.newPage();
      page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error.message}`));
      await page.goto(placed.address);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      return {
        page,
        context: own,
        drop: (...files) => drop(page, files),
        dropOnto: (selector, file) => drop(page, [file], selector),
        paste: (data) => paste(page, data),
        download: (kind) => download(page, kind),
        jump: (check) => jump(page, check),
        async open(file) {
          await drop(page, [file]);
          await page.getByTitle(file.name).waitFor();
          await settled(page);
        },
        async check() {
          const checked = workedOnce(page);
          await page
            .getByRole("button", { name: /^(校验评分表|重新校验)$/ })
            .first()
            .click();
          await checked;
        },
      };
    },
  };
}
