/** Details behind the figures, and what else stands in such workbooks: codes, running totals, instructions, a cover. */
import { decimal } from "../../../src/decimal";
import type { DepartmentYear, Money } from "../department";
import { filled, percent, total, wan, type MakeTable } from "./grid";

const yuan = (hundredths: number) => hundredths * 100;

/** Kinds of expense under codes, in 元. */
const expenses: MakeTable = ({ routine }) => {
  const split = (whole: number) => {
    const parts = [0.3, 0.2, 0.15, 0.1].map((share) => Math.round(whole * share));
    return [...parts, whole - parts.reduce((a, b) => a + b, 0)];
  };
  const [budget, spent] = [split(routine.adjusted), split(routine.spent)];
  const kinds = [
    "30201 办公费",
    "30205 水电费",
    "30211 差旅费",
    "30213 维修（护）费",
    "30299 其他商品和服务支出",
  ];
  return {
    name: "公用经费明细",
    rows: [
      ["日常公用经费支出明细表"],
      [...filled(4, null), "单位：元"],
      ["经济科目", "科目名称", "预算数", "决算数", "完成率"],
      ...kinds.map((kind, i) => [
        ...kind.split(" "),
        yuan(budget[i]!),
        yuan(spent[i]!),
        percent(spent[i]!, budget[i]!),
      ]),
      ["合计", null, yuan(routine.adjusted), yuan(routine.spent), percent(routine.spent, routine.adjusted)],
    ],
  };
};

/** Each quarter's payments and what was paid so far: the total of the second is its last row. */
const runningTotals: MakeTable = ({ paid, whole }) => {
  const rate = (amount: number) => Number(percent(amount, whole.adjusted).slice(0, -1));
  return {
    name: "季度执行",
    rows: [
      ["各季度支出执行情况"],
      [...filled(3, null), "单位：万元"],
      ["季度", "当季支出", "累计支出", "累计进度（%）"],
      ...paid.map((amount, i) => [
        `第${"一二三四"[i]}季度`,
        wan(amount - (paid[i - 1] ?? 0)),
        wan(amount),
        rate(amount),
      ]),
      ["全年合计", wan(whole.spent), wan(whole.spent), rate(whole.spent)],
    ],
  };
};

const posts: MakeTable = ({ staff: { adminQuota, admin, institutionQuota, institution, off, retired } }) => {
  const row = (name: string, quota: number, filledPosts: number, pensioners: number) => [
    name,
    quota,
    filledPosts,
    filledPosts - quota,
    pensioners,
  ];
  return {
    name: "人员编制表",
    rows: [
      ["机构人员编制情况表"],
      ["单位：人"],
      ["单位性质", "编制数", "实有人数", "缺编（-）超编（+）", "离退休人数"],
      row("行政机关", adminQuota, admin, retired),
      row("事业单位", institutionQuota, institution, 0),
      row("小计", adminQuota + institutionQuota, admin + institution, retired),
      ["编外聘用人员", null, off, null, null],
    ],
  };
};

const changesOfAssets: MakeTable = ({ assets }) => {
  const rows = assets.map(({ name, value }) => {
    const [added, gone] = [Math.round(value * 0.05), Math.round(value * 0.02)];
    return { name, before: value - added + gone, added, gone, value };
  });
  const sums = (["before", "added", "gone", "value"] as const).map((key) => total(rows, key));
  return {
    name: "资产变动",
    rows: [
      ["固定资产增减变动表"],
      ["单位：万元", ...filled(4, null)],
      ["类别", "年初原值", "本年增加", "本年减少", "年末原值"],
      ...rows.map(({ name, before, added, gone, value }) => [name, ...[before, added, gone, value].map(wan)]),
      ["合计", ...sums.map(wan)],
    ],
  };
};

/** A project whose name holds 编制 is no number of posts. */
const remainders: MakeTable = ({ projects, projectSum }) => {
  const row = (name: string, { adjusted, spent }: Money) => [
    name,
    0,
    ...[adjusted, spent, adjusted - spent].map(wan),
  ];
  return {
    name: "结转结余",
    rows: [
      ["项目资金结转结余情况（万元）"],
      ["项目名称", "上年结转", "本年预算", "本年支出", "年末结转结余"],
      ...projects.map((project) => row(project.name, project)),
      row("总计", projectSum),
    ],
  };
};

const unitsBelow: MakeTable = ({ name, whole }) => {
  const share = (amount: number) => Math.round(amount * 0.7);
  const own = { original: share(whole.original), adjusted: share(whole.adjusted), spent: share(whole.spent) };
  const rest = {
    original: whole.original - own.original,
    adjusted: whole.adjusted - own.adjusted,
    spent: whole.spent - own.spent,
  };
  const row = (unit: string, { original, adjusted, spent }: Money) => [
    unit,
    ...[original, adjusted, spent].map(wan),
    percent(spent, adjusted),
  ];
  return {
    name: "所属单位",
    rows: [
      ["所属预算单位支出情况"],
      ["单位：万元"],
      ["单位名称", "年初预算", "调整后预算", "实际支出", "执行率"],
      row(`${name}（本级）`, own),
      row("综合服务中心", rest),
      row("合计", whole),
    ],
  };
};

const goals: MakeTable = ({ facts }: DepartmentYear) => {
  const satisfaction = facts.get("satisfaction-rate");
  const reached = typeof satisfaction === "object" ? satisfaction : decimal(1);
  return {
    name: "绩效指标完成",
    rows: [
      ["部门整体绩效指标完成情况表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "开展巡查次数", "≥120次", "135次", null],
      ["产出指标", "质量指标", "问题整改率", "≥95%", "98.2%", null],
      ["产出指标", "时效指标", "按期完成率", "100%", "100%", null],
      ["产出指标", "成本指标", "单位成本", "≤0.5万元/次", "0.42万元/次", null],
      ["效益指标", "社会效益指标", "群众安全感", "有所提升", "有所提升", null],
      ["满意度指标", "服务对象满意度", "群众满意度", "≥85%", `${reached.times(100).toFixed(2)}%`, null],
    ],
  };
};

const cover: MakeTable = ({ name, year }) => ({
  name: "封面",
  rows: [
    ["附件1"],
    ["部门整体支出绩效自评报告"],
    [`（${year}年度）`],
    ["部门名称（公章）：", name],
    ["填报人：", null],
    ["联系电话：", null],
    ["填报日期：", `${year + 1}年3月15日`],
  ],
});

/** The numbers of the sentences are no figures of what the sentences speak of. */
const instructions: MakeTable = () => ({
  name: "填表说明",
  rows: [
    ["填表说明"],
    ["1", "本表由部门（单位）填报，得分保留两位小数。"],
    ["2", "预算执行率＝（预算完成数÷预算数）×100%。"],
    ["3", "总分90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差。"],
    ["4", "“三公经费”控制率小于等于100%的得满分，每超出1%扣1分。"],
  ],
});

export const DETAILS: readonly MakeTable[] = [
  expenses,
  runningTotals,
  posts,
  changesOfAssets,
  remainders,
  unitsBelow,
  goals,
  cover,
  instructions,
];
