import { got } from "../support/zh-CN";

export const zhCN = {
  title: "得分超出范围",
  help: "得分小于 0 或大于分值。",
  finding: (a: {
    indicator: string;
    isReviewed: boolean;
    score: string;
    weight: string;
    below: boolean;
    byRule: string | null;
  }) => ({
    message: a.below
      ? `“${a.indicator}”${got(a)} ${a.score} 分，低于 0 分。`
      : `“${a.indicator}”${got(a)} ${a.score} 分，超过满分 ${a.weight} 分。`,
    why: `这项指标的得分只能在 0 到 ${a.weight} 分之间${a.below ? "，扣完为止，不会扣成负数" : ""}。`,
    fix:
      a.byRule === null
        ? `请按评分标准重新打分，填 0 到 ${a.weight} 之间的数。`
        : `按工作簿里的数据和评分标准应为 ${a.byRule} 分，请核对后改正。`,
  }),
};
