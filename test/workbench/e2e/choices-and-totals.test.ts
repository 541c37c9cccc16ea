/** Nothing that misleads: frameworks are named in full and none is taken silently, totals agree, things are said once. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleBytes } from "../../support/samples";
import { eventually } from "../../support/eventually";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };

/** The sample, which lacks the score of one indicator, without the total that tells what it must be. */
function withoutTotal(): Uint8Array {
  const parts = unzipSync(office.bytes);
  const part = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[part]!).replace("<v>96.97</v>", "");
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

it("lists frameworks by place and year, and none by how well it fits", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  await workbench.open(office);
  await page.getByRole("button", { name: "更改指标体系框架" }).click();
  const choice = page.getByRole("group", { name: /框架/ });
  await choice.getByText("深圳市龙岗区2022年度", { exact: true }).waitFor();
  const [first, ...published] = await choice.locator("label").allTextContents();
  expect(first).toBe("自动识别");
  const projects = published.filter((text) => text.includes("："));
  expect(published.length - projects.length).toBeGreaterThanOrEqual(4);
  for (const text of published.filter((each) => !projects.includes(each)))
    expect(text).toMatch(/^\S+[省市区县]\d{4}年度$/);
  expect(await page.locator("#pane-main").innerText()).not.toContain("匹配");
});

it("tries every indicator, the one without a score too, and gives no grade to a part of the total", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  await workbench.open(office);
  const indicators = page.locator("#pane-main section h3 button");
  const summary = page.locator('[role="status"]').filter({ hasText: "合计" });
  await page.getByRole("tab", { name: "试算", exact: true }).click();
  await summary.getByText("96.99", { exact: true }).waitFor();
  await eventually(() => indicators.count(), 21);
  const missing = indicators.filter({ hasText: "生态效益" });
  await missing.getByText("25", { exact: true }).waitFor();

  await workbench.open({ name: "没有总分.xlsx", bytes: withoutTotal() });
  await page.getByText("缺 1 项得分").waitFor();
  await page.getByRole("tab", { name: "试算", exact: true }).click();
  await summary.getByText("还没有得分，合计不全，不评等级。", { exact: false }).waitFor();
  await eventually(() => indicators.count(), 21);
  expect(await summary.innerText()).toMatch(/等级\s*—/);
});

it("has one button for the language, functions by their Chinese names first, and bars of one line", async () => {
  const workbench = await suite.open({ width: 1366, height: 768 });
  const { page } = workbench;
  await page.getByText(".et", { exact: false }).first().waitFor();
  await workbench.open(office);
  expect(await page.getByRole("button", { name: "Switch to English" }).count()).toBe(1);
  await page.getByRole("tab", { name: "函数", exact: true }).click();
  const functions = page.locator("#pane-main li button");
  await functions.first().waitFor();
  for (const text of await functions.allInnerTexts()) expect(text).toMatch(/^\p{Script=Han}[^\n]*\n+PERF\./u);

  await workbench.download("edited");
  const bar = page.locator("[data-bar]").filter({ hasText: "已下载" });
  await bar.waitFor();
  expect((await bar.boundingBox())!.height).toBeLessThan(48);
});
