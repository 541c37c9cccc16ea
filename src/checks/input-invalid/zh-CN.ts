import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

interface Input {
  place: Place;
  name: string;
  said: string;
  /** What may be chosen; null for a figure. */
  choices: readonly string[] | null;
  kind: "money" | "ratio" | "count";
  moneyUnit: string;
}

const allowed = ({ choices, kind, moneyUnit }: Input): string =>
  choices
    ? choices.map(quote).join("或")
    : {
        money: `不带单位的数字（以${moneyUnit}计，不小于 0）`,
        ratio: "比率（如 95%）",
        count: "不小于 0 的整数",
      }[kind];

export const zhCN = {
  title: "填写内容无效",
  help: "标准工作簿的填写格里填了不能识别的内容。",
  none: "没有用标准工作簿的“评分判断”",
  finding: (a: Input) => ({
    message: `${where(a.place)}的${quote(a.name)}填的是${quote(a.said)}，这里只能填${allowed(a)}。`,
    why: "公式读不出这个内容，用到它的得分会一直空着或出错。",
    fix: `请改填${allowed(a)}${a.choices === null ? "；文字、单位、汉字数字都不要写进这一格" : "（可以从下拉列表里选）"}。`,
  }),
};
