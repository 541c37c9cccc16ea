/** Tables as departments publish their yearly accounts; all agree with the department's figures. */
import type { Money, Planned } from "../department";
import { filled, percent, wan, type MakeTable } from "./grid";

/** Carried over from the year before, in hundredths of 万元: the year's income alone is less than what was spent. */
const carried = 4_000;

/** 收入支出决算总表: two lists side by side, numbered columns, a second total after what was carried over. */
const incomeAndSpending: MakeTable = ({ name, year, whole, basic, projectSum, personnel, routine }) => ({
  name: "收支总表",
  rows: [
    [`${year}年度收入支出决算总表`],
    ["公开01表"],
    [`部门：${name}`, null, null, null, null, "金额单位：万元"],
    ["收入", null, null, "支出", null, null],
    ["项目", "行次", "决算数", "项目", "行次", "决算数"],
    ["栏次", null, 1, "栏次", null, 2],
    ["一、一般公共预算财政拨款收入", 1, wan(whole.spent - carried), "一、基本支出", 7, wan(basic.spent)],
    ["二、政府性基金预算财政拨款收入", 2, 0, "   人员经费", 8, wan(personnel.spent)],
    ["三、事业收入", 3, 0, "   公用经费", 9, wan(routine.spent)],
    ["四、其他收入", 4, 0, "二、项目支出", 10, wan(projectSum.spent)],
    ["本年收入合计", 5, wan(whole.spent - carried), "本年支出合计", 11, wan(whole.spent)],
    ["年初结转和结余", 6, wan(carried), "年末结转和结余", 12, 0],
    ["总计", 7, wan(whole.spent), "总计", 13, wan(whole.spent)],
  ],
});

/** “三公”经费: one row of figures under three rows of headings. */
const threePublic: MakeTable = ({ name, threePublic: { abroad, reception, carPurchase, carRunning } }) => {
  const row = (of: keyof Planned) => {
    const cars = carPurchase[of] + carRunning[of];
    return [
      abroad[of] + cars + reception[of],
      abroad[of],
      cars,
      carPurchase[of],
      carRunning[of],
      reception[of],
    ];
  };
  const kinds = ["合计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费"];
  const cars = [null, null, "小计", "公务用车购置费", "公务用车运行费", null];
  return {
    name: "三公经费",
    rows: [
      ["一般公共预算财政拨款“三公”经费支出决算表"],
      [`编制单位：${name}`, ...filled(10, null), "单位：万元"],
      ["预算数", ...filled(5, null), "决算数", ...filled(5, null)],
      [...kinds, ...kinds],
      [...cars, ...cars],
      Array.from({ length: 12 }, (_, column) => column + 1),
      [...row("planned"), ...row("actual")].map(wan),
    ],
    merges: [0, 6].flatMap((left) => [
      { top: 2, bottom: 2, left, right: left + 5 },
      ...[0, 1, 5].map((column) => ({ top: 3, bottom: 4, left: left + column, right: left + column })),
      { top: 3, bottom: 3, left: left + 2, right: left + 4 },
    ]),
  };
};

/** Classes of spending: codes of three lengths, each class over what it is made of. */
const classes: MakeTable = ({ name, basic, projectSum }) => {
  const office = Math.round(basic.spent * 0.8);
  const row = (code: string, label: string, ofBasic: number, ofProjects: number) => [
    code,
    label,
    wan(ofBasic + ofProjects),
    wan(ofBasic),
    wan(ofProjects),
    0,
  ];
  const pensions = basic.spent - office;
  return {
    name: "支出决算表",
    rows: [
      ["支出决算表"],
      [`部门：${name}`, ...filled(4, null), "单位：万元"],
      ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出"],
      ["合计", null, ...row("", "", basic.spent, projectSum.spent).slice(2)],
      row("201", "一般公共服务支出", office, projectSum.spent),
      row("20103", "政府办公厅（室）及相关机构事务", office, projectSum.spent),
      row("2010301", "行政运行", office, 0),
      row("2010302", "一般行政管理事务", 0, projectSum.spent),
      row("208", "社会保障和就业支出", pensions, 0),
      row("20805", "行政事业单位养老支出", pensions, 0),
      row("2080505", "机关事业单位基本养老保险缴费支出", pensions, 0),
    ],
  };
};

/** The accounts against the budget, with differences and their reasons. */
const differences: MakeTable = ({ basic, personnel, routine, projectSum, whole }) => {
  const row = (name: string, { original, adjusted, spent }: Money) => [
    name,
    ...[original, adjusted, spent, spent - adjusted].map(wan),
    percent(spent - adjusted, adjusted),
    spent < adjusted ? "厉行节约" : null,
  ];
  return {
    name: "预决算差异",
    rows: [
      ["预决算差异分析表（单位：万元）"],
      ["项目", "年初预算", "调整预算", "决算", "差异额", "差异率", "差异原因"],
      row("一、基本支出", basic),
      row("（一）人员经费", personnel),
      row("（二）公用经费", routine),
      row("二、项目支出", projectSum),
      row("合计", whole),
    ],
  };
};

/** This year beside the last. */
const twoYears: MakeTable = ({ year, basic, projectSum }) => {
  const row = (name: string, before: number, now: number) => [
    name,
    ...[before, now, now - before].map(wan),
    percent(now - before, before),
  ];
  const [basicBefore, projectsBefore] = [Math.round(basic.spent * 0.93), Math.round(projectSum.spent * 1.07)];
  return {
    name: "两年对比",
    rows: [
      ["近两年支出对比"],
      ["单位：万元"],
      ["项目", `${year - 1}年决算`, `${year}年决算`, "增减额", "增减率"],
      row("基本支出", basicBefore, basic.spent),
      row("项目支出", projectsBefore, projectSum.spent),
      row("支出合计", basicBefore + projectsBefore, basic.spent + projectSum.spent),
    ],
  };
};

export const PUBLISHED_TABLES: readonly MakeTable[] = [
  incomeAndSpending,
  threePublic,
  classes,
  differences,
  twoYears,
];
