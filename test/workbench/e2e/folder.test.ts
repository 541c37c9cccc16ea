/** A bureau's folder in the page: its list, the files behind the rows, the papers. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { unitName, writeSeason } from "../../../bench/data/season";
import { makeWorkbook } from "../../../files/make";
import { readSettings } from "../../../src/bureau/read-settings";
import { parseYaml } from "../../../src/frameworks/yaml";
import { folderWords } from "../../../src/messages/folder-words";
import { BASE_STYLES } from "../../../src/workbook/sheet-styles";
import { SheetBuilder } from "../../../src/workbook/sheet-builder";
import { bytesOf } from "../../cli/folder-bytes";
import { run } from "../../cli/support";
import { violations } from "../../support/axe";
import { endlessXls } from "../../support/endless-files";
import { eventually } from "../../support/eventually";
import { keyTo } from "../../support/keyboard";
import { sampleBytes, type SampleName } from "../../support/samples";
import { workbenchSuite } from "../../support/workbench-suite";

const suite = workbenchSuite();
const MANY = 200;

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "folder-page-"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function season(name: string, count: number, others: Record<string, string | Uint8Array> = {}) {
  const folder = join(cwd, name);
  await writeSeason(folder, count);
  mkdirSync(join(folder, "下级"), { recursive: true });
  for (const [file, content] of Object.entries(others)) writeFileSync(join(folder, file), content);
  return folder;
}

const choose = (page: Page, folder: string) =>
  page.getByLabel("选择存放各单位评分表的文件夹").setInputFiles(folder);

const row = (page: Page, file: string) => page.locator(`tr[data-file="${file}"]`);
const cells = (page: Page, file: string) => row(page, file).locator("th, td").allInnerTexts();
const isDone = (page: Page) =>
  page
    .getByText(/^共 \d+ 份评分表/)
    .first()
    .waitFor({ timeout: 100_000 });

async function download(page: Page, what: "summary" | "all") {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    page.locator(`[data-folder-download="${what}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

const BROKEN = { "打不开.xlsx": "PK\u0003\u0004 half a file", "下级/通知.docx": "", ".隐藏.xlsx": "x" };

it("keeps files of one name apart, and names what it does not read", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  const sheet = (name: SampleName) => ({ name: "评分表.xlsx", bytes: sampleBytes(name) });
  await workbench.drop(sheet("longgang-office-2022"), sheet("longgang-cost-station-2021"), {
    name: "盖章.pdf",
    bytes: new TextEncoder().encode("%PDF-1.7"),
  });
  await isDone(page);
  await page
    .getByText("另有 1 个文件不是工作簿也不是 Word 报告，没有读：盖章.pdf。", { exact: false })
    .waitFor();
  expect(await page.locator("tbody tr").count()).toBe(2);
  await row(page, "评分表(2).xlsx").getByRole("button").click();
  await page.getByText("91.44", { exact: true }).first().waitFor();
});

test(`${MANY} files are listed as they are read; a broken and a hanging one cost a row each`, async () => {
  const folder = await season("各单位", MANY, { ...BROKEN, "旧.xls": endlessXls() });
  const { page } = await suite.open({ width: 1366, height: 768 });
  await page.clock.install();
  await choose(page, folder);
  await page.getByRole("heading", { name: `“各单位”里的 ${MANY + 3} 个文件` }).waitFor();
  const bar = page.getByRole("progressbar");
  await page.getByText(/^已读 \d+ 个，共 203 个，约还要/).waitFor();
  expect(Number(await bar.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
  expect(await page.locator("tr[data-status=waiting]").count()).toBeGreaterThan(0);
  // The last is at the endless file for as long as the page has patience: its clock is put on.
  const waiting = () => page.locator("tr[data-status=waiting]").count();
  await eventually(waiting, 1);
  await page.clock.fastForward(15_000);
  await isDone(page);
  expect(await cells(page, "各单位/00002.xlsx")).toEqual([
    unitName(1),
    "91.44",
    "91.44",
    "优",
    "7",
    "1",
    "退回",
  ]);
  expect(await page.locator("tr[data-status=return], tr[data-status=conditional]").count()).toBe(MANY);
  expect(await cells(page, "各单位/打不开.xlsx")).toEqual([
    expect.stringContaining("文件不完整"),
    ...["—", "—", "—", "—", "—"],
    "读不了",
  ]);
  expect(await row(page, "各单位/旧.xls").innerText()).toContain("15 秒");
  expect(await violations(page)).toEqual([]);

  await row(page, "各单位/00002.xlsx").getByRole("button").click();
  await page.getByTitle("00002.xlsx").waitFor();
  await page.locator("#panel-grid[aria-busy=false]").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "返回清单" }).click();
  expect(await page.locator("tr[data-status=return], tr[data-status=conditional]").count()).toBe(MANY);

  const zip = await download(page, "all");
  expect(zip.name).toBe("汇总和文书.zip");
  const papers = Object.keys(unzipSync(zip.bytes));
  expect(papers.filter((name) => name.startsWith("退回意见/"))).toHaveLength(MANY);
  expect(papers.filter((name) => name.startsWith("复核表/"))).toHaveLength(MANY);
  expect(papers).toContain("汇总.xlsx");
}, 400_000);

/** A workbook with these units below each other. */
function rosterOf(units: readonly string[]): Uint8Array {
  const sheet = new SheetBuilder("名单", [30], BASE_STYLES);
  ["单位名称", ...units].forEach((name, at) => sheet.put(at, 0, name, "text"));
  return makeWorkbook({ sheets: [sheet.plan()], styles: Object.values(BASE_STYLES), definedNames: [] });
}

const hashesOf = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)]));

