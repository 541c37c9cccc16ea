/** The standard workbook in the page: the tables that were chosen, and judgements taken over by one click. */
import type { Page } from "playwright-core";
import { makeWorkbook } from "../../../files/make";
import { readWorkbook } from "../../../files/read";
import { publishedFramework, publishedFrameworks } from "../../../src/frameworks/published";
import { recognise } from "../../../src/recognise";
import { carryOver } from "../../../src/standard";
import { eachCell } from "../../../src/workbook/sheet";
import { eventually } from "../../support/eventually";
import { readSample } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();

it("holds the tables of procurement and assets that were chosen for it", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  const labelsOf = async (procurement: string, assets: string): Promise<Record<string, string[]>> => {
    await page.getByRole("button", { name: "新建", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("哪里的指标体系").selectOption("深圳市盐田区");
    await dialog.getByLabel("评价年度").fill("2023");
    await dialog.getByLabel("政府采购表").selectOption({ value: procurement });
    await dialog.getByLabel("固定资产的类别").selectOption({ value: assets });
    await dialog.getByRole("button", { name: "新建" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByTitle("标准工作簿-2023.xlsx").waitFor();
    await page.getByText("有改动未下载").waitFor();
    const { bytes } = await workbench.download("edited");
    const { sheets } = await readWorkbook(bytes, "a.xlsx");
    return Object.fromEntries(
      sheets.map((sheet) => [sheet.name, [...eachCell(sheet)].map(({ value }) => String(value))]),
    );
  };
  const first = await labelsOf("projects", "2020");
  expect(first["政府采购"]).toContain("采购项目");
  expect(first["固定资产"]).toContain("二、通用设备");
  const second = await labelsOf("kinds", "2023");
  expect(second["政府采购"]).toContain("货物类");
  expect(second["固定资产"]).not.toContain("二、通用设备");
});

const select = async (page: Page, cell: string) => {
  const box = page.locator("[data-grid-area] input").first();
  await box.fill(cell);
  await box.press("Enter");
};

it("takes over with one click what the printed scores imply, and scores by it; nothing before that", async () => {
  const found = recognise(await readSample("longgang-office-2022"), { frameworks: publishedFrameworks() });
  const options = { unit: "万元", year: 2022, department: "", formulas: "native" } as const;
  const { plan } = carryOver(found, { ...options, framework: publishedFramework("sz-longgang-2022")! });
  const workbench = await suite.open();
  const { page } = workbench;
  await workbench.open({ name: "带入.xlsx", bytes: makeWorkbook(plan) });
  const unscored = (name: string) =>
    page.locator("#pane-main").getByText(`“${name}”没有填得分。`, { exact: true }).count();
  const checked = async (name: string) => {
    await workbench.check();
    return unscored(name);
  };
  expect(await checked("绩效指标明确性")).toBe(1);
  expect(await unscored("财务合规性")).toBe(1);

  await page.getByRole("tab", { name: "评分判断" }).click();
  await select(page, "C35");
  await page.locator("[data-cell-help]").getByRole("button", { name: "是", exact: true }).click();
  await page.getByText("有改动未下载").waitFor();
  await eventually(() => checked("绩效指标明确性"), 0);
  // 2 of 3 points: which of its items was not met stays with a person.
  expect(await unscored("财务合规性")).toBe(1);
});
