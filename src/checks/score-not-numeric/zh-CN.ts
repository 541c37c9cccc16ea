import { column } from "../support/zh-CN";

export const zhCN = {
  title: "得分不是数字",
  help: "得分一栏不是数字，或者数字里夹有文字、全角字符。",
  finding: (a: { indicator: string; isReviewed: boolean; written: string; isError: boolean }) => ({
    message: `“${a.indicator}”的${column(a)}是“${a.written}”，不是数字。`,
    why: a.isError
      ? "这是公式算错时显示的错误值，总分也会跟着出错。"
      : "得分要能相加；文字不能参加合计，也无法核对。",
    fix: a.isError
      ? "请检查这一格的公式引用的单元格，或者直接填数字。"
      : "请只填数字，文字说明写到备注或扣分说明里。",
  }),
  readFromText: (a: { indicator: string; isReviewed: boolean; written: string; points: string }) => ({
    message: `“${a.indicator}”的${column(a)}写成了文字“${a.written}”，已按 ${a.points} 分读取。`,
    why: "带单位或全角数字的得分，Excel 当作文字，SUM 合计时会漏掉它。",
    fix: `请改填数字 ${a.points}，“分”字写在表头即可。`,
  }),
};
