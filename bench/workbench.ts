/**
 * The built workbench in Chromium, from our server: how long until a large workbook is shown, checked, typed into; what
 * the page holds after many workbooks. Every run starts a browser of its own, with nothing fetched.
 */
import { readWorkbook } from "../files/read";
import { checkWorkbook } from "../src/check";
import { publishedFrameworks } from "../src/frameworks/published";
import { zhCN } from "../src/messages/zh-CN";
import { type Book, bytesOf, longSheet, manySheets } from "./data/real-books";
import { oneSheet } from "./data/workbooks";
import type { BenchCase, Variant } from "./harness";
import { WorkbenchPage } from "./support/workbench-page";

const FILE = "bench.xlsx";
/** Empty in the workbooks, and no formula's. */
const CELL = "P6";
const WAIT_MS = 3_000;
/** What still feels like typing. */
const ENTER_MS = 100;

async function inPage(measure: (page: WorkbenchPage) => Promise<number>): Promise<{ measured: number }> {
  const page = await WorkbenchPage.open();
  try {
    return { measured: await measure(page) };
  } finally {
    await page.close();
  }
}

function largeWorkbook(title: string, make: () => Promise<Book>): BenchCase {
  const bytes = async () => bytesOf(await make());
  const run = (measure: (page: WorkbenchPage, dropped: number) => Promise<number> | number) => async () => {
    const given = await bytes();
    return inPage(async (page) => measure(page, await page.drop(FILE, given)));
  };
  const typing = (measure: (page: WorkbenchPage) => Promise<number>) =>
    run(async (page) => {
      await page.checked();
      await page.select(CELL);
      return measure(page);
    });
  const variants: Variant[] = [
    { name: "drop to shown", once: true, run: run((_, dropped) => dropped) },
    { name: "shown to checked", once: true, run: run((page) => page.checked()) },
    {
      name: "longest task, ten characters typed",
      once: true,
      run: typing((page) => page.longestTask(() => page.type("1234567890"))),
    },
    {
      name: "longest task of Enter after them",
      once: true,
      run: typing(async (page) => {
        await page.type("1234567890");
        return page.longestTask(() => page.enter());
      }),
    },
    { name: "typed digit to shown", once: true, run: typing((page) => page.typedDigit()) },
    {
      name: "read and checked in Node",
      once: true,
      run: async () => {
        const given = await bytes();
        const start = performance.now();
        const options = { frameworks: publishedFrameworks(), messages: zhCN };
        checkWorkbook(await readWorkbook(given, FILE), options);
        return { measured: performance.now() - start };
      },
    },
  ];
  const targets = [
    { of: "shown to checked", atMostMs: WAIT_MS },
    { of: "longest task of Enter after them", atMostMs: ENTER_MS },
  ];
  return { title: `workbench: ${title}`, variants, targets };
}

/** Two workbooks by turns, each checked; the second is always the last. */
const heapAfter = (count: number): Variant => ({
  name: `heap after ${count} workbooks`,
  unit: "MB",
  once: true,
  run: async () => {
    const books = [oneSheet(), bytesOf(await manySheets(20))];
    return inPage(async (page) => {
      for (let i = 0; i < count; i++) {
        // Names of their own: the page tells by the name that the next one is shown.
        await page.drop(`bench-${i + 1}.xlsx`, books[i % books.length]!);
        await page.checked();
      }
      return page.heap();
    });
  },
});

export function cases(): BenchCase[] {
  // Until ten of them the browser still compiles what is used, which it holds, too.
  const [few, many] = [heapAfter(10), heapAfter(20)];
  return [
    largeWorkbook("a workbook of 60 sheets", () => manySheets(60)),
    largeWorkbook("a sheet of 20,000 rows", () => longSheet(20_000)),
    {
      title: "workbench: one workbook after the other",
      variants: [few, many],
      targets: [{ of: many.name, against: few.name, atMost: 1.15 }],
    },
  ];
}
