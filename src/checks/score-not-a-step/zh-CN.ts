import type { AttainableText } from "../support/attainable-text";
import { attainable, got } from "../support/zh-CN";

export const zhCN = {
  title: "得分不在档次内",
  help: "按评分标准的分档不可能得出这个分数。",
  finding: (a: {
    indicator: string;
    isReviewed: boolean;
    score: string;
    steps: AttainableText;
    byRule: string | null;
  }) => ({
    message: `“${a.indicator}”${got(a)} ${a.score} 分，评分标准里没有这一档：只能得 ${attainable(a.steps)}。`,
    why: `按评分标准分档计分，无论数据如何都得不出 ${a.score} 分。`,
    fix:
      a.byRule === null
        ? "请按实际情况归到其中一档；还没有数据（如未做调查）的，请先补齐依据再打分。"
        : `按工作簿里的数据应为 ${a.byRule} 分，请核对后改正。`,
  }),
};
