/** Project forms carried over into new ones: every figure is there or said to be left, and the new ones score alike. */
import { makeWorkbook as makeFile } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { assess } from "../../src/assess/assess";
import { checkWorkbook } from "../../src/check";
import { publishedProjectForms } from "../../src/forms/published";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import {
  carryOver,
  standardOptions,
  type CarriedOver,
  type StandardRequestOptions,
} from "../../src/standard";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue, Workbook } from "../../src/workbook/model";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import { formSheet, type FormRow, type ProjectForm } from "../forms/project-form";
import { PATROL, PUBLISHED_FORMS, RIVER, TRAINING, YUNNAN } from "../forms/published";
import { UNSEEN } from "../forms/unseen";
import { readSample } from "../support/samples";
import { makeWorkbook, type CellSpec } from "../support/workbook";
import { differences } from "./calculate";

const frameworks = publishedFrameworks();
const recognised = (workbook: Workbook) => recognise(workbook, { frameworks });
const carried = (workbook: Workbook, request: Partial<StandardRequestOptions> = {}): CarriedOver => {
  const found = recognised(workbook);
  return carryOver(found, standardOptions({ formulas: "native", ...request }, found, 2023));
};
const written = (plan: WorkbookPlan) => readWorkbook(makeFile(plan), "新.xlsx");
const valueIn = (plan: WorkbookPlan, cell: string, index = 0): CellValue => {
  const { row, col } = parseAddress(cell)!;
  return valueAt(plan.sheets[index]!.sheet, row, col);
};
const noteAt = ({ sheets: [first] }: WorkbookPlan, cell: string) => {
  const { row, col } = parseAddress(cell)!;
  return first!.sheet.comments.find((each) => each.row === row && each.col === col)?.text;
};

const LAYOUTS = [
  ...Object.entries(PUBLISHED_FORMS),
  ...Object.entries(UNSEEN).map(([name, sheet]) => [name, { 表: sheet }] as const),
].map(([name, sheets]) => [name, makeWorkbook(sheets)] as const);

describe.each(LAYOUTS)("%s", (_name, workbook) => {
  const before = recognised(workbook);

  test("scores as the old one, by formulas, with nothing to find", async () => {
    const { plan, left, conflicts } = carried(workbook);
    expect([left, conflicts, differences(plan)]).toEqual([[], [], []]);
    const book = await written(plan);
    const after = recognised(book);
    expect(after.scoreSheets.map(({ project }) => project?.id)).toEqual(
      before.scoreSheets.map(({ project }) => project?.id),
    );
    const totals = (found: typeof before) =>
      assess(found).map(({ stated, total }) => [stated?.toFixed(), total?.sum.toFixed()]);
    expect(totals(after)).toEqual(totals(before));
    const report = checkWorkbook(book, { frameworks, messages: zhCN });
    const wrong = report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
    // Amounts that the old form does not have are asked for, not made up.
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });

  test("in another unit, its amounts are converted and its scores stay", () => {
    const unit = before.scoreSheets[0]!.funds?.unit === "元" ? "万元" : "元";
    const [own, other] = [carried(workbook).plan, carried(workbook, { unit }).plan];
    const totals = ({ sheets }: WorkbookPlan) =>
      sheets.flatMap(({ sheet }) =>
        [...eachCell(sheet)].flatMap(({ row, value }) => (value === "总分" ? [valueAt(sheet, row, 8)] : [])),
      );
    expect(totals(other)).toEqual(totals(own));
    expect(totals(own)).not.toContain("");
  });

  test("every word of the old form is in the new one", () => {
    const texts = ({ sheets }: Pick<Workbook, "sheets">) =>
      sheets
        .flatMap((sheet) => [...eachCell(sheet)].map(({ value }) => String(value)))
        .join("\n")
        .replace(/\s/g, "");
    const { plan } = carried(workbook);
    const made = texts({ sheets: plan.sheets.map(({ sheet }) => sheet) });
    const { sheets } = workbook;
    const sentences = sheets.flatMap((sheet) =>
      [...eachCell(sheet)].flatMap(({ value }) =>
        typeof value === "string" && /[。，、；]|已|开展|局$/.test(value) ? [value.replace(/\s/g, "")] : [],
      ),
    );
    const notes = plan.sheets.flatMap(({ sheet }) => sheet.comments.map(({ text }) => text)).join("\n");
    expect(sentences.filter((each) => !made.includes(each) && !notes.includes(each))).toEqual([]);
  });
});

const rivers = (changes: Partial<ProjectForm>) =>
  makeWorkbook({ 项目自评表: formSheet({ ...RIVER, ...changes }) });
const withRow = (index: number, change: Partial<FormRow>) =>
  RIVER.rows.map((row, i) => (i === index ? { ...row, ...change } : row));

