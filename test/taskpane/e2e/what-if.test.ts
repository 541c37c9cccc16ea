/** What-if in the pane as it is shipped: the second worker, values typed and stepped, goals, handing on, for every reader. */
import type { Page } from "playwright-core";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { inEachHost } from "../../support/pane-suite";

async function openWhatIf(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /试算|What if/ }).click();
  await page.locator("section input[type=search]").waitFor();
}

const summary = (page: Page) => page.locator('[role="status"]').filter({ hasText: "合计" });

inEachHost((suite) => {
  it("shows at once what a typed figure does, and puts it back; nothing is written", async () => {
    const original = await suite.sample("longgang-cost-station-2021");
    const { page, book } = await suite.open(original);
    await openWhatIf(page);
    await summary(page).getByText("91.44", { exact: true }).waitFor();

    await page.getByRole("searchbox").fill("满意度");
    await page.getByRole("textbox", { name: "满意度", exact: true }).fill("96");
    await summary(page).getByText("91.44 → 92.44（+1）").waitFor();
    await page.getByRole("button", { name: /公众或服务对象满意度\s*5 → 6（\+1）/ }).waitFor();

    await page.getByRole("textbox", { name: "满意度", exact: true }).fill("很高");
    await page.getByText("不是数字", { exact: false }).waitFor();
    await summary(page).getByText("91.44", { exact: true }).waitFor();

    await page.getByRole("button", { name: "还原满意度" }).click();
    await eventually(() => page.getByRole("textbox", { name: "满意度", exact: true }).inputValue(), "");
    expect((await book()).sheets).toEqual(original.sheets);
  });

  it("steps by keyboard and by button, down to the next band", async () => {
    const { page } = await suite.open(await suite.sample("longgang-cost-station-2021"));
    await openWhatIf(page);
    await page.getByRole("searchbox").fill("日常公用经费决算数");
    const figure = page.getByRole("textbox", { name: "日常公用经费决算数" });
    await eventually(() => figure.inputValue(), "65.49");
    await figure.press("ArrowDown");
    await eventually(() => figure.inputValue(), "64.99");
    await page.getByRole("button", { name: "日常公用经费决算数，减少" }).click();
    await eventually(() => figure.inputValue(), "64.49");
    await summary(page).getByText("91.44 → 92.44（+1）").waitFor();
    await figure.press("ArrowUp");
    await figure.press("ArrowUp");
    await summary(page).getByText("91.44", { exact: true }).waitFor();
    await page.getByRole("button", { name: "全部还原" }).waitFor({ state: "detached" });
  });

  it("says what full marks would take, tries it, and hands it on only when asked", async () => {
    const original = await suite.sample("longgang-cost-station-2021");
    const { page, book } = await suite.open(original);
    await openWhatIf(page);
    await page.getByRole("button", { name: "满分" }).click();
    await page
      .locator("main ol")
      .getByText("日常公用经费决算数现为 65.49 万元，64.50 万元 以下（含）时多得 1 分")
      .waitFor();
    await page.getByText("还差 2 分", { exact: false }).waitFor();
    await page.getByText("已经发生的数据要如实填报", { exact: false }).waitFor();
    await page.getByRole("button", { name: "照此试算" }).click();
    await summary(page).getByText("91.44 → 98（+6.56）").waitFor();
    expect((await book()).settings ?? {}).toEqual(original.settings ?? {});

    await page.getByRole("button", { name: "把这些值用于校验" }).click();
    await summary(page).getByText("98", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "数据" }).click();
    await page.getByRole("button", { name: /公用经费控制率/ }).click();
    await page.getByText("手工填写").first().waitFor();
  });

  it("says when there is nothing to try", async () => {
    const sheets = (await suite.sample()).sheets.filter(({ name }) => name !== "评分表");
    const { page } = await suite.open({ ...(await suite.sample()), sheets });
    await page.getByRole("tab", { name: "试算" }).click();
    await page.getByText("还没有找到评分表", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "重新读取" }).waitFor();
  });

  it("says why the workbook cannot be read just now, and tries again", async () => {
    const { page } = await suite.open(await suite.sample("longgang-cost-station-2021"));
    await page.getByText("找到评分表").waitFor();
    await page.evaluate(() => (window.spreadsheet.busy = true));
    await page.getByRole("tab", { name: "试算" }).click();
    await page.getByRole("alert").getByText("有单元格正在编辑").waitFor();
    await page.evaluate(() => (window.spreadsheet.busy = false));
    await page.getByRole("button", { name: "再试一次" }).click();
    await summary(page).getByText("91.44", { exact: true }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["Chinese, light, 320 px", { width: 320 }],
    ["Chinese, dark, 320 px", { width: 320, dark: true }],
    ["English, light, 320 px", { width: 320, language: "en-US" }],
  ] as const)("%s", async (_name, options) => {
    const { page } = await suite.open(await suite.sample("longgang-cost-station-2021"), options);
    await openWhatIf(page);
    const closed = page.locator('main section h3 button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.getByRole("button", { name: /^(满分|Full marks)$/ }).click();
    await page.locator("main ol li").first().waitFor();
    await page.locator("main details summary").last().click();
    await page.locator("main input[inputmode=decimal]").first().fill("xx");
    await page.getByRole("alert").first().waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});
