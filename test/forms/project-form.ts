/** Writes the national project form and its variants as the published ones are laid out, with figures of our own. */
import { address } from "../../src/workbook/address";
import type { CellSpec, SheetSpec } from "../support/workbook";

export interface FormRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** As the national form writes it in one cell; a sign column takes it apart. */
  readonly target: string;
  readonly actual: CellSpec;
  readonly weight: number;
  readonly score: CellSpec;
  readonly reason?: string;
}

/** 年初预算数, 全年预算数, 全年执行数. */
export type Amounts = readonly [number, number, number];

export type Layout = "national" | "yunnan" | "sichuan" | "department";

export interface ProjectForm {
  readonly layout: Layout;
  readonly title: string;
  readonly project: string;
  readonly department: string;
  readonly unit: "万元" | "元";
  readonly funds: Readonly<Record<"total" | "finance" | "carried" | "other", Amounts>>;
  readonly fundsReason?: string;
  readonly executionWeight: number;
  readonly executionRate: CellSpec;
  readonly executionScore: CellSpec;
  readonly rows: readonly FormRow[];
  readonly total: CellSpec;
  readonly grade?: string;
}

export const percent = (v: number): CellSpec => ({ v, nf: "0.00%" });

/** Rows of cells that are written one below the other, with what is merged. */
class Page {
  readonly rows: CellSpec[][] = [];
  readonly merges: string[] = [];

  add(...cells: CellSpec[]): number {
    return this.rows.push(cells) - 1;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push(`${address(top, left)}:${address(bottom, right)}`);
  }
}

const FUND_ROWS = [
  ["finance", "其中：当年财政拨款"],
  ["carried", "上年结转资金"],
  ["other", "其他资金"],
] as const;

function rateOf([, budget, paid]: Amounts): CellSpec {
  return budget === 0 ? "—" : percent(Math.round((paid / budget) * 10_000) / 10_000);
}

function addFunds(page: Page, form: ProjectForm): void {
  const { layout, funds, unit } = form;
  const label = `项目资金\n（${unit}）`;
  const headings =
    layout === "sichuan"
      ? ["年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"]
      : ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"];
  const line = (amounts: Amounts, rate: CellSpec, weight: CellSpec, score: CellSpec): CellSpec[] =>
    layout === "sichuan" ? [...amounts, rate, weight, score] : [...amounts, weight, rate, score];
  const top = page.add(label, "", "", ...headings);
  page.add(
    "",
    "年度资金总额",
    "",
    ...line(funds.total, form.executionRate, form.executionWeight, form.executionScore),
    ...(form.fundsReason ? [form.fundsReason] : []),
  );
  for (const [key, name] of FUND_ROWS)
    page.add("", name, "", ...line(funds[key], rateOf(funds[key]), "—", "—"));
  page.merge(top, 0, top + 4, 0);
  for (let row = top; row <= top + 4; row++) page.merge(row, 1, row, 2);
}

const SIGNED = /^([≥≤＝=])(\d+(?:\.\d+)?)(.*)$/;

function indicatorCells(
  { name, target, actual, weight, score, reason = "" }: FormRow,
  layout: Layout,
): CellSpec[] {
  if (layout !== "yunnan") return [name, target, actual, weight, score, reason];
  const [, sign, value, unit] = SIGNED.exec(target) ?? [];
  const apart: CellSpec[] = sign ? [sign, Number(value), unit!] : ["定性", target, "—"];
  return [name, ...apart, actual, weight, score, reason];
}

function addIndicators(page: Page, { layout, rows }: ProjectForm): void {
  const last = layout === "sichuan" ? "未完成原因分析" : "偏差原因分析及改进措施";
  const target = layout === "yunnan" ? ["指标性质", "年度指标值", "度量单位"] : ["年度指标值"];
  const weight = layout === "sichuan" ? "权重" : "分值";
  const top = page.add(
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    ...target,
    "实际完成值",
    weight,
    "得分",
    last,
  );
  let [first, second] = [top, top];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    const isNew = row.level1 !== above?.level1;
    const at = page.add(
      "",
      isNew ? row.level1 : "",
      isNew || row.level2 !== above?.level2 ? row.level2 : "",
      ...indicatorCells(row, layout),
    );
    if (isNew && i > 0) page.merge(first, 1, at - 1, 1);
    if ((isNew || row.level2 !== above?.level2) && i > 0) page.merge(second, 2, at - 1, 2);
    if (isNew) first = at;
    if (isNew || row.level2 !== above?.level2) second = at;
  });
  const end = top + rows.length;
  page.merge(first, 1, end, 1);
  page.merge(second, 2, end, 2);
  page.merge(top, 0, end, 0);
}

function addForm(page: Page, form: ProjectForm): void {
  const width = form.layout === "yunnan" ? 10 : 8;
  const title = page.add(form.title);
  page.merge(title, 0, title, width);
  const named = (label: string, ...cells: CellSpec[]) => {
    const row = page.add(label, "", "", ...cells);
    page.merge(row, 0, row, 2);
  };
  if (form.layout === "department") named("部门名称", form.department);
  else {
    named("项目名称", form.project);
    named("主管部门", form.department, "", "实施单位", form.department);
  }
  addFunds(page, form);
  const goals = page.add("年度总体目标", "预期目标", "", "", "", "实际完成情况");
  page.add("", "按计划完成全年各项任务", "", "", "", "各项任务均已按计划开展");
  page.merge(goals, 0, goals + 1, 0);
  addIndicators(page, form);
  const before = form.layout === "yunnan" ? 7 : 5;
  page.add("总分", ...Array.from({ length: before }, () => ""), 100, form.total);
  if (form.grade) page.add("评价等级", "", "", form.grade);
  if (form.layout === "sichuan") {
    page.add("评价结论", "", "", "项目管理规范，资金使用符合规定。");
    page.add("存在问题", "", "", "个别指标进度偏慢。");
    page.add("改进措施", "", "", "提前安排，按月跟踪。");
  }
}

/** One sheet with these forms below each other. */
export function formSheet(...forms: readonly ProjectForm[]): SheetSpec {
  const page = new Page();
  forms.forEach((form, i) => {
    if (i > 0) page.add();
    addForm(page, form);
  });
  return { rows: page.rows, merges: page.merges };
}