/** What the command line wrote into that folder. */
function written(folder: string): Record<string, string> {
  const found = bytesOf(join(cwd, folder));
  delete found["汇总.jsonl"];
  return found;
}

const RULES = `抽查:
  满分: 否
  分差不少于: 无
  等级: [优]
  轮抽比例: 0%
抬头:
  财政部门: 某区财政局
  联系方式: 预算绩效科
  整改期限: 2024年6月30日
`;

test("the papers are those of the command line, byte for byte, with everything that a bureau may give", async () => {
  const folder = await season("一样", 7, { "打不开.xlsx": "PK\u0003\u0004 half a file" });
  const before = await season("去年", 5);
  writeFileSync(join(cwd, "名单.xlsx"), rosterOf([0, 1, 2, 3, 4, 5, 6, 7].map(unitName)));
  writeFileSync(join(cwd, "抽查.yaml"), RULES);
  writeFileSync(join(cwd, "错.yaml"), "抽查:\n  满份: 是\n");
  const given = ["--roster", "名单.xlsx", "--rules", "抽查.yaml"];
  await run(["bureau", "一样", "--out", "汇总"], { cwd });
  await run(["bureau", "一样", "--out", "对比", ...given, "--last-year", "去年"], { cwd });
  await run(["bureau", "去年", "--out", "去年汇总"], { cwd });
  const { page } = await suite.open();
  await choose(page, folder);
  await isDone(page);
  expect(hashesOf(unzipSync((await download(page, "all")).bytes))).toEqual(written("汇总"));

  await page.getByLabel("选择应报送单位的名单", { exact: false }).setInputFiles(join(cwd, "名单.xlsx"));
  await page.getByText(`未报送 1 家：${unitName(7)}`, { exact: false }).waitFor();
  const rules = page.getByLabel("选择抽查规则和抬头的文件", { exact: false });
  await rules.setInputFiles(join(cwd, "错.yaml"));
  await page.getByText("错.yaml：没有“满份”这一项。可以写：", { exact: false }).waitFor();
  await rules.setInputFiles(join(cwd, "抽查.yaml"));
  await page.getByText("抽查名单按“抽查.yaml”里的规则选", { exact: false }).waitFor();
  const lastYear = page.getByLabel("选择存放上年评分表", { exact: false });
  await lastYear.setInputFiles(before);
  await page.getByText("上年“去年”有 5 份评分表，与本年对上 5 份", { exact: false }).waitFor();
  const expected = written("对比");
  expect(hashesOf(unzipSync((await download(page, "all")).bytes))).toEqual(expected);

  // What the command line kept of last year says the same, without its files.
  await lastYear.setInputFiles(join(cwd, "去年汇总"));
  await page.getByText("上年“去年汇总”有 5 份评分表，与本年对上 5 份", { exact: false }).waitFor();
  const summary = await download(page, "summary");
  expect(summary.name).toBe("汇总.xlsx");
  expect(hashOf(summary.bytes)).toBe(expected["汇总.xlsx"]);
});

test("the example of a bureau's rules can be read as it stands", () => {
  expect(readSettings(parseYaml(folderWords.zh.rules.example, "抽查.yaml"))).toEqual({
    sample: {
      budgetFrom: 2_000_000,
      fullMarks: true,
      difference: 2,
      grades: ["优"],
      lowTwice: ["中", "差"],
      rotation: 0.2,
      copies: true,
    },
    headings: { bureau: "某区财政局", contact: "预算绩效科", due: "2024年6月30日" },
  });
});

test("several files that are dropped are listed; stopped, gone on with, and sorted by the keyboard", async () => {
  const folder = await season("停", 40);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const { page, drop } = await suite.open({ width: 320, height: 640 });
  await drop(...files);
  await page.getByRole("heading", { name: "40 个文件" }).waitFor();
  await page.getByRole("button", { name: "停止" }).click();
  await page.getByRole("button", { name: "接着读" }).waitFor();
  const unread = await page.locator("tr[data-status=notRead]").count();
  expect(unread).toBeGreaterThan(0);
  expect(await page.getByText(`还有 ${unread} 个文件没有读`, { exact: false }).isVisible()).toBe(true);
  await keyTo(page.getByRole("button", { name: "接着读" }));
  await page.keyboard.press("Enter");
  await isDone(page);
  expect(await page.locator("tr[data-status=notRead]").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
  const heading = page.getByRole("button", { name: "自评分", exact: true });
  await keyTo(heading);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await page.locator("th[aria-sort=descending]").innerText()).toContain("自评分");
  const scores = (await page.locator("tbody td:nth-child(2)").allInnerTexts()).map(Number);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  await page.getByRole("button", { name: "关闭清单" }).click();
  await page.getByRole("heading", { name: "打开填好的评分表" }).waitFor();
});

test("a folder without workbooks is said to be one", async () => {
  const folder = join(cwd, "空");
  mkdirSync(folder);
  writeFileSync(join(folder, "照片.png"), "x");
  const { page } = await suite.open();
  await choose(page, folder);
  await page.getByText("这个文件夹里没有可以读的工作簿", { exact: false }).waitFor();
});

describe("as one file", () => {
  const oneFile = workbenchSuite("file");
  test("a folder is read, opened from and downloaded", async () => {
    const folder = await season("单文件", 3);
    const { page } = await oneFile.open();
    await choose(page, folder);
    await isDone(page);
    await row(page, "单文件/00001.xlsx").click();
    await page.getByTitle("00001.xlsx").waitFor();
    await page.getByRole("button", { name: "返回清单" }).click();
    expect(Object.keys(unzipSync((await download(page, "all")).bytes))).toHaveLength(7);
  });
});
