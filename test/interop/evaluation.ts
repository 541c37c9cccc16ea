/**
 * A year's evaluation in the workbench, from the start page to the files that leave the desk: the standard workbook made,
 * filled in by typing, checked, explained, saved.
 */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFramework } from "../../src/frameworks/published";
import type { WorkbenchPage } from "../support/workbench-suite";

const FRAMEWORK = "sz-longgang-2022";
export const DEPARTMENT = "某区某局";
const NAME = "标准工作簿-2024.xlsx";

/** Columns of cells as they are typed: Enter goes one down. Money in 万元. */
const TYPED: readonly (readonly [sheet: string, top: string, texts: readonly string[]])[] = [
  // 人员经费; with 日常公用 100 and the projects' 500 the adjusted budget is 1500.
  ["预算执行", "B5", ["900"]],
  ["预算执行", "C5", ["900"]],
  ["预算执行", "D5", ["880"]],
  // 三公: 4 of 6.
  ["公用经费", "B5", ["0", "2", "0", "4", "100"]],
  ["公用经费", "C5", ["0", "2", "0", "4"]],
  ["公用经费", "D5", ["0", "1.5", "0", "2.5"]],
  ["政府采购", "B4", ["100", "0", "100"]],
  ["政府采购", "C4", ["99", "0", "98"]],
  ["固定资产", "C4", ["0", "200", "0", "0", "0", "50"]],
  ["固定资产", "D4", ["0", "190", "0", "0", "0", "45"]],
  ["人员情况", "B5", ["20", "0", "0", "2"]],
  ["人员情况", "C5", ["20", "0", "0", "2"]],
  ["人员情况", "C10", ["0", "1", "0"]],
  ["项目执行", "B5", ["信息系统运维", "专项检查"]],
  ["项目执行", "C5", ["300", "200"]],
  ["项目执行", "D5", ["300", "200"]],
  ["项目执行", "E5", ["290", "190"]],
  ["项目执行", "G5", ["是", "是"]],
  // 调剂; the four quarters' payments; 日常公用经费: 93.28 of 100.
  ["基础数据", "C6", ["100"]],
  ["基础数据", "C8", ["300", "750", "1080", "1453.28"]],
  ["基础数据", "C22", ["100", "93.28"]],
  // 重点工作, 预算编制, 绩效目标: no faults; petitions and satisfaction.
  ["基础数据", "C35", ["0", "0", "0", "100%", "100%", "92%"]],
  // 预算编制合理性, the fourth of five: 年中调剂少 is not so; 决算公开 with a defect.
  ["评分判断", "C4", ["是", "是", "是", "否", "是", "是", "是", "是", "是", "是", "是", "是", "是"]],
  ["评分判断", "C18", ["合规", "有瑕疵"]],
  ["评分判断", "C21", ["是", "是", "是", "是"]],
  ["评分判断", "C26", ["是", "是", "是", "是", "是", "是"]],
  ["绩效目标", "C17", ["办理来文数量"]],
  ["绩效目标", "D17", ["8000份以上"]],
  ["绩效目标", "E17", ["8100份"]],
  ["绩效目标", "D33", ["90%以上"]],
  ["评分表", "K24", ["24"]],
];
/** What the rules of DOMAIN.md give for these figures, by hand; every indicator that is not here has its full weight. */
const LESS: Readonly<Record<string, number>> = {
  // Four of five judgements.
  "budget-rationality": 4,
  // 197 / 200 = 0.985 of a point and 1 for the policy: 1.985, half up.
  "procurement-execution": 1.99,
  // 1.5 for the budget, 1 for final accounts with a defect.
  "budget-disclosure": 2.5,
  // 三公 4 / 6 = 66.67%: 3; 日常 93.28%, between 90% and 100%: 2.
  "operating-expense-control": 5,
  // Progress 20%, 50%, 72%, 96.8853%; rates 0.8 + 1 + 0.96 + 0.968853 = 3.728853, and 2 × their mean 0.932213.
  "budget-execution": 5.59,
  // Judged.
  "outcome-effects": 24,
  // 92%, between 90% and 95%.
  satisfaction: 4,
};
export const FULL = indicatorsOf(publishedFramework(FRAMEWORK)!);
export const EXPECTED = Object.fromEntries(FULL.map(({ id, weight }) => [id, LESS[id] ?? weight.toNumber()]));
/** 100 less 1 + 0.01 + 0.5 + 1 + 0.41 + 1 + 2. */
export const TOTAL = 94.08;
export const LOST = 5.92;
export const REMARK_CELL = "L20";
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WalkResult {
  readonly empty: string | null;
  readonly remark: string;
  readonly workbook: Saved;
  readonly findings: Saved;
  readonly list: Saved;
  readonly csv: Saved;
  readonly draft: Saved;
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

async function saved(page: Page, button: string): Promise<Saved> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function create({ page }: WorkbenchPage): Promise<void> {
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("哪里的指标体系").selectOption("深圳市龙岗区");
  await dialog.getByLabel("评价年度").fill("2024");
  await dialog.getByLabel("部门名称").fill(DEPARTMENT);
  await dialog.getByRole("button", { name: "新建" }).click();
  await page.getByTitle(NAME).waitFor();
}

/** Selects the cell as its reader would: the sheet's tab, then the box for names. */
async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.locator("[data-grid-area]").getByText(sheet, { exact: true }).click();
  const box = page.locator("[data-grid-area] input").first();
  await box.fill(cell);
  await box.press("Enter");
  await page.locator("[contenteditable='true'][id$='DOCS_NORMAL']").focus();
}

