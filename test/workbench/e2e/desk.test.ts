/** What the page does at an accountant's desk beyond opening and checking: new workbooks, finding, moving by keys. */
import type { Page } from "playwright-core";
import { makeWorkbook } from "../../../files/make";
import { readWorkbook } from "../../../files/read";
import { publishedFramework } from "../../../src/frameworks/published";
import { standardWorkbook } from "../../../src/standard";
import { eachCell, valueAt } from "../../../src/workbook/sheet";
import { smallBook } from "../../files/small-book";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { draftIsKept } from "../../support/kept-drafts";
import { keyTo } from "../../support/keyboard";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };

/** The cell that the grid's own box names. */
const atCell = (page: Page, cell: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[data-grid-area] input")?.value === wanted,
    cell,
  );

describe("a new workbook", () => {
  it("asks whose it is, says which framework it carries on with, and is unsaved until it is downloaded", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await page.getByRole("button", { name: "新建", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "新建" }).click();
    await dialog.getByRole("alert").filter({ hasText: "请选择哪里的指标体系" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel("哪里的指标体系").selectOption("深圳市龙岗区");
    await dialog.getByLabel("评价年度").fill("2025");
    await dialog.getByText("没有收录 2025 年度的框架，沿用 2022 年框架", { exact: false }).waitFor();
    await dialog.getByLabel("部门名称").fill("某区某局");
    await dialog.getByRole("button", { name: "新建" }).click();

    await page.getByTitle("标准工作簿-2025.xlsx").waitFor();
    await page.getByText("有改动未下载").waitFor();
    // The pane says the same, and does not take the sheet for a form that no built-in framework is.
    await page.getByText("本表是 2025 年度，沿用 2022 年框架", { exact: false }).waitFor();
    expect(await page.locator("[data-offer]").count()).toBe(0);
    // What browsers ask of a page before they leave it; prevented, it makes them ask the user.
    const leaves = () =>
      page.evaluate(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
    expect(await leaves()).toBe(false);

    const { bytes } = await workbench.download("edited");
    expect((await readWorkbook(bytes, "a.xlsx")).sheets.length).toBeGreaterThan(5);
    await page.getByText("有改动未下载").waitFor({ state: "detached" });
    expect(await leaves()).toBe(true);
  });

  it("may be a project's form", async () => {
    const { page } = await suite.open();
    await page.getByRole("button", { name: "新建", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("哪里的指标体系").selectOption("全国");
    await dialog.getByText("新建一张项目自评表，指标由项目自己填").waitFor();
    await dialog.getByLabel("评价年度").fill("2025");
    await dialog.getByRole("button", { name: "新建" }).click();
    await page.getByTitle("项目自评表-2025.xlsx").waitFor();
    await page.locator("[data-grid-area]").getByText("项目自评表", { exact: true }).waitFor();
    // It is no score sheet yet: what makes it one is said.
    await page.getByText("空白的项目自评表，请先填三级指标", { exact: false }).waitFor();
  });

  it("is kept as a draft before anything is typed", async () => {
    const { page } = await suite.open();
    await page.getByRole("checkbox", { name: "在这台电脑上保留草稿" }).check();
    await page.getByRole("button", { name: "新建", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("哪里的指标体系").selectOption("深圳市盐田区");
    await dialog.getByLabel("评价年度").fill("2023");
    await dialog.getByRole("button", { name: "新建" }).click();
    await page.getByTitle("标准工作簿-2023.xlsx").waitFor();
    await draftIsKept(page);
    await page.reload();
    await page.locator("[data-drafts]").getByText("标准工作簿-2023.xlsx", { exact: false }).waitFor();
  });
});

describe("finding", () => {
  it("goes from one hit to the next within the sheet, by what is typed and by what is shown", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await page.keyboard.press("Control+f");
    const bar = page.getByRole("search");
    await bar.getByRole("searchbox").fill("预算执行");
    await page.keyboard.press("Enter");
    await bar.getByText("第 1 处，共 2 处").waitFor();
    await atCell(page, "E20");
    await page.keyboard.press("Enter");
    await atCell(page, "G20");
    await page.keyboard.press("Shift+Enter");
    await atCell(page, "E20");
    expect(await violations(page)).toEqual([]);
    await bar.getByRole("searchbox").fill("没有这样的字");
    await bar.getByRole("button", { name: "下一个" }).click();
    await bar.getByText("没有找到").waitFor();
    await page.keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.id.endsWith("DOCS_NORMAL"));

    await page.keyboard.press("Alt+PageDown");
    await page.getByRole("tab", { name: "基础数据", selected: true }).waitFor();
    await page.keyboard.press("Control+f");
    // Typed as a ratio, shown as a percentage.
    await bar.getByRole("searchbox").fill("98.92%");
    await page.keyboard.press("Enter");
    await bar.getByText(/^第 1 处/).waitFor();
  });
});

describe("keys", () => {
  it("turn to the other sheets and to the corners of one, and are listed", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await page.locator("#toolbar button").first().focus();
    await keyTo(page.locator("[id$='DOCS_NORMAL']"), 4, "F6");
    await page.keyboard.press("Control+End");
    await atCell(page, "I28");
    await page.keyboard.press("Control+Home");
    await atCell(page, "A1");
    await page.keyboard.press("Control+PageDown");
    await page.getByRole("tab", { name: "基础数据", selected: true }).waitFor();
    await page.keyboard.press("Control+PageUp");
    await page.getByRole("tab", { name: "评分表", selected: true }).waitFor();
    await page.getByRole("button", { name: "快捷键" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("在工具栏、表格、校验窗格之间移动", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("do not reach what is out of sight", async () => {
    const workbench = await suite.open({ width: 360, height: 700 });
    const { page } = workbench;
    await workbench.open(office);
    const outOfReach = () => page.locator("[inert] [data-grid-area]").count();
    await eventually(outOfReach, 0);
    await page.getByRole("tab", { name: "校验", exact: true }).click();
    await eventually(outOfReach, 1);
  });
});

describe("the file's own rules", () => {
  const select = async (page: Page, cell: string) => {
    const box = page.locator("[data-grid-area] input").first();
    await box.fill(cell);
    await box.press("Enter");
    await page.locator("[contenteditable='true'][id$='DOCS_NORMAL']").focus();
  };
  const standard = {
    name: "标准.xlsx",
    bytes: makeWorkbook(
      standardWorkbook(publishedFramework("sz-longgang-2022")!, {
        unit: "万元",
        year: 2022,
        department: "",
        formulas: "native",
      }),
    ),
  };

  it("offer a cell's list, refuse what it may not hold, and take what is chosen", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(standard);
    await page.getByRole("tab", { name: "评分判断" }).click();
    await select(page, "C4");
    const help = page.locator("[data-cell-help]");
    await help.getByRole("button", { name: "是", exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.keyboard.type("对");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("C4 不能填“对”", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "返回" }).click();
    await dialog.waitFor({ state: "detached" });

    await select(page, "C4");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByText("有改动未下载").waitFor();
    const { bytes } = await workbench.download("edited");
    const { sheets } = await readWorkbook(bytes, "a.xlsx");
    expect(
      valueAt(
        sheets.find(({ name }) => name === "评分判断")!,
        3,
        2,
      ),
    ).toBe("否");
  });

  it("ask before something is typed over a formula", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    const rows = `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>`;
    await workbench.open({ name: "公式.xlsx", bytes: smallBook({ rows }) });
    const dialog = page.getByRole("alertdialog");
    const stored = async () => {
      const { bytes } = await workbench.download("edited");
      const [sheet] = (await readWorkbook(bytes, "a.xlsx")).sheets;
      return [...eachCell(sheet!)].map(({ formula, value }) => formula ?? value);
    };
    for (const [answer, expected] of [
      ["保留公式", "A1*2"],
      ["盖掉公式", 7],
    ] as const) {
      await select(page, "B1");
      await page.keyboard.type("7");
      await page.keyboard.press("Enter");
      await dialog.getByText("B1 里是公式 =A1*2", { exact: false }).waitFor();
      await dialog.getByRole("button", { name: answer }).click();
      await dialog.waitFor({ state: "detached" });
      if (answer === "盖掉公式") await page.getByText("有改动未下载").waitFor();
      expect(await stored()).toEqual([2, expected]);
    }
  });

  it("ask before a formula is lost, and keep it where that is wanted", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    const rows = `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>`;
    await workbench.open({ name: "公式.xlsx", bytes: smallBook({ rows }) });
    const dialog = page.getByRole("alertdialog");
    await select(page, "B1");
    await page.keyboard.press("Delete");
    await dialog.getByText("B1 里是公式 =A1*2", { exact: false }).waitFor();
    await dialog.getByRole("button", { name: "保留公式" }).click();
    await dialog.waitFor({ state: "detached" });
    await select(page, "B1");
    await page.keyboard.press("Delete");
    await dialog.getByRole("button", { name: "盖掉公式" }).click();
    await page.getByText("有改动未下载").waitFor();
    const { bytes } = await workbench.download("edited");
    expect(valueAt((await readWorkbook(bytes, "a.xlsx")).sheets[0]!, 0, 1)).toBeNull();
  });
});

describe("rows", () => {
  it("are put in and taken out by the menu of their numbers; formulas follow, and it can be taken back", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    const rows =
      '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>5</v></c></row>';
    await workbench.open({ name: "行.xlsx", bytes: smallBook({ rows }) });
    const grid = (await page.locator("[data-grid-area] canvas").last().boundingBox())!;
    /** The number of the second row. */
    const second = { x: grid.x + 20, y: grid.y + 50 };
    const chooseFor = async (name: RegExp) => {
      const item = page.getByText(name).first();
      await page.mouse.click(second.x, second.y);
      // A menu closes where the page that has just opened the file takes the focus: as a person does, once more.
      for (let tries = 0; tries < 5 && !(await item.isVisible()); tries++) {
        await page.mouse.click(second.x, second.y, { button: "right" });
        await item.waitFor({ timeout: 5000 }).catch(() => undefined);
      }
      // The middle of it is the field for how many.
      await item.click({ position: { x: 10, y: 8 } });
    };
    await chooseFor(/上方插入|在上方/);
    await page.getByText("插入了 1 行", { exact: false }).waitFor();
    const stored = async () => {
      const { bytes } = await workbench.download("edited");
      const [sheet] = (await readWorkbook(bytes, "a.xlsx")).sheets;
      return [...eachCell(sheet!)].map(({ row, formula, value }) => [row, formula ?? value]);
    };
    expect(await stored()).toEqual([
      [0, 2],
      [2, 3],
      [3, "SUM(A1:A3)"],
    ]);
  });
});

describe("print", () => {
  /** Of A4, with the margins that browsers leave. */
  const PAPER = { format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } } as const;
  const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it("holds the score card and every finding in order, over as many pages as it takes", async () => {
    const workbench = await suite.open({ dark: true });
    const { page } = workbench;
    await workbench.open(office);
    await workbench.check();
    // What is filtered on the screen is not left off the paper.
    await page.getByRole("searchbox").fill("没有这样的问题");
    await page.getByText("没有符合筛选条件的问题。").waitFor();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const printed = page.locator("[data-printed]");
    const headings = await printed.getByRole("heading", { level: 2 }).allTextContents();
    expect(headings).toEqual(["错误（2）", "警告（5）", "需核实（19）", "扣分（4）"]);
    expect(await printed.locator("ol > li").count()).toBe(30);
    await printed.getByText("96.97", { exact: true }).waitFor();
    expect(await printed.locator("button:visible").count()).toBe(0);
    expect(await page.locator("#pane-main").isVisible()).toBe(false);
    const text = await printed.locator("li").first().innerText();
    expect(text).toContain("为什么");
    expect(text).toContain("怎么改");
    // What is announced is there: the working, with the band that was hit.
    const computed = await printed.locator("ol > li").filter({ hasText: "计算如下" }).allInnerTexts();
    expect(computed.length).toBeGreaterThan(0);
    for (const each of computed) expect(each).toMatch(/计算如下。\s+[^\n]*＝/);
    expect(pagesOf(await page.pdf(PAPER))).toBeGreaterThan(2);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await printed.waitFor({ state: "detached" });
  });
});
