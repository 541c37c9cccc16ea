/** Pictures of the built workbench for the documents: `npx tsx scripts/workbench-screenshots.ts`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium";
import { buildWorkbench } from "../test/support/workbench-build";
import { ROOT } from "./start/build";
import { LOCAL, serve } from "./start/server";

const FOLDER = join(ROOT, "docs", "workbench");

const open = async (page: Page) => {
  await page.locator('[data-sample="longgang-office-2022"]').click();
  await page.getByText("找到评分表", { exact: false }).waitFor();
};
const check = async (page: Page) => {
  await open(page);
  await page.locator("[data-tour]").getByRole("button", { name: "自己看" }).click();
  await page.getByRole("button", { name: "校验评分表" }).click();
  await page.getByRole("button", { name: "重新校验" }).first().waitFor();
  await page.locator('[data-check="score-missing"]').click();
  await page.getByRole("button", { name: /^跳到 I23/ }).click();
};
const tour = async (page: Page) => {
  await open(page);
  await page.locator("[data-tour]").getByRole("button", { name: "校验" }).click();
  await page.getByText("第 1 处").waitFor();
};

interface View {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

const PICTURES: readonly (readonly [name: string, view: View, go: (page: Page) => Promise<void>])[] = [
  ["start", { width: 1280, height: 800 }, async () => {}],
  ["results", { width: 1440, height: 900 }, check],
  ["results-dark", { width: 1440, height: 900, dark: true }, check],
  ["tour", { width: 1280, height: 800 }, tour],
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [browser, folder] = await Promise.all([launchChromium(), buildWorkbench()]);
  const { server, port } = await serve({ folder, firstPort: 42_000 });
  for (const [name, { width, height, dark = false }, go] of PICTURES) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`http://${LOCAL}:${port}/`);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await go(page);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await context.close();
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
}

void main();
