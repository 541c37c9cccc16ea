/** A bureau's review sheet: self and re-examined scores side by side, with deviation and reason. Own figures. */
import { publishedFramework } from "../../src/frameworks/published";
import type { CellSpec, SheetSpec } from "../support/workbook";

export interface ReviewForm {
  /** Points that the department gave itself, and that the re-examination gave, where they are not full. */
  readonly self: Readonly<Record<string, CellSpec>>;
  readonly reviewed: Readonly<Record<string, CellSpec>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Deviations that are printed otherwise than they are. */
  readonly deviations: Readonly<Record<string, CellSpec>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly totals: readonly [CellSpec, CellSpec];
}

export const REVIEW: ReviewForm = {
  self: { "indicator-clarity": 6, satisfaction: 4 },
  reviewed: { "indicator-clarity": 5, satisfaction: 4, "target-completeness": 2, "project-supervision": 1 },
  reasons: {
    "indicator-clarity": "部分指标没有量化；复核另有一项指标没有测算依据。",
    "target-completeness": "一个项目没有申报绩效目标。",
    "project-supervision": "没有提供检查记录。",
    satisfaction: "问卷满意率 92.4%。",
  },
  deviations: {},
  weights: {},
  totals: [97, 94],
};

const percent = (v: number): CellSpec => ({ v: Math.round(v * 10_000) / 10_000, nf: "0.00%" });

export function reviewSheet({ self, reviewed, reasons, deviations, weights, totals }: ReviewForm): SheetSpec {
  const framework = publishedFramework("sz-longgang-2022")!;
  const rows: CellSpec[][] = [
    ["2022年度部门整体支出绩效评价复核表"],
    ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "复核得分", "偏离度", "偏离原因"],
  ];
  const merges = ["A1:H1"];
  for (const dimension of framework.dimensions)
    for (const group of dimension.groups)
      group.indicators.forEach(({ id, name, weight }, i) => {
        const full = weights[id] ?? weight.toNumber();
        const own: CellSpec = id in self ? (self[id] ?? "") : weight.toNumber();
        const again = reviewed[id] ?? own;
        const deviation =
          typeof own === "number" && typeof again === "number" ? percent((own - again) / own) : "—";
        rows.push([
          i === 0 && group === dimension.groups[0] ? dimension.name : "",
          i === 0 ? group.name : "",
          name,
          full,
          own,
          again,
          deviations[id] ?? deviation,
          reasons[id] ?? "",
        ]);
      });
  const [ownTotal, reviewedTotal] = totals;
  const isPlain = typeof ownTotal === "number" && typeof reviewedTotal === "number";
  rows.push([
    "合计",
    "",
    "",
    100,
    ownTotal,
    reviewedTotal,
    isPlain ? percent((ownTotal - reviewedTotal) / ownTotal) : "",
  ]);
  return { rows, merges };
}
