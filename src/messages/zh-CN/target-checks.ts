/** Texts of the checks of the department's own performance targets: message, why, fix. */
import { quote } from "./quote";

interface Row {
  /** The third-level indicator of the department's own table. */
  name: string;
  row: number;
}

const named = ({ name, row }: Row) => `第 ${row} 行${quote(name)}`;

export const targetChecks = {
  "target-missed": (a: Row & { target: string; actual: string; reached: string | null }) => ({
    message: `${named(a)}没有达到目标：预期${quote(a.target)}，实际${quote(a.actual)}${a.reached === null ? "" : `，完成 ${a.reached}`}。`,
    why: "没有完成的绩效指标要在“效果性”等指标里扣分；目标没完成而得分是满分，复核时会被要求重新评分。",
    fix: "请核对实际值；如果确实没有完成，在自评表里写明原因和改进措施，并检查评分表里相应指标的得分是否已经扣分。",
  }),
  "target-not-quantified": (a: Row & { target: string }) => ({
    message: `${named(a)}的预期指标值${quote(a.target)}没有量化，无法判断是否完成。`,
    why: "指标值要清晰、可衡量；写成“较高”“提升”一类的文字，谁也说不清完成了没有，“绩效指标明确性”会因此扣分。",
    fix: "请改成能核对的说法，例如“满意率 ≥95%”“比上年增长 5% 以上”“全年不少于 4 次”；确实无法用数字表示的，写明用什么材料来证明（调查报告、考核结果等）。",
  }),
  "actual-missing": (a: Row & { target: string }) => ({
    message: `${named(a)}有预期指标值${quote(a.target)}，但没有填实际完成指标值。`,
    why: "没有实际值就无法判断目标是否完成，复核时按未完成处理。",
    fix: "请补填实际完成的数值；没有开展的写明“未开展”和原因，不要留空。",
  }),
  "over-achieved": (a: Row & { target: string; actual: string; percent: string }) => ({
    message: `${named(a)}的实际值${quote(a.actual)}达到目标${quote(a.target)}的 ${a.percent}，而没有说明原因。`,
    why: "实际值达到目标的 130% 以上，要么目标定得太低，要么实际值写错或口径不同；复核时会要求说明。",
    fix: "请核对实际值及其统计口径；如果没错，写明超额完成的原因（例如上级临时增加的任务），下一年度相应提高目标值。",
  }),
  "target-direction": (a: Row & { target: string; meant: "at-most" | "at-least" }) => ({
    message: `${named(a)}的预期指标值${quote(a.target)}方向可疑：这个指标是${a.meant === "at-most" ? "越少越好" : "越多越好"}，目标却定成了“${a.meant === "at-most" ? "不少于" : "不超过"}”。`,
    why: "成本、投诉、差错、事故一类的指标应当“不超过”，产出数量、合格率、满意度一类的指标应当“不少于”；方向写反，完成得越差反而越算达标。",
    fix: `请把目标改为${a.meant === "at-most" ? "“≤”（不超过、以内）" : "“≥”（不少于、以上）"}；如果本意就是如此，请在指标名称里说清楚。`,
  }),
  "unit-value-mismatch": (a: {
    sheet: string;
    cell: string;
    name: string;
    value: string;
    valueUnit: string;
    unit: string;
    /** Where the other unit stands: in the column of units, the heading, or the target beside it. */
    by: "unit-column" | "heading" | "target";
  }) => ({
    message: `${quote(a.sheet)}表${quote(a.name)}的 ${a.cell} 写的是${quote(a.value)}，单位是${a.valueUnit}，而${
      { "unit-column": "计量单位一栏", heading: "表头的单位", target: "预期指标值的单位" }[a.by]
    }是${a.unit}。`,
    why: "数值和单位对不上，就不知道该按哪个理解，也无法与目标值比较。",
    fix: `请核对这个数是不是填错了行；没有填错的话，把数值换成以${a.unit}计的数，或者改正单位。`,
  }),
};
