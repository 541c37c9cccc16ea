/** The standard workbook in a real browser: made new, filled from the open workbook, refused years, by keyboard and narrow. */
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../files/read";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { fakeBook } from "../../support/fake-excel/data";
import { inEachHost, paneSuite } from "../../support/pane-suite";
import { makeWorkbook } from "../../support/workbook";
import { eachCell } from "../../../src/workbook/sheet";

const section = (page: Page) =>
  page.locator("section").filter({ hasText: "填数、评分、核对都在一个工作簿里" }).last();

async function openSection(page: Page, tab = "文书"): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  await section(page).waitFor();
}

const SHEETS = ["填报说明", "评分判断", "预算执行", "核对"];

const opened = (page: Page) =>
  page.evaluate(() => window.spreadsheet.opened.at(-1)?.map(({ name }) => name) ?? []);

inEachHost((suite) => {
  it("opens an empty standard workbook in its own window", async () => {
    const { page, book } = await suite.open(await suite.sample(), { width: 320 });
    await openSection(page);
    await page.getByLabel("部门名称").fill("某区某局");
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByText("标准工作簿已在新窗口打开，还没有保存").waitFor();
    await page.getByText("（2022年）；2022年度；单位：万元。").waitFor();
    await eventually(() => opened(page), expect.arrayContaining(SHEETS));
    expect((await book()).sheets.map(({ name }) => name)).not.toContain("核对");
    expect(await violations(page)).toEqual([]);
  });

  it("carries the open workbook's figures over and lists what is open", async () => {
    const { page, saved } = await suite.open(await suite.sample());
    await openSection(page);
    await page.getByLabel("金额单位").selectOption("元");
    await page.getByRole("button", { name: "带入当前工作簿的数据" }).click();
    await page.getByText("带入 17 项；没有找到 8 项；互相矛盾 1 项。").waitFor();
    await page.getByText(/调整预算数：用的是“基础数据”表 B4/).waitFor();
    expect(await page.getByText(/满意度：原工作簿里没有找到/).isVisible()).toBe(false);
    await page.getByText("没有找到，要补填（8）").click();
    await page.getByText(/满意度：原工作簿里没有找到/).waitFor();
    expect(await opened(page)).toContain("带入情况");
    const { name, bytes } = await saved("另存为文件");
    expect(name).toBe("标准工作簿-2022.xlsx");
    const { sheets } = await readWorkbook(bytes, name);
    const cellsOf = (sheet: string) => [...eachCell(sheets.find(({ name }) => name === sheet)!)];
    expect(cellsOf("基础数据").find(({ value }) => value === 197500)).toBeDefined();
    // One answer takes over the judgements that the printed scores imply: the cell beside the offer feeds them.
    const judgements = cellsOf("评分判断");
    const offer = judgements.find(({ value }) => String(value).startsWith("采用由原得分推出"))!;
    const fed = judgements.filter(({ formula }) => formula?.startsWith(`IF(C${offer.row + 1}="是",`));
    expect(fed.length).toBeGreaterThan(10);
    expect(fed.every(({ value }) => (value ?? "") === "")).toBe(true);
    await page.getByText(/已保存“标准工作簿-2022.xlsx”/).waitFor();
  });

  it("takes full-width digits for a year, refuses others beside the field, and works by keyboard", async () => {
    const { page } = await suite.open(fakeBook(makeWorkbook({ 表: { rows: [["你好"]] } })));
    await openSection(page);
    const year = page.getByLabel("评价年度");
    await year.fill("24年");
    await page.getByRole("button", { name: "新建标准工作簿" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "评价年度要写四位数" }).waitFor();
    expect(await year.getAttribute("aria-invalid")).toBe("true");
    await year.fill("２０２４");
    await page.getByRole("button", { name: "新建标准工作簿" }).focus();
    await page.keyboard.press("Enter");
    // Nothing in the workbook says whose it is, and nothing is chosen for the user.
    await page.getByRole("alert").filter({ hasText: "请先选择指标体系" }).waitFor();
    await page.getByLabel("指标体系").selectOption({ label: "深圳市盐田区2023年度" });
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByText("（2023年）；2024年度；单位：万元。").waitFor();
    await page.getByText("没有收录 2024 年度的框架，沿用 2023 年的。").waitFor();
  });

  it("in English", async () => {
    const { page } = await suite.open(await suite.sample());
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("tab", { name: "Papers" }).click();
    await page.getByRole("button", { name: "Carry this workbook's figures over" }).click();
    await page.getByText("17 figures carried over; 8 not found; 1 contradicting.").waitFor();
  });
});

describe("in Excel alone", () => {
  const suite = paneSuite();

  it("adds it to the open workbook on demand", async () => {
    const { page, book } = await suite.open(await suite.sample(), { width: 320 });
    await openSection(page);
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByRole("button", { name: "加到当前工作簿" }).click();
    await page.getByText("标准工作簿的各张表已加在当前工作簿的最后。").waitFor();
    expect((await book()).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
  });

  it.each(["UnsupportedFeature", "InsertDeleteConflict"] as const)(
    "is kept for saving where Excel neither opens nor inserts it: %s",
    async (insertionFault) => {
      const excel = { insertionFault, creationFault: true };
      const { page, saved } = await suite.open(await suite.sample(), { excel });
      await openSection(page);
      await page.getByRole("button", { name: "新建标准工作簿" }).click();
      await page.getByText("这里不能直接打开它。请另存为文件，再打开。").waitFor();
      await page.getByRole("button", { name: "加到当前工作簿" }).click();
      await page.getByRole("alert").filter({ hasText: "这个版本的表格软件做不到" }).waitFor();
      expect((await saved("另存为文件")).name).toBe("标准工作簿-2022.xlsx");
    },
  );

  it("offers no saving in Excel for Mac, where nothing comes of it", async () => {
    const { page } = await suite.open(await suite.sample(), { excel: { mac: true } });
    await openSection(page);
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByText("标准工作簿已在新窗口打开，还没有保存").waitFor();
    await page.getByText("Mac 版 Excel 的窗格不能保存文件").waitFor();
    expect(await page.getByRole("button", { name: /另存为/ }).count()).toBe(0);
    await page.getByRole("button", { name: "在新窗口打开" }).click();
    await page.getByText("已在新窗口打开，还没有保存：请在那里另存。").first().waitFor();
  });
});

describe("in WPS alone", () => {
  const suite = paneSuite("WPS");

  it("adds nothing to the open workbook, and only saves where it cannot make a workbook", async () => {
    const options = { wps: { noFileWriting: true } };
    const { page } = await suite.open(await suite.sample(), options);
    await openSection(page);
    await page.getByRole("button", { name: "新建标准工作簿" }).click();
    await page.getByText("这里不能直接打开它。请另存为文件，再打开。").waitFor();
    expect(await page.getByRole("button", { name: "加到当前工作簿" }).count()).toBe(0);
  });
});