async function fill({ page }: WorkbenchPage): Promise<void> {
  for (const [sheet, top, texts] of TYPED) {
    await select(page, sheet, top);
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  }
  await page.getByText("有改动未下载").waitFor();
}

/** The workbook with the results of its formulas taken out: what stands there later was computed by others. */
export function withoutResults({ name, bytes }: Saved): Saved {
  const parts = unzipSync(bytes);
  const bare = Object.entries(parts).map(([part, content]) => [
    part,
    /^xl\/worksheets\/sheet\d+\.xml$/.test(part)
      ? strToU8(strFromU8(content).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"))
      : content,
  ]);
  return { name, bytes: zipSync(Object.fromEntries(bare) as Record<string, Uint8Array>) };
}

/** @returns the text as it was accepted */
async function acceptRemark({ page }: WorkbenchPage): Promise<string> {
  await page.locator('[data-check="deduction-unexplained"]').filter({ hasText: "公用经费控制率" }).click();
  await page.getByRole("button", { name: "起草说明" }).click();
  await page.getByRole("heading", { name: "确认修改" }).waitFor();
  await page.getByText(`评分表!${REMARK_CELL}`).waitFor();
  const text = `${await page.getByRole("textbox", { name: /^说明文字/ }).inputValue()}已核减办公费。`;
  await page.getByRole("textbox", { name: /^说明文字/ }).fill(text);
  await page.getByRole("button", { name: "写入 1 个单元格" }).click();
  await page.getByRole("heading", { name: "确认修改" }).waitFor({ state: "detached" });
  return text;
}

/** The whole evaluation, on a page that was just opened. */
export async function walk(workbench: WorkbenchPage): Promise<WalkResult> {
  const { page } = workbench;
  await create(workbench);
  await tab(page, "结果").click();
  await workbench.check();
  const card = page.getByRole("region", { name: /评分表/ });
  const empty = await card.textContent();
  await fill(workbench);
  await workbench.check();
  await card.getByText(String(TOTAL)).first().waitFor();
  const remark = await acceptRemark(workbench);
  await workbench.check();
  await page.getByText("表格已改动").waitFor({ state: "detached" });
  const findings = await workbench.download("findings");
  await tab(page, "文书").click();
  await page.getByText(`7 项指标有扣分，共扣 ${LOST} 分。`).waitFor();
  const list = await saved(page, "另存为 Excel");
  await page.getByText("已保存“扣分清单.xlsx”", { exact: false }).waitFor();
  const csv = await saved(page, "另存为 CSV");
  await page.getByText("已保存“扣分清单.csv”", { exact: false }).waitFor();
  const draft = await saved(page, "另存为 Word");
  const workbook = await workbench.download("edited");
  return { empty, remark, workbook, findings, list, csv, draft };
}