test("targets stand apart in sign, value and unit; what was written otherwise is in a note", () => {
  const { plan } = carried(rivers({ rows: withRow(0, { target: "不少于50公里", actual: "已清淤52公里" }) }));
  const row = (r: number) => ["D", "E", "F", "G"].map((col) => valueIn(plan, `${col}${r}`));
  expect([row(12), row(14), row(15), row(16)]).toEqual([
    ["≥", 50, "公里", 52],
    ["≥", 95, "%", 100],
    ["定性", "9月前", null, "7月"],
    ["≤", 4, "万元", 3.8],
  ]);
  expect(noteAt(plan, "E12")).toBe("取自原工作簿“项目自评表”表 E12“清淤河道长度”：不少于50公里。");
  expect([noteAt(plan, "G12"), noteAt(plan, "E16")]).toEqual([
    "取自原工作簿“项目自评表”表 F12“清淤河道长度”：已清淤52公里。",
    undefined,
  ]);
});

test("an exact target keeps its sign", () => {
  const rows = YUNNAN.rows.map((row, i) => (i === 1 ? { ...row, target: "＝5处" } : row));
  const { plan } = carried(makeWorkbook({ 项目自评表: formSheet({ ...YUNNAN, rows }) }));
  expect(["D13", "E13", "F13"].map((cell) => valueIn(plan, cell))).toEqual(["＝", 5, "处"]);
});

test("points that were taken off stay off, with a note; more than the target earns is left behind", () => {
  const lowered = carried(
    rivers({ rows: withRow(0, { score: 13, reason: "超出目标过多，目标偏低。" }), total: 96.25 }),
  );
  expect([valueIn(lowered.plan, "I12"), lowered.left]).toEqual([13, []]);
  expect(noteAt(lowered.plan, "I12")).toContain("15分");
  const raised = carried(rivers({ rows: withRow(5, { score: 10 }), total: 99.65 }));
  expect(valueIn(raised.plan, "I17")).toBe(8.6);
  expect(raised.left.map(({ subject, text }) => `${subject}：${text}`)).toEqual([
    "项目自评表·中小河道治理 受益人口：原工作簿“项目自评表”表 H17：10，新表按带入的数据算得8.6分",
    "项目自评表·中小河道治理 总分：原工作簿“项目自评表”表 H21：99.65，新表按带入的数据算得98.25分",
  ]);
});

test("a total that its sources do not make up is kept, and said", () => {
  const total = [200, 218, 210.37] as const;
  const { plan, conflicts } = carried(rivers({ funds: { ...RIVER.funds, total } }));
  expect(["D5", "E5", "F5"].map((cell) => valueIn(plan, cell))).toEqual([200, 218, 210.37]);
  expect(conflicts).toHaveLength(2);
  expect(conflicts[0]!.text).toBe(
    "原工作簿“项目自评表”表 E5写的总额是218 万元，各来源之和是208 万元；现照总额填，请核对",
  );
});

test("a row that does not apply is not waited for", () => {
  const rows = withRow(3, { actual: "不适用", score: "" });
  const { plan } = carried(rivers({ rows, total: 93.25 }));
  expect([valueIn(plan, "G15"), valueIn(plan, "I15"), valueIn(plan, "I21")]).toEqual(["不适用", "", 93.25]);
});

test("blank results and amounts are said to be missing", () => {
  const rows = withRow(0, { actual: "", score: "" });
  const { missing, plan } = carried(rivers({ rows, total: "" }));
  expect(missing).toEqual([
    { subject: "项目自评表·中小河道治理 清淤河道长度", text: "原工作簿里实际完成值空着，要补填" },
  ]);
  expect([valueIn(plan, "E12"), valueIn(plan, "I12"), valueIn(plan, "I21")]).toEqual([50, "", ""]);
});

test("last year's form lends its names, lines and weights, no figures", () => {
  const { plan, filled, left } = carried(rivers({}), { year: 2024 });
  expect([valueIn(plan, "C2"), valueIn(plan, "C12"), valueIn(plan, "D12"), valueIn(plan, "F12")]).toEqual([
    "中小河道治理",
    "清淤河道长度",
    "≥",
    "公里",
  ]);
  expect([valueIn(plan, "H12"), valueIn(plan, "E12"), valueIn(plan, "G12"), valueIn(plan, "D6")]).toEqual([
    15,
    null,
    null,
    null,
  ]);
  expect([valueIn(plan, "F10"), valueIn(plan, "J17")]).toEqual([null, null]);
  expect(filled.every(({ subject }) => !/项目自评表 [DEF][45678]$/.test(subject))).toBe(true);
  expect(left).toHaveLength(1);
});

test("a form of ours becomes another one without a word lost", async () => {
  const first = carried(makeWorkbook({ 项目自评表: formSheet(RIVER) }));
  const again = carried(await written(first.plan));
  expect([again.left, again.conflicts, again.missing]).toEqual([[], [], []]);
  const cells = ({ sheets: [page] }: WorkbookPlan) =>
    [...eachCell(page!.sheet)].map(({ row, col, value, formula }) => [row, col, value, formula]);
  expect(cells(again.plan)).toEqual(cells(first.plan));
});

