/** For every reader: axe finds nothing in any state of the page, Univer's parts included, light, dark and with forced colours. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeSeason } from "../../../bench/data/season";
import { violationsInAllColours } from "../../support/axe";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };

/** What looks like a link without being one: underlined words that lead nowhere. */
const falseLinks = (page: Page): Promise<string[]> =>
  page.locator("body *:visible").evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).textDecorationLine.includes("underline"))
      .filter((element) => element.closest("a[href]") === null)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** A page, and what was found in the states that it was taken to. */
class Visit {
  readonly faults: string[] = [];

  constructor(readonly page: Page) {}

  async look(state: string): Promise<void> {
    this.faults.push(...(await violationsInAllColours(this.page, state)));
    this.faults.push(...(await falseLinks(this.page)).map((found) => `${state}: underlined: ${found}`));
  }

  async tab(name: string, ready: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.locator(ready).first().waitFor();
    await this.look(name);
  }
}

it("finds nothing at the start, in its dialogs and its menus", async () => {
  const { page } = await suite.open({ width: 1366, height: 768 });
  const visit = new Visit(page);
  await page.locator("[data-sample]").first().waitFor();
  await visit.look("start");
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "新建" }).click();
  await dialog.getByRole("alert").first().waitFor();
  await visit.look("new workbook");
  await dialog.getByRole("button", { name: "取消" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(visit.faults).toEqual([]);
});

it("finds nothing in a workbook with its findings, its figures, papers and functions, and what lies over them", async () => {
  const workbench = await suite.open({ width: 1366, height: 768 });
  const { page } = workbench;
  const visit = new Visit(page);
  await workbench.open(office);
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await visit.look("findings");
  await visit.tab("数据", "#pane-main h3 button");
  await visit.tab("试算", "#pane-main section h3 button");
  await visit.tab("文书", "#pane-main h3");
  await visit.tab("函数", "#pane-main li button");
  await page.keyboard.press("Control+f");
  await page.getByRole("search").getByRole("searchbox").waitFor();
  await visit.look("searching the sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "下载", exact: true }).click();
  await page.locator("[data-download]").first().waitFor();
  await visit.look("downloads");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "示例", exact: true }).click();
  await page.getByRole("region", { name: "示例" }).waitFor();
  await visit.look("samples");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "快捷键" }).click();
  await page.getByRole("dialog").waitFor();
  await visit.look("keys");
  expect(visit.faults).toEqual([]);
});

it("finds nothing where there is room for the grid or the pane only", async () => {
  const workbench = await suite.open({ width: 320, height: 640 });
  const { page } = workbench;
  const visit = new Visit(page);
  await workbench.open(office);
  await visit.look("narrow grid");
  await page.getByRole("tab", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "错误 2 个" }).waitFor();
  await visit.look("narrow pane");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole("button", { name: "快捷键" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await visit.look("narrow keys");
  // No key is parted from its meaning, and nothing is cut off.
  const { x, width } = (await dialog.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(320);
  expect(await dialog.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
  expect(visit.faults).toEqual([]);
});

it("finds nothing in the list of a folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "access-"));
  try {
    await writeSeason(folder, 3);
    const { page } = await suite.open({ width: 1366, height: 768 });
    const visit = new Visit(page);
    await page.getByLabel("选择存放各单位评分表的文件夹").setInputFiles(folder);
    await page
      .getByText(/^共 3 份评分表/)
      .first()
      .waitFor();
    await page.getByText("抽查规则和抬头怎么写").click();
    await visit.look("folder");
    await page.setViewportSize({ width: 320, height: 640 });
    await visit.look("narrow folder");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(visit.faults).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
