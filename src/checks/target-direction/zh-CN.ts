import { quote } from "../../messages/zh-CN/quote";
import { named, type Row } from "../support/zh-CN";

export const zhCN = {
  title: "目标方向可疑",
  help: "目标的大于、小于方向与常理相反，例如成本“≥”、投诉“≥”。",
  finding: (a: Row & { target: string; meant: "at-most" | "at-least" }) => ({
    message: `${named(a)}的预期指标值${quote(a.target)}方向可疑：这个指标是${a.meant === "at-most" ? "越少越好" : "越多越好"}，目标却定成了“${a.meant === "at-most" ? "不少于" : "不超过"}”。`,
    why: "成本、投诉、差错、事故一类的指标应当“不超过”，产出数量、合格率、满意度一类的指标应当“不少于”；方向写反，完成得越差反而越算达标。",
    fix: `请把目标改为${a.meant === "at-most" ? "“≤”（不超过、以内）" : "“≥”（不少于、以上）"}；如果本意就是如此，请在指标名称里说清楚。`,
  }),
};
