/** The page around the grid: the ways to open something, what is asked before anything is lost, drafts, the tour. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../files/read";
import { ROOT } from "../../cli/support";
import { violations } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { draftIsKept, keptDrafts } from "../../support/kept-drafts";
import { keyTo } from "../../support/keyboard";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite, type WorkbenchPage } from "../../support/workbench-suite";
import { eachCell, valueAt } from "../../../src/workbook/sheet";

const suite = workbenchSuite();
const office = { name: "评分表.xlsx", bytes: sampleBytes("longgang-office-2022") };
const station = { name: "成本站.xlsx", bytes: sampleBytes("longgang-cost-station-2021") };
const fixture = (name: string) => new Uint8Array(readFileSync(join(ROOT, "test", "fixtures", name)));

/** Selects a cell through the grid's own box for names, and types into it. */
async function type(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator("[data-grid-area] input").first();
  await box.fill(cell);
  await box.press("Enter");
  await page.locator("[contenteditable='true'][id$='DOCS_NORMAL']").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByText("有改动未下载").waitFor();
}

const openSample = async ({ page }: WorkbenchPage, id = "longgang-office-2022") => {
  await page.locator(`[data-sample="${id}"]`).click();
  await page.getByText("找到评分表", { exact: false }).waitFor();
};

describe("the start", () => {
  it("says what there is, keeps to 320 px, and axe finds nothing", async () => {
    const { page } = await suite.open({ width: 320, height: 640 });
    await page.getByText("一切都留在这台电脑上", { exact: false }).waitFor();
    await eventually(() => page.locator("[data-sample]").count(), 3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page)).toEqual([]);
  });

  it("is dark where the system is, and English where that is wanted, the next time too", async () => {
    const { page, context } = await suite.open({ dark: true });
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("heading", { name: "Open a filled-in score sheet and check it" }).waitFor();
    await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
    expect(await violations(page)).toEqual([]);
    const second = await suite.open({ in: context });
    await second.page.getByRole("heading", { name: "Open a filled-in score sheet and check it" }).waitFor();
  });
});

describe("opening", () => {
  it.each([
    ["legacy.xls", "legacy.xls", "legacy（已修改）.xlsx", "原来的 .xls 文件写不回原格式"],
    ["gb18030.csv", "数据.csv", "数据（已修改）.xlsx", "原来的 .csv 文件存不下修改"],
    ["web-page.xls", "网页.xls", "网页（已修改）.xlsx", "原来的 .xls 文件写不回原格式"],
  ])("%s, and says that it comes back as .xlsx", async (file, name, saved, said) => {
    const workbench = await suite.open();
    const bytes = fixture(file);
    await workbench.drop({ name, bytes });
    await workbench.page.getByTitle(name).waitFor();
    const downloaded = await workbench.download("edited");
    expect(downloaded.name).toBe(saved);
    await workbench.page.getByText(said, { exact: false }).waitFor();
    const before = await readWorkbook(bytes, name);
    const after = await readWorkbook(downloaded.bytes, saved);
    const values = (book: typeof before) =>
      book.sheets.map((sheet) =>
        [...eachCell(sheet)].filter(({ value }) => value !== null).map(({ value }) => value),
      );
    expect(values(after)).toEqual(values(before));
  });

  it("by the button", async () => {
    const { page } = await suite.open();
    await page
      .getByLabel("打开文件")
      .last()
      .setInputFiles(join(ROOT, "samples", "futian-org-2020.xlsx"));
    await page.getByTitle("futian-org-2020.xlsx").waitFor();
  });

  it("a pasted table, asking first when something is open", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.paste({ html: "<table><tr><td>指标</td><td>5</td></tr></table>", text: "指标\t5" });
    await page.getByTitle("粘贴的表格.xlsx").waitFor();
    const { bytes, name } = await workbench.download("edited");
    expect(name).toBe("粘贴的表格（已修改）.xlsx");
    const [sheet] = (await readWorkbook(bytes, name)).sheets;
    expect([valueAt(sheet!, 0, 0), valueAt(sheet!, 0, 1)]).toEqual(["指标", 5]);

    await workbench.paste({ text: "甲\t乙" });
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("打开粘贴的表格？").waitFor();
    await dialog.getByRole("button", { name: "留在这里" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  it("the one workbook among several files, and says so", async () => {
    const workbench = await suite.open();
    await workbench.drop({ name: "照片.png", bytes: new Uint8Array([1]) }, office);
    await workbench.page.getByText("一次只打开一个文件", { exact: false }).waitFor();
    expect(await workbench.page.getByTitle(office.name).isVisible()).toBe(true);
  });

  it("asks before edits are lost, downloads them when told to, and asks on leaving", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await type(page, "I23", "25");

    await workbench.drop(station);
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("“评分表.xlsx”里有改动，还没有下载", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "留在这里" }).click();
    expect(await page.getByTitle(office.name).isVisible()).toBe(true);

    await workbench.drop(station);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "先下载，再打开" }).click(),
    ]);
    const saved = await readWorkbook(new Uint8Array(readFileSync(await file.path())), "a.xlsx");
    expect(valueAt(saved.sheets[0]!, 22, 8)).toBe(25);
    await page.getByTitle(station.name).waitFor();
  });

  it("asks on leaving with edits, and not without", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await type(page, "I23", "25");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await page.getByRole("heading", { name: "打开填好的评分表，立即校验" }).waitFor();
    await page.reload();
    expect(asked).toHaveLength(1);
  });
});

