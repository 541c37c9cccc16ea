import { column } from "../support/zh-CN";

export const zhCN = {
  title: "说明与数据不符",
  help: "扣分说明里写的比率或分数、扣分一栏的数与数据或得分不符。",
  noClaims: "扣分说明里没有写出比率或分数",
  rate: (a: { indicator: string; name: string; claimed: string; actual: string; one: boolean }) => ({
    message: `“${a.indicator}”的说明写“${a.name}”为 ${a.claimed}，按工作簿里的数据是 ${a.actual}。`,
    why: a.one
      ? "说明要与数据一致；差一点多半是四舍五入有误，差得多的可能用了别的数据。"
      : "按工作簿里的数据，哪一种算法都得不出说明里的数。",
    fix: `数据无误的，请把说明里的 ${a.claimed} 改为 ${a.actual}；数据有误的，请改正数据。`,
  }),
  points: (a: {
    indicator: string;
    isReviewed: boolean;
    kind: "awarded" | "deducted";
    claimed: string;
    score: string;
    lost: string;
  }) => ({
    message:
      a.kind === "awarded"
        ? `“${a.indicator}”的说明写得 ${a.claimed} 分，${column(a)}一栏是 ${a.score} 分。`
        : `“${a.indicator}”的说明写扣 ${a.claimed} 分，${column(a)}一栏实际扣了 ${a.lost} 分。`,
    why: "说明里的分数既不是这项指标的得分（扣分），也不是其中某一部分的得分，前后矛盾。",
    fix: "请核对哪一个是对的，把说明和得分改成一致。",
  }),
  column: (a: { indicator: string; printed: string; lost: string; score: string; weight: string }) => ({
    message: `“${a.indicator}”的扣分一栏写 ${a.printed} 分，得分一栏实际扣了 ${a.lost} 分（得 ${a.score} 分，满分 ${a.weight} 分）。`,
    why: "扣分应当等于分值减得分，两栏前后矛盾。",
    fix: `得分无误的，请把扣分改为 ${a.lost}；扣分无误的，请改正得分和总分。`,
  }),
};