test("several projects are a sheet each, named by the project", () => {
  const { plan } = carried(
    makeWorkbook({ 表: formSheet(RIVER, TRAINING, { ...PATROL, project: "水库/巡查" }) }),
  );
  expect(plan.sheets.map(({ sheet }) => sheet.name)).toEqual(["中小河道治理", "基层水管员培训", "水库巡查"]);
  expect([0, 1, 2].map((i) => valueIn(plan, "C2", i))).toEqual([
    "中小河道治理",
    "基层水管员培训",
    "水库/巡查",
  ]);
});

describe("a department's sheet and projects in one workbook", () => {
  async function both(): Promise<Workbook> {
    const department = await readSample("longgang-office-2022");
    const year = (form: ProjectForm) => ({ ...form, title: form.title.replace("2023", "2022") });
    const projects = makeWorkbook({ 项目表: formSheet(year(RIVER), year(TRAINING)) });
    return { ...department, sheets: [...projects.sheets, ...department.sheets] };
  }
  const textsOf = ({ plan }: CarriedOver) =>
    plan.sheets.flatMap(({ sheet }) => [...eachCell(sheet)].map(({ value }) => value));

  test("the department's form comes first; each project is said to be left, in one line", async () => {
    const carriedBoth = carried(await both());
    expect(carriedBoth.plan.sheets.map(({ sheet }) => sheet.name)).toContain("评分表");
    expect(carriedBoth.left.filter(({ subject }) => subject.startsWith("项目表"))).toHaveLength(2);
    const alone = carried(await readSample("longgang-office-2022"));
    expect(carriedBoth.filled.map(({ subject }) => subject)).toEqual(
      alone.filled.map(({ subject }) => subject),
    );
    expect(textsOf(carriedBoth)).not.toContain("清淤河道长度");
  });

  test("the projects' form leaves the department's sheets, each in one line", async () => {
    const book = await both();
    const framework = publishedProjectForms()[0]!;
    const { plan, left } = carried(book, { framework });
    expect(plan.sheets.map(({ sheet }) => sheet.name)).toEqual([
      "中小河道治理",
      "基层水管员培训",
      "带入情况",
    ]);
    expect(left.map(({ subject }) => subject)).toEqual(
      book.sheets.flatMap(({ name }) => (name === "项目表" ? [] : [name])),
    );
  });
});

test("a department's new workbook lists the projects that have forms, with their amounts", () => {
  const framework = publishedFramework("sz-yantian-2023")!;
  const { plan, left } = carried(makeWorkbook({ 表: formSheet(RIVER, TRAINING) }), { framework });
  const { sheet } = plan.sheets.find(({ sheet: { name } }) => name === "项目执行")!;
  const rows = [4, 5].map((row) => [1, 2, 3, 4].map((col) => valueAt(sheet, row, col)));
  expect(rows).toEqual([
    ["中小河道治理", 200, 208, 200.72],
    ["基层水管员培训", 30, 30, 30],
  ]);
  expect(left.filter(({ text }) => text.startsWith("是项目自评表"))).toHaveLength(2);
});

test("words beside the form's own are carried too", () => {
  const sheet = formSheet(RIVER);
  const rows: CellSpec[][] = sheet.rows.map((row) => [...row]);
  rows.splice(3, 0, ["项目负责人", "", "", "（略）", "", "联系电话", "8123"]);
  rows.push(["评价结论", "管理规范。"], ["注：本表一式两份"]);
  const plain = { rows };
  const { plan } = carried(makeWorkbook({ 项目自评表: plain }));
  const made = [...eachCell(plan.sheets[0]!.sheet)].map(({ value }) => value);
  expect(made).toEqual(
    expect.arrayContaining([
      "项目负责人",
      "（略）",
      "联系电话",
      "8123",
      "评价结论",
      "管理规范。",
      "注：本表一式两份",
    ]),
  );
});

test("a cap that the old form prints holds in the new one, and rises with what was paid", async () => {
  const sheet = formSheet({
    ...RIVER,
    funds: { ...RIVER.funds, total: [200, 208, 156], finance: [180, 188, 136] },
    executionRate: 0.75,
    executionScore: 7.5,
    total: 89,
  });
  const rows = [...sheet.rows, ["注：执行率在70%—80%的，总分不超过89分；60%—70%的，不超过79分。"]];
  const { plan, left } = carried(makeWorkbook({ 项目自评表: { ...sheet, rows } }));
  expect([valueIn(plan, "I21"), left, differences(plan)]).toEqual([89, [], []]);
  const { findings } = checkWorkbook(await written(plan), { frameworks, messages: zhCN });
  expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
});
