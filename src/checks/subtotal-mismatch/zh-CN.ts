import { quote } from "../../messages/zh-CN/quote";

const columns = { weight: "分值", score: "得分" } as const;

export const zhCN = {
  title: "小计不符",
  help: "填写的小计不等于所属各项分值或得分之和。",
  none: "评分表没有小计",
  finding: (a: {
    kind: "weight" | "score";
    label: string;
    printed: string;
    sum: string;
    difference: string;
    over: boolean;
    rows: readonly { readonly name: string; readonly points: string }[];
  }) => ({
    message: `${quote(a.label)}的${columns[a.kind]}写的是 ${a.printed} 分，所属各项${columns[a.kind]}合计 ${a.sum} 分。`,
    why: `所属各项：${a.rows.map(({ name, points }) => `${name} ${points} 分`).join("、")}。小计应当等于各项之和，现在${a.over ? "多" : "少"}了 ${a.difference} 分。`,
    fix: `请逐项核对${columns[a.kind]}；各项无误的，把小计改为 ${a.sum}，并核对总分。建议小计用 SUM 公式计算。`,
  }),
};
