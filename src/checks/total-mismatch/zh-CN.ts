import { column, joined } from "../support/zh-CN";

const byForm = ({ due }: { due: string | null }) =>
  due === null ? "" : `（按本表折算、封顶的规定为 ${due} 分）`;

export const zhCN = {
  title: "总分不符",
  help: "填写的总分不等于各项得分之和。",
  noTotal: "没有找到总分一行",
  pointsElsewhere: "各项分值加起来不是满分，可能还有没读懂的得分",
  finding: (a: {
    isReviewed: boolean;
    stated: string | null;
    sum: string;
    /** What the form makes of the sum by its own scaling or cap; null where that is the sum. */
    due: string | null;
    difference: string;
    over: boolean;
    open: readonly string[];
  }) => ({
    message:
      a.stated === null
        ? `总分没有填数字，各项得分合计 ${a.sum} 分。`
        : `${a.isReviewed ? "“复核得分”一栏的" : ""}总分写的是 ${a.stated} 分，各项${column(a)}合计 ${a.sum} 分${a.open.length === 0 ? "" : `（${joined(a.open)}还没有得分）`}。`,
    why:
      a.stated === null
        ? `总分应当等于各项得分之和${byForm(a)}。`
        : a.open.length === 0
          ? `总分应当等于各项得分之和${byForm(a)}，现在${a.over ? "多" : "少"}了 ${a.difference} 分。`
          : "没有填的各项无论得多少分，都凑不成这个总分。",
    fix:
      a.open.length === 0
        ? `请逐项核对得分；得分无误的，把总分改为 ${a.due ?? `${a.sum}。建议总分用 SUM 公式计算`}。`
        : "请先补齐各项得分，再重新合计总分。",
  }),
};
