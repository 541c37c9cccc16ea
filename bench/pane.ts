/**
 * The built pane in Chromium over the fake Excel, with a workbook of 60 sheets: how long until the first finding is on
 * screen, and how long the pane is deaf at most, by the browser's own trace; beside the same check in one go.
 * The fake Excel works in the page's thread, where the real one would not: the pane's own share is smaller.
 */
import type { Browser } from "playwright-core";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import type { Workbook } from "../src/workbook/model";
import { launchChromium } from "../test/support/chromium";
import { fakeBook } from "../test/support/fake-excel/data";
import { paneInExcel } from "../test/support/pane-in-excel";
import { openPane, type PanePage } from "../test/support/pane-page";
import { manySheets } from "./data/real-books";
import type { BenchCase } from "./harness";
import { longestTask } from "./support/trace";

const SHEETS = 60;

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
    (ready ??= Promise.all([launchChromium(), paneInExcel.build(), manySheets(SHEETS)]).then(
      ([browser, folder, { workbook }]) => {
        // The measuring process ends when its variant does: the browser must not outlive it.
        process.once("beforeExit", () => void browser.close());
        return { browser, folder, workbook };
      },
    ));
  const checkOnce = async (measure: (page: PanePage, browser: Browser) => Promise<number>) => {
    const { browser, folder, workbook } = await prepared();
    const pane = await openPane(browser, paneInExcel, folder, fakeBook(workbook));
    await pane.page.getByText("找到评分表").waitFor();
    const measured = await measure(pane, browser);
    await pane.close();
    return { measured };
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
