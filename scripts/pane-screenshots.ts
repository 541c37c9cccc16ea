/** Pictures of the built pane for the documents, over the fake Excel: `npx tsx scripts/pane-screenshots.ts`. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../files/read";
import { launchChromium } from "../test/support/chromium";
import { fakeBook } from "../test/support/fake-excel/data";
import { paneInExcel } from "../test/support/pane-in-excel";
import { openPane, type PaneOptions } from "../test/support/pane-page";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "docs", "pane");
const SAMPLE = "longgang-office-2022.xlsx";

const check = async (page: Page) => {
  await page.getByRole("button", { name: /校验评分表|Check/ }).click();
  await page.locator("[data-check]").first().waitFor();
  await page.getByRole("button", { name: /重新校验|again/i }).waitFor();
};
const explain = async (page: Page) => {
  await check(page);
  await page.locator('[data-group="review"]').click();
  await page.locator('[data-check="reading-differs"]').click();
};
const propose = async (page: Page) => {
  await explain(page);
  await page.getByRole("button", { name: "改为 5.99，单元格 I20" }).click();
};
const tab = (name: string) => async (page: Page) => {
  await check(page);
  await page.getByRole("tab", { name }).click();
};

const PICTURES: readonly (readonly [
  name: string,
  options: PaneOptions,
  go: (page: Page) => Promise<void>,
])[] = [
  ["start-zh", {}, (page) => page.getByText("找到评分表").waitFor()],
  ["results-zh", {}, explain],
  ["results-zh-dark", { dark: true }, explain],
  ["results-zh-320", { width: 320 }, explain],
  ["results-zh-wide", { width: 720 }, explain],
  ["results-en", { language: "en-US" }, check],
  ["confirm-zh", {}, propose],
  ["facts-zh", {}, tab("数据")],
  ["functions-zh", {}, tab("函数")],
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bytes = new Uint8Array(readFileSync(join(ROOT, "samples", SAMPLE)));
  const book = fakeBook(await readWorkbook(bytes, SAMPLE));
  const [browser, folder] = await Promise.all([launchChromium(), paneInExcel.build()]);
  for (const [name, options, go] of PICTURES) {
    const pane = await openPane(browser, paneInExcel, folder, book, { height: 900, ...options });
    await go(pane.page);
    await pane.page.waitForTimeout(400);
    await pane.page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await pane.close();
  }
  await browser.close();
}

void main();
