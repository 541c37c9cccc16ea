/**
 * The built pane in Chromium over the fake Excel, with a workbook of 60 sheets: how long until the first finding is on
 * screen, and how long the pane is deaf at most, by the browser's own trace; beside the same check in one go.
 * The fake Excel works in the page's thread, where the real one would not: the pane's own share is smaller.
 */
import type { Browser } from "playwright-core";
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import { Sheet, type Workbook } from "../src/workbook/model";
import { launchChromium } from "../test/support/chromium";
import { fakeBook } from "../test/support/fake-excel/data";
import { buildPane } from "../test/support/pane-build";
import { openPane, type PanePage } from "../test/support/pane-page";
import { oneSheet } from "./data/workbooks";
import type { BenchCase } from "./harness";

const SHEETS = 60;

/** The real workbook of eight sheets, and its supporting tables over and over under other names. */
async function sixtySheets(): Promise<Workbook> {
  const workbook = await readWorkbook(oneSheet(), "bench.xlsx");
  const tables = workbook.sheets.slice(1);
  const copies = Array.from({ length: SHEETS - workbook.sheets.length }, (_, i) => {
    const { name, merges, ...sheet } = tables[i % tables.length]!;
    return new Sheet(`${name}${i + 2}`, [...tables[i % tables.length]!.cells()], { merges, ...sheet });
  });
  return { ...workbook, sheets: [...workbook.sheets, ...copies] };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(
    ({ ph, name, args }) => ph === "M" && name === "thread_name" && args?.name === "CrRendererMain",
  );
  const isMain = ({ pid, tid }: TraceEvent) => threads.some((one) => one.pid === pid && one.tid === tid);
  const tasks = traceEvents.filter(
    (event) => event.ph === "X" && /RunTask$/.test(event.name) && isMain(event),
  );
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}

/** In the page, as text: the compiler of this file adds helpers to functions that the page does not have. */
const CLICK_AND_WAIT = `new Promise((resolve) => {
  const start = performance.now();
  const look = () =>
    document.querySelector("[data-check]") ? resolve(performance.now() - start) : requestAnimationFrame(look);
  [...document.querySelectorAll("button")].find((one) => one.textContent.includes("校验")).click();
  requestAnimationFrame(look);
})`;

/** Milliseconds from the click to the first finding that can be seen. */
function clickAndWait(page: PanePage["page"]): Promise<number> {
  return page.evaluate<number>(CLICK_AND_WAIT);
}

export function cases(): BenchCase[] {
  let ready: Promise<{ browser: Browser; folder: string; workbook: Workbook }> | undefined;
  const prepared = () =>
    (ready ??= Promise.all([launchChromium(), buildPane(), sixtySheets()]).then(
      ([browser, folder, workbook]) => {
        // The measuring process ends when its variant does: the browser must not outlive it.
        process.once("beforeExit", () => void browser.close());
        return { browser, folder, workbook };
      },
    ));
  const checkOnce = async (measured: (page: PanePage, browser: Browser) => Promise<number>) => {
    const { browser, folder, workbook } = await prepared();
    const pane = await openPane(browser, folder, fakeBook(workbook));
    await pane.page.getByText("找到评分表").waitFor();
    const measuredMs = await measured(pane, browser);
    await pane.close();
    return { measuredMs };
  };
  return [
    {
      title: `pane: a workbook of ${SHEETS} sheets`,
      variants: [
        { name: "click to first finding", run: () => checkOnce(({ page }) => clickAndWait(page)) },
        {
          name: "longest task of the page",
          run: () =>
            checkOnce(async ({ page }, browser) => {
              await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
              await clickAndWait(page);
              await page.getByRole("button", { name: "重新校验" }).waitFor();
              return longestTask(await browser.stopTracing());
            }),
        },
        {
          name: "the same check in one go",
          run: async () =>
            checkWorkbook((await prepared()).workbook, { frameworks: publishedFrameworks(), messages: zhCN }),
        },
      ],
      targets: [
        { of: "click to first finding", atMostMs: 1000 },
        { of: "longest task of the page", atMostMs: 50 },
      ],
    },
  ];
}