describe("downloads", () => {
  it("holds what was typed into cells that the file did not have", async () => {
    const workbench = await suite.open();
    await workbench.open(office);
    await type(workbench.page, "P40", "备注");
    const { bytes } = await workbench.download("edited");
    const { sheets } = await readWorkbook(bytes, "a.xlsx");
    expect(valueAt(sheets[0]!, 39, 15)).toBe("备注");
  });
});

describe("the workspace", () => {
  it("shows the cell that is jumped to also where there is room for one only", async () => {
    const workbench = await suite.open({ width: 360, height: 700 });
    const { page } = workbench;
    await workbench.open(office);
    await page.getByRole("tab", { name: "校验", exact: true }).click();
    await workbench.check();
    expect(await workbench.jump("score-missing")).toMatch(/^跳到 I23/);
    await page.getByRole("tab", { name: "表格", selected: true }).waitFor();
    await eventually(() => page.locator("[data-grid-area] input").first().inputValue(), "I23");
  });

  it("gives the pane the width that is asked for, by keyboard and by pointer, within bounds", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    const line = page.getByRole("separator");
    const width = async () => Number(await line.getAttribute("aria-valuenow"));
    await line.focus();
    await page.keyboard.press("ArrowLeft");
    await eventually(width, 400);
    await page.keyboard.press("End");
    await eventually(width, 320);
    const box = (await line.boundingBox())!;
    await page.mouse.move(box.x + 2, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 1000, 400);
    await page.mouse.up();
    await eventually(width, 520);
  });

  it("goes the whole way by keyboard alone", async () => {
    const { page } = await suite.open();
    await keyTo(page.locator("[data-sample='longgang-office-2022']"), 20);
    await page.keyboard.press("Enter");
    await page.locator("[data-tour]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("[data-tour]").waitFor({ state: "detached" });

    await keyTo(page.locator("#panel-pane *"), 4, "F6");
    await keyTo(page.getByRole("button", { name: "校验评分表", exact: true }), 5);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "错误 2 个" }).waitFor();
    await keyTo(page.locator('[data-check="score-missing"]'), 40);
    await page.keyboard.press("Enter");
    await keyTo(page.locator('[aria-label^="跳到 I23"]'), 10);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id.endsWith("DOCS_NORMAL"));
    await page.keyboard.type("25");
    await page.keyboard.press("Enter");
    await page.getByText("有改动未下载").waitFor();

    await keyTo(page.locator("#toolbar *"), 4, "F6");
    await keyTo(page.getByRole("button", { name: "下载", exact: true }), 10);
    await page.keyboard.press("Enter");
    await page.locator('[data-download="edited"]').waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const saved = await readWorkbook(new Uint8Array(readFileSync(await file.path())), "a.xlsx");
    expect(valueAt(saved.sheets[0]!, 22, 8)).toBe(25);
  });
});

describe("the tour", () => {
  it("leads through three faults of a sample and leaves", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await openSample(workbench);
    const card = page.locator("[data-tour]");
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-tour"));
    await card.getByRole("button", { name: "校验" }).click();
    for (const [step, cell] of [
      [1, "I23"],
      [2, "I20"],
      [3, ""],
    ] as const) {
      await card.getByText(`第 ${step} 处，共 3 处`).waitFor();
      if (cell)
        await page.waitForFunction(
          (wanted) => document.querySelector<HTMLInputElement>("[data-grid-area] input")?.value === wanted,
          cell,
        );
      expect(await violations(page)).toEqual([]);
      await card.getByRole("button", { name: "下一个" }).click();
    }
    await card.getByText("全部问题都在校验窗格里").waitFor();
    await card.getByRole("button", { name: "关闭" }).click();
    await card.waitFor({ state: "detached" });
  });

  it("never comes with a file of the user's", async () => {
    const workbench = await suite.open();
    await workbench.open(office);
    await workbench.check();
    expect(await workbench.page.locator("[data-tour]").count()).toBe(0);
  });
});

