/** Tables as finance sections keep them beside a score sheet, in forms of their own; all agree with the department's figures. */
import type { Money, Planned } from "../department";
import { filled, grouped, percent, total, wan, type MakeTable } from "./grid";

/** Quarters in columns. */
const quarters: MakeTable = ({ paid, whole }) => ({
  name: "支出进度",
  rows: [
    ["预算支出进度情况（单位：万元）"],
    ["项目", "第一季度末", "第二季度末", "第三季度末", "第四季度末"],
    ["累计支出", ...paid.map(wan)],
    ["全年预算（调整后）", ...filled(4, wan(whole.adjusted))],
    ["累计支出进度", ...paid.map((amount) => percent(amount, whole.adjusted))],
    ["序时进度", "25%", "50%", "75%", "100%"],
  ],
});

/** Twelve months, each paid and paid so far. */
const months: MakeTable = ({ paid, whole }) => {
  const ends = [0, ...paid];
  const soFar = paid.flatMap((end, quarter) => {
    const begin = ends[quarter]!;
    return [1, 2, 3].map((month) => begin + Math.round(((end - begin) * month) / 3));
  });
  return {
    name: "逐月执行",
    rows: [
      ["逐月预算执行情况表"],
      [null, null, null, null, "单位：万元"],
      ["月份", "当月支出", "累计支出", "累计执行率", "序时进度"],
      ...soFar.map((amount, i) => [
        `${i + 1}月`,
        wan(amount - (soFar[i - 1] ?? 0)),
        wan(amount),
        percent(amount, whole.adjusted),
        percent(i + 1, 12),
      ]),
      ["注：全年预算数为调整预算数", wan(whole.adjusted)],
    ],
  };
};

/** The staff in sentences. */
const staff: MakeTable = ({
  name,
  staff: { adminQuota, institutionQuota, admin, institution, off, retired },
}) => ({
  name: "机构人员",
  rows: [
    ["部门基本情况"],
    ["机构设置", `${name}内设科室6个，下属事业单位1个。`],
    [
      "编制情况",
      `核定编制${adminQuota + institutionQuota}名，其中行政编制${adminQuota}名、事业编制${institutionQuota}名`,
    ],
    [
      "在职情况",
      `年末实有在编人员${admin + institution}人，其中行政${admin}人、事业${institution}人；编外聘用${off}人；退休${retired}人`,
    ],
    ["主要职能", "贯彻执行国家有关法律法规和方针政策，组织实施本行业管理工作。"],
  ],
});

/** How each rate was computed: the amounts in texts, the rate rounded. */
const working: MakeTable = ({ whole, routine, procurement, assets }) => {
  const bought = Object.values(procurement);
  const [planned, actual] = [total(bought, "planned"), total(bought, "actual")];
  const [inUse, value] = [total(assets, "inUse"), total(assets, "value")];
  return {
    name: "计算过程",
    rows: [
      ["指标计算过程"],
      ["指标", "计算式", "结果"],
      ["预算执行率", `${wan(whole.spent)}÷${wan(whole.adjusted)}×100%`, percent(whole.spent, whole.adjusted)],
      [
        "公用经费控制率",
        `${wan(routine.spent)}/${wan(routine.adjusted)}`,
        percent(routine.spent, routine.adjusted),
      ],
      ["政府采购执行率", `实际${grouped(actual)}万元÷计划${grouped(planned)}万元`, percent(actual, planned)],
      ["固定资产利用率", `在用${grouped(inUse)}÷总额${grouped(value)}`, percent(inUse, value)],
    ],
  };
};

