import { quote } from "../../messages/zh-CN/quote";
import { named, type Row } from "../support/zh-CN";

export const zhCN = {
  title: "目标未量化",
  help: "绩效目标只有“较高”“提升”一类文字，没有可以衡量的数值。",
  finding: (a: Row & { target: string }) => ({
    message: `${named(a)}的预期指标值${quote(a.target)}没有量化，无法判断是否完成。`,
    why: `指标值要清晰、可衡量；写成“较高”“提升”一类的文字，谁也说不清完成了没有，${a.hasPoints ? "得分也就没有依据" : "“绩效指标明确性”会因此扣分"}。`,
    fix: "请改成能核对的说法，例如“满意率 ≥95%”“比上年增长 5% 以上”“全年不少于 4 次”；确实无法用数字表示的，写明用什么材料来证明（调查报告、考核结果等）。",
  }),
};
