/** The shipped workbench in Chromium, from our server: what a person does there, and how long until it is seen. */
import type { Browser, Page } from "playwright-core";
import { LOCAL, serve } from "../../scripts/start/server";
import { launchChromium } from "../../test/support/chromium";
import { buildWorkbench } from "../../test/support/workbench-build";
import { longestTask } from "./trace";

/** Far from what anyone listens on. */
const FIRST_PORT = 42_000;
/** A slow machine is a slow measurement, not a fault. */
const PATIENCE_MS = 180_000;
const MEGABYTE = 1_048_576;

/*
 * In the page, as text: the compiler of this file adds helpers to functions that the page does not have.
 * Each says how many milliseconds lay between what was done and the frame that shows what came of it.
 */
const UNTIL = `(act, isDone) => new Promise((resolve) => {
  const start = performance.now();
  const shown = () => resolve(performance.now() - start);
  const look = () => requestAnimationFrame(isDone() ? shown : look);
  act();
  look();
})`;

/** Until the grid shows the workbook: from then on the page checks it without being asked. */
const DROP = `([name, base64]) => {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
  const fire = (kind) =>
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  return (${UNTIL})(
    () => ["dragenter", "dragover", "drop"].forEach(fire),
    () =>
      document.querySelector('#toolbar [title="' + name + '"]') &&
      !document.querySelector('[role="progressbar"]'),
  );
}`;

/** Until the first check is done, and not only its first findings are there. */
const CHECKED = `(${UNTIL})(
  () => {},
  () =>
    [...document.querySelectorAll("button")].some((one) => one.textContent === "重新校验") &&
    document.getElementById("pane-main").getAttribute("aria-busy") !== "true",
)`;

/** So many checks again, each begun when the one before is done. */
const CHECK_AGAIN = `(times) => new Promise((resolve) => {
  const main = document.getElementById("pane-main");
  const click = () => [...document.querySelectorAll("button")].find((one) => one.textContent === "重新校验").click();
  let left = times, wasBusy = false;
  new MutationObserver((_changes, observer) => {
    const isBusy = main.getAttribute("aria-busy") === "true";
    const isDone = wasBusy && !isBusy;
    wasBusy = isBusy;
    if (!isDone) return;
    left--;
    if (left > 0) return void requestAnimationFrame(click);
    observer.disconnect();
    resolve();
  }).observe(main, { attributeFilter: ["aria-busy"] });
  click();
})`;

/** Times the key "8": until the spreadsheet draws one, and the frame with it is on the screen. */
const WATCH_DIGIT = `(() => {
  const { prototype } = CanvasRenderingContext2D;
  const { fillText } = prototype;
  let isDrawn = false;
  window.digitShown = new Promise((resolve) => {
    const press = () => resolve((${UNTIL})(
      () => {
        prototype.fillText = function (text, ...rest) {
          isDrawn ||= text === "8";
          return fillText.call(this, text, ...rest);
        };
      },
      () => isDrawn,
    ));
    addEventListener("keydown", press, { capture: true, once: true });
  });
})()`;

const TYPED_INTO = "[contenteditable='true'][id$='DOCS_NORMAL']";

export class WorkbenchPage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /** A new browser, with nothing stored and nothing fetched. */
  static async open(): Promise<WorkbenchPage> {
    const [browser, folder] = await Promise.all([launchChromium(), buildWorkbench()]);
    const { port } = await serve({ folder, firstPort: FIRST_PORT });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`http://${LOCAL}:${port}/`);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    return new WorkbenchPage(browser, page);
  }

  drop(name: string, bytes: Uint8Array): Promise<number> {
    const file = JSON.stringify([name, Buffer.from(bytes).toString("base64")]);
    return this.page.evaluate<number>(`(${DROP})(${file})`);
  }

  /** The check that the page begins with a workbook that was opened. */
  checked(): Promise<number> {
    return this.page.evaluate<number>(CHECKED);
  }

  /** So many further checks of the same workbook. */
  async checkAgain(times: number): Promise<void> {
    await this.page.evaluate(`(${CHECK_AGAIN})(${times})`);
  }

  /** Puts the cursor there, by the grid's own box for names. */
  async select(cell: string): Promise<void> {
    const box = this.page.locator("[data-grid-area] input").first();
    await box.fill(cell);
    await box.press("Enter");
    await this.page.locator(TYPED_INTO).focus();
  }

  async typedDigit(): Promise<number> {
    await this.page.evaluate(WATCH_DIGIT);
    await this.page.keyboard.press("8");
    return this.page.evaluate<number>("digitShown");
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.page.keyboard.press(letter);
      await this.drawn();
    }
  }

  /** Ends the edit, and waits until the page knows of it. */
  async enter(): Promise<void> {
    await this.page.keyboard.press("Enter");
    await this.page.getByText("有改动未下载").waitFor();
    await this.drawn();
  }

  /** The longest task of the page meanwhile. */
  async longestTask(work: () => Promise<void>): Promise<number> {
    await this.browser.startTracing(this.page, { categories: ["toplevel", "devtools.timeline"] });
    await work();
    return longestTask(await this.browser.stopTracing());
  }

  /** What the page holds when all that it let go of is gone, in megabytes; its workers not counted. */
  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    const held = await this.heldIn((method) => session.send(method as "Runtime.getHeapUsage"));
    await session.detach();
    return held;
  }

  /** The same of the worker that checks. */
  async workerHeap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    const attached = new Promise<string>((resolve) =>
      session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
        if (targetInfo.type === "worker") resolve(sessionId);
      }),
    );
    await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false });
    const sessionId = await attached;
    const ask = (method: string) =>
      new Promise<{ usedSize: number }>((resolve) => {
        session.once("Target.receivedMessageFromTarget", ({ message }) =>
          resolve((JSON.parse(message) as { result: { usedSize: number } }).result),
        );
        void session.send("Target.sendMessageToTarget", {
          sessionId,
          message: JSON.stringify({ id: 1, method }),
        });
      });
    const held = await this.heldIn(ask);
    await session.detach();
    return held;
  }

  private async heldIn(ask: (method: string) => Promise<{ usedSize: number }>): Promise<number> {
    await this.page.waitForTimeout(1_000);
    // What the first sweep hands over to be cleared away is gone with the second.
    for (let sweep = 0; sweep < 2; sweep++) {
      await ask("HeapProfiler.collectGarbage");
      await this.page.waitForTimeout(500);
    }
    const { usedSize } = await ask("Runtime.getHeapUsage");
    return usedSize / MEGABYTE;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private drawn(): Promise<unknown> {
    return this.page.evaluate(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
  }
}