/** Projects in 元, with what was added and what is left; rates as bare numbers of percent. */
const projects: MakeTable = ({ name, projects: all, projectSum }) => {
  const yuan = (hundredths: number) => hundredths * 100;
  const figures = ({ original, adjusted, spent }: Money) => [
    yuan(original),
    yuan(adjusted - original),
    yuan(adjusted),
    yuan(spent),
    yuan(adjusted - spent),
    Number(percent(spent, adjusted).slice(0, -1)),
  ];
  return {
    name: "项目明细",
    rows: [
      ["项目支出明细表"],
      [`填报单位：${name}`, ...filled(6, null), "单位：元"],
      [
        "序号",
        "项目名称",
        "资金性质",
        "年初预算数",
        "追加（减）数",
        "调整后预算数",
        "支出数",
        "结余数",
        "执行率（%）",
      ],
      ...all.map((project, i) => [i + 1, project.name, "一般公共预算", ...figures(project)]),
      ["合计", null, null, ...figures(projectSum)],
    ],
  };
};

/** Procurement with what was saved. */
const procurement: MakeTable = ({ procurement: { goods, works, services } }) => {
  const row = (name: string, { planned, actual }: Planned) => [
    name,
    wan(planned),
    name === "总计" ? null : "公开招标",
    wan(actual),
    wan(planned - actual),
    percent(planned - actual, planned),
  ];
  const all = [goods, works, services];
  return {
    name: "采购情况",
    rows: [
      ["政府采购执行情况"],
      ["单位：万元"],
      ["采购类别", "采购计划金额", "采购方式", "实际采购金额", "节约金额", "节约率"],
      row("货物", goods),
      row("工程", works),
      row("服务", services),
      row("总计", { planned: total(all, "planned"), actual: total(all, "actual") }),
    ],
  };
};

/** Assets with depreciation and net value. */
const assets: MakeTable = ({ year, assets: all }) => {
  const row = (name: string, count: number | null, value: number, written: number, inUse: number) => [
    name,
    count,
    ...[value, written, value - written, inUse, value - inUse].map(wan),
    percent(inUse, value),
  ];
  const writtenOff = all.map(({ value }) => Math.round(value * 0.31));
  return {
    name: "固定资产",
    rows: [
      ["固定资产情况表"],
      [`${year}年12月31日`, ...filled(5, null), "单位：万元"],
      ["资产类别", "数量", "账面原值", "累计折旧", "账面净值", "在用原值", "闲置原值", "使用率"],
      ...all.map(({ name, count, value, inUse }, i) => row(name, count, value, writtenOff[i]!, inUse)),
      row(
        "合计",
        null,
        total(all, "value"),
        writtenOff.reduce((a, b) => a + b, 0),
        total(all, "inUse"),
      ),
    ],
  };
};

/** Points and faults of another year, which are nobody's score here. */
const rectified: MakeTable = ({ year }) => ({
  name: "整改台账",
  rows: [
    ["上年度绩效评价发现问题整改台账"],
    ["序号", "存在问题", "扣分", "整改措施", "责任科室", "完成时限", "是否完成"],
    [1, "绩效目标设置不够具体", 2, "组织培训，细化指标", "办公室", `${year}年6月底`, "是"],
    [2, "支出进度前慢后快", 1.5, "按月通报进度", "财务科", `${year}年9月底`, "是"],
  ],
});

const letters: MakeTable = () => ({
  name: "信访办理",
  rows: [
    ["群众信访办理情况"],
    ["类别", "受理件数", "按时办结件数", "办结率"],
    ["来信", 12, 12, "100%"],
    ["来访", 7, 7, "100%"],
    ["网上信访", 31, 31, "100%"],
    ["合计", 50, 50, "100%"],
  ],
});

const survey: MakeTable = () => ({
  name: "满意度汇总",
  rows: [
    ["满意度调查结果统计"],
    ["选项", "非常满意", "满意", "一般", "不满意", "合计"],
    ["人数", 61, 30, 7, 2, 100],
    ["占比", "61%", "30%", "7%", "2%", "100%"],
  ],
});

export const KEPT_TABLES: readonly MakeTable[] = [
  quarters,
  months,
  staff,
  working,
  projects,
  procurement,
  assets,
  rectified,
  letters,
  survey,
];
