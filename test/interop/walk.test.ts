/**
 * A year's evaluation from the start page to the files that leave the desk: the standard workbook made in the workbench,
 * filled in by typing, checked, explained, saved; the files are then judged by the command line, openpyxl, LibreOffice
 * and python-docx.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../files/read";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFramework } from "../../src/frameworks/published";
import { scoreName } from "../../src/recognise/standard-names";
import type { Workbook } from "../../src/workbook/model";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import { run } from "../cli/support";
import { named } from "../standard/filled";
import { workbenchSuite, type WorkbenchPage } from "../support/workbench-suite";
import { savedByLibreOffice } from "../support/libreoffice";

const suite = workbenchSuite();
/** A good hundred cells are typed one after another. */
jest.setTimeout(240_000);
const interpreter = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "walk-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FRAMEWORK = "sz-longgang-2022";
const DEPARTMENT = "某区某局";
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
  ["基础数据", "C6", ["100", "300", "750", "1080", "1453.28"]],
  ["基础数据", "C21", ["100", "93.28"]],
  // 重点工作, 预算编制, 绩效目标: no faults; petitions and satisfaction.
  ["基础数据", "C34", ["0", "0", "0", "100%", "100%", "92%"]],
  // 预算编制合理性, the fourth of five: 年中调剂少 is not so; 决算公开 with a defect.
  ["评分判断", "C4", ["是", "是", "是", "否", "是", "是", "是", "是", "是", "是", "是", "是", "是"]],
  ["评分判断", "C18", ["合规", "有瑕疵"]],
  ["评分判断", "C21", ["是", "是", "是", "是"]],
  ["评分判断", "C26", ["是", "是", "是", "是", "是", "是"]],
  ["绩效目标", "C15", ["办理来文数量"]],
  ["绩效目标", "D15", ["8000份以上"]],
  ["绩效目标", "E15", ["8100份"]],
  ["绩效目标", "D31", ["90%以上"]],
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
const FULL = indicatorsOf(publishedFramework(FRAMEWORK)!);
const EXPECTED = Object.fromEntries(FULL.map(({ id, weight }) => [id, LESS[id] ?? weight.toNumber()]));
/** 100 less 1 + 0.01 + 0.5 + 1 + 0.41 + 1 + 2. */
const TOTAL = 94.08;
const LOST = 5.92;
const REMARK_CELL = "L20";

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface WalkResult {
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
  await page.getByLabel("指标体系").selectOption(FRAMEWORK);
  await page.getByLabel("评价年度").fill("2024");
  await page.getByLabel("部门名称").fill(DEPARTMENT);
  await page.getByRole("radio", { name: /^普通公式/ }).check();
  await page.getByRole("button", { name: "新建标准工作簿" }).click();
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
function withoutResults({ name, bytes }: Saved): Saved {
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

async function walk(): Promise<WalkResult> {
  const workbench = await suite.open();
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

let walked: Promise<WalkResult> | undefined;
/** WalkResult once, by the test that comes first; the others look at what it brought. */
const brought = () => (walked ??= walk());

function written({ name, bytes }: Saved): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function python(script: string, path: string): unknown {
  return JSON.parse(execFileSync(interpreter, ["-c", script, path], { encoding: "utf8" }));
}

function scores(workbook: Workbook) {
  return Object.fromEntries(FULL.map(({ id }) => [id, named(workbook, scoreName(id))]));
}

function remarkOf(workbook: Workbook) {
  return valueAt(
    workbook.sheets.find(({ name }) => name === "评分表")!,
    19,
    11,
  );
}

it("goes from the start page to five files, with scores and a total once all is filled in", async () => {
  const { empty, workbook, list, csv, draft, findings } = await brought();
  expect(empty).not.toContain(String(TOTAL));
  expect([workbook, list, csv, draft, findings].map(({ name }) => name)).toEqual([
    "标准工作簿-2024（已修改）.xlsx",
    "扣分清单.xlsx",
    "扣分清单.csv",
    "自评报告草稿.docx",
    expect.stringMatching(/\.csv$/),
  ]);
});

it("holds what the rules give, and the remark in its cell", async () => {
  const { workbook, remark } = await brought();
  const read = await readWorkbook(workbook.bytes, workbook.name);
  expect(scores(read)).toEqual(EXPECTED);
  expect([named(read, "score_total"), named(read, "score_grade")]).toEqual([TOTAL, "优"]);
  expect(remarkOf(read)).toBe(remark);
  expect(remark).toMatch(/^扣1分（满分6分）。.*93\.28%.*已核减办公费。$/s);
});

it("is to the command line what it is to the pane, without an error", async () => {
  const { workbook, findings } = await brought();
  const { status, stdout } = await run(["check", written(workbook), "--format", "json"]);
  const report = JSON.parse(stdout) as {
    findings: { check: string; severity: string; message: string }[];
    sheets: { total: object }[];
  };
  const [table] = (await readWorkbook(findings.bytes, findings.name)).sheets;
  const messages = [...eachCell(table!)].filter(({ row, col }) => row > 0 && col === 4);
  expect(report.findings.map(({ message }) => message).sort()).toEqual(
    messages.map(({ value }) => value).sort(),
  );
  expect(report.sheets.map(({ total }) => total)).toEqual([{ stated: TOTAL, summed: TOTAL }]);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.findings.filter(({ check }) => check === "deduction")).toHaveLength(7);
  expect(report.findings.filter(({ check }) => check === "deduction-unexplained")).toHaveLength(6);
  expect(status).toBe(0);
});

const READ_WORKBOOK = `
import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
names = book.defined_names
print(json.dumps({
  "sheets": book.sheetnames[:4],
  "names": sorted(names.keys() if hasattr(names, "keys") else [n.name for n in names.definedName]),
  "choices": sorted({v.formula1 for s in book for v in s.data_validations.dataValidation if v.type == "list"}),
  "typed": [book["基础数据"][c].value for c in ("C6", "C10", "C39")],
  "formula": book["评分表"]["K27"].value,
  "remark": book["评分表"]["${REMARK_CELL}"].value,
}))`;

it("is to openpyxl a workbook with its names, its choices and its formulas", async () => {
  const { workbook, remark } = await brought();
  expect(python(READ_WORKBOOK, written(workbook))).toEqual({
    sheets: ["填报说明", "评分表", "基础数据", "评分判断"],
    names: expect.arrayContaining([
      "score_total",
      "score_grade",
      "fact_satisfaction_rate",
      ...FULL.map(({ id }) => scoreName(id)),
    ]) as string[],
    choices: ['"合规,有瑕疵,未公开"', '"是,否"'],
    typed: [100, 1453.28, 0.92],
    formula: expect.stringMatching(/^=IF\(COUNT\(K6:K26\)<21/) as string,
    remark,
  });
});

const READ_LIST = `
import openpyxl, json, sys
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps({
  "title": sheet.title,
  "rows": [[sheet.cell(r, c).value for c in (3, 4, 5, 6)] for r in range(4, sheet.max_row + 1)],
  "choices": [v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"],
}))`;

/** Most is lost first; as the sheet has it where as much is lost. */
const ROWS = [
  ["公众或服务对象满意度", 6, 4, 2],
  ["预算编制合理性", 5, 4, 1],
  ["公用经费控制率", 6, 5, 1],
  ["社会、经济、生态效益及可持续影响等", 25, 24, 1],
  ["预决算信息公开", 3, 2.5, 0.5],
  ["预算执行率", 6, 5.59, 0.41],
  ["政府采购执行情况", 2, 1.99, 0.01],
];

it("brings a list of deductions that openpyxl reads row by row", async () => {
  const { list } = await brought();
  const read = python(READ_LIST, written(list)) as { rows: unknown[][] };
  expect(read).toMatchObject({ title: "扣分清单", choices: ['"未开始,进行中,已完成"'] });
  expect(read.rows.slice(0, ROWS.length)).toEqual(ROWS);
  expect(read.rows[ROWS.length]).toEqual(["合计", "=SUM(D4:D10)", "=SUM(E4:E10)", "=SUM(F4:F10)"]);
});

it("brings the list as CSV for Excel, with the accepted remark in its row", async () => {
  const { csv, remark } = await brought();
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [table] = (await readWorkbook(csv.bytes, csv.name)).sheets;
  const cells = [...eachCell(table!)];
  const { row } = cells.find(({ value }) => value === "公用经费控制率")!;
  const texts = cells.filter((cell) => cell.row === row).map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining([6, 5, 1, remark]));
});

it("is computed anew by LibreOffice to the same scores and total", async () => {
  const { workbook } = await brought();
  const computed = await readWorkbook(
    savedByLibreOffice(folder, written(withoutResults(workbook)), "xlsx"),
    workbook.name,
  );
  expect(scores(computed)).toEqual(EXPECTED);
  expect([named(computed, "score_total"), named(computed, "score_grade")]).toEqual([TOTAL, "优"]);
});

const READ_DRAFT = `
import docx, json, sys
paper = docx.Document(sys.argv[1])
print(json.dumps({
  "title": next(p.text for p in paper.paragraphs if "自评报告" in p.text),
  "tables": len(paper.tables),
  "annex": [[c.text for c in row.cells][2:] for row in paper.tables[-1].rows],
  "text": "\\n".join(p.text for p in paper.paragraphs),
}))`;

it("brings a draft that python-docx reads: title, tables, the deduction with its figures", async () => {
  const { draft } = await brought();
  const read = python(READ_DRAFT, written(draft)) as { annex: string[][]; text: string };
  expect(read).toMatchObject({ title: `${DEPARTMENT}2024年度部门整体支出绩效自评报告`, tables: 4 });
  expect(read.annex).toContainEqual(["公用经费控制率", "6", "5", "1"]);
  expect(read.text).toContain(`自评总分${TOTAL}分，评分等级为“优”`);
  expect(read.text).toContain(`7项有扣分，共扣${LOST}分`);
  expect(read.text).toMatch(/公用经费控制率（扣1分）/);
  expect(read.text).toMatch(/93\.28[^]*100[^]*93\.28%/);
});
