/** A project form that the bureau re-examined: its columns stand behind the form's own, with or without the funds. */
import type { CellSpec, SheetSpec } from "../support/workbook";
import { formSheet, percent, type ProjectForm } from "./project-form";
import { RIVER } from "./published";

export interface ProjectReview {
  /** Points by the names of the indicators; where none are given, the project's own stand. */
  readonly reviewed: Readonly<Record<string, CellSpec>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** 年度资金总额: re-examined points; null: no cell for them. */
  readonly funds: number | null;
  /** Deviations that are printed otherwise than they are. */
  readonly deviations: Readonly<Record<string, CellSpec>>;
  /** Whether the block of the funds heads the columns, too. */
  readonly fundsHeaded: boolean;
  readonly total: CellSpec;
}

export const PROJECT_REVIEW: ProjectReview = {
  reviewed: { 水质改善: 8, 新建护岸: 8 },
  reasons: { 水质改善: "缺一期水质监测报告。", 新建护岸: "一处护岸尚未验收。" },
  funds: 9.65,
  deviations: {},
  fundsHeaded: true,
  total: 94.25,
};

const HEADINGS = ["复核得分", "偏离度", "复核说明"];
const WIDTH = 9;

export function projectReviewSheet(review: ProjectReview, form: ProjectForm = RIVER): SheetSpec {
  const { rows, merges = [] } = formSheet(form);
  const deviated = (name: string, own: number, again: CellSpec): CellSpec =>
    review.deviations[name] ??
    (typeof again === "number" ? percent(Math.round(((own - again) / own) * 10_000) / 10_000) : "—");
  const added = (row: readonly CellSpec[]): CellSpec[] => {
    const named = form.rows.find(({ name }) => row[3] === name && row.length > 6);
    if (named && typeof named.score === "number") {
      const again = review.reviewed[named.name] ?? named.score;
      return [again, deviated(named.name, named.score, again), review.reasons[named.name] ?? ""];
    }
    if (row.includes("三级指标") || (review.fundsHeaded && row.includes("年初预算数"))) return HEADINGS;
    if (row[0] === "总分") return [review.total];
    if (row[1] !== "年度资金总额" || review.funds === null) return [];
    return [review.funds, deviated("年度资金总额", Number(form.executionScore), review.funds)];
  };
  const filled = (row: readonly CellSpec[]) =>
    Array.from({ length: WIDTH }, (_, col): CellSpec => row[col] ?? "");
  return { rows: rows.map((row) => [...filled(row), ...added(row)]), merges };
}