/** Whether the focus is on the button of this name. */
const focusIsOn = (page: Page, name: RegExp) =>
  eventually(
    () =>
      page
        .evaluate(() => {
          const { activeElement } = document;
          return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
        })
        .then((label) => name.test(label)),
    true,
  );

describe("dialogs", () => {
  it("close by Esc and give the focus back to where it was", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    for (const name of ["新建", "快捷键"]) {
      const button = page.getByRole("button", { name, exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await focusIsOn(page, new RegExp(`^${name}$`));
    }
    // Another file is dropped while somebody types: staying means typing on.
    await type(page, "I23", "24");
    await workbench.drop({ name: "另一个.xlsx", bytes: office.bytes });
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await focusIsOn(page, /^单元格内容$/);
  });
});

describe("a part of the page that does not come", () => {
  it("is said in its place; what was edited stays, and it is fetched again", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await type(page, "I23", "24");
    const gone = /\.js$/;
    await page.route(gone, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.getByRole("tab", { name: "文书" }).click();
    await page.getByRole("alert").getByText("这里没有载入", { exact: false }).waitFor();
    // What was edited can be taken home all the same.
    const { bytes } = await workbench.download("edited");
    expect(valueAt((await readWorkbook(bytes, "a.xlsx")).sheets[0]!, 22, 8)).toBe(24);
    await page.unroute(gone);
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByRole("heading", { name: "扣分清单" }).waitFor();
  });
});

describe("drafts", () => {
  it("are kept only when asked for, come back after a reload, and are erased", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await type(page, "I23", "25");
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect(await page.locator("[data-drafts]").count()).toBe(0);

    await workbench.open(office);
    await page.getByRole("checkbox", { name: "在这台电脑上保留草稿" }).check();
    await type(page, "I23", "24");
    await draftIsKept(page);
    await page.reload();
    const item = page.locator("[data-drafts]");
    await item.getByText("评分表.xlsx，", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await item.getByRole("button", { name: /^接着改/ }).click();
    await page.getByText("草稿已恢复", { exact: false }).waitFor();
    const { bytes } = await workbench.download("edited");
    expect(valueAt((await readWorkbook(bytes, "a.xlsx")).sheets[0]!, 22, 8)).toBe(24);
    await page.getByText("已下载", { exact: false }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect(await keptDrafts(page)).toBe(0);
    expect(await item.count()).toBe(0);
  });

  it("are erased only when that is confirmed", async () => {
    const workbench = await suite.open();
    const { page } = workbench;
    await workbench.open(office);
    await page.getByRole("checkbox", { name: "在这台电脑上保留草稿" }).check();
    await type(page, "I23", "24");
    await draftIsKept(page);
    await page.reload();
    const erase = page.getByRole("button", { name: /^删除草稿：评分表\.xlsx/ });
    await erase.click();
    const asked = page.getByRole("alertdialog", { name: "删除这份草稿？" });
    await asked.getByText("删除后不能恢复", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });
    await focusIsOn(page, /^删除草稿/);
    expect(await keptDrafts(page)).toBe(1);
    await erase.click();
    await asked.getByRole("button", { name: "删除草稿" }).click();
    await page.locator("[data-drafts]").waitFor({ state: "detached" });
    await asked.waitFor({ state: "detached" });
    expect(await keptDrafts(page)).toBe(0);
    // The rest of the page can be reached again.
    await page.getByRole("button", { name: "新建", exact: true }).click();
    await page.getByRole("dialog").waitFor();
  });

  it("belong to one tab at a time, and the other is told", async () => {
    const first = await suite.open();
    await first.open(office);
    await first.page.getByRole("checkbox", { name: "在这台电脑上保留草稿" }).check();
    const second = await suite.open({ in: first.context });
    await second.open(office);
    await second.page.getByText("这个文件已在另一个标签页里打开", { exact: false }).waitFor();
    await second.page.getByRole("button", { name: "由这里保存" }).click();
    await first.page.getByText("这个文件已在另一个标签页里打开", { exact: false }).waitFor();
  });
});
