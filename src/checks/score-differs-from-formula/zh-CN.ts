import type { AttainableText } from "../support/attainable-text";
import { attainable } from "../support/zh-CN";

export const zhCN = {
  title: "得分与计算不符",
  help: "把工作簿里的数据代入评分标准，得出的分数与所填得分不同。",
  noData: "没有找到可以代入评分规则的数据",
  finding: (a: {
    indicator: string;
    score: string;
    possible: AttainableText;
    byRule: string | null;
    /** How the printed number came about, where that is known. */
    reading: string | null;
  }) => ({
    message:
      a.byRule === null
        ? `“${a.indicator}”得 ${a.score} 分，按工作簿里的数据只能得 ${attainable(a.possible)}。`
        : `“${a.indicator}”得 ${a.score} 分，按工作簿里的数据计算应为 ${a.byRule} 分。`,
    why:
      a.reading === null
        ? "把工作簿里的数据代入评分标准，得不出所填的分数；计算过程见下。"
        : `所填的 ${a.score} 分是这样来的：${a.reading}；评分标准不是这样算。`,
    fix:
      a.byRule === null
        ? "请核对数据和得分，哪个错了改哪个，并同时改正总分。"
        : `数据无误的，请改为 ${a.byRule} 分并同时改正总分；数据有误的，请先改正数据。`,
  }),
};
