/** The yearly accounts as finance offices print their forms: every line of the form, most of them without a figure. */
import type { CellValue } from "../../../src/workbook/model";
import type { DepartmentYear, Planned } from "../department";
import { filled, percent, wan, type MakeTable } from "./grid";

const CLASSES = [
  "一般公共服务支出",
  "外交支出",
  "国防支出",
  "公共安全支出",
  "教育支出",
  "科学技术支出",
  "文化旅游体育与传媒支出",
  "社会保障和就业支出",
  "卫生健康支出",
  "节能环保支出",
  "城乡社区支出",
  "农林水支出",
  "住房保障支出",
  "灾害防治及应急管理支出",
  "其他支出",
];
const numeral = (count: number): string =>
  count <= 10 ? "零一二三四五六七八九十"[count]! : `十${"零一二三四五六七八九"[count - 10]!}`;

/** What a department of this size spends on: three classes, the first and the last but two. */
function spentByClass({ whole, personnel }: DepartmentYear): ReadonlyMap<string, number> {
  const [pensions, housing] = [Math.round(personnel.spent * 0.1), Math.round(personnel.spent * 0.08)];
  return new Map([
    ["一般公共服务支出", whole.spent - pensions - housing],
    ["社会保障和就业支出", pensions],
    ["住房保障支出", housing],
  ]);
}
const orBlank = (amount: number | undefined): number | null => (amount === undefined ? null : wan(amount));

const INCOME = [
  "一般公共预算财政拨款收入",
  "政府性基金预算财政拨款收入",
  "国有资本经营预算财政拨款收入",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
];

const incomeAndSpending: MakeTable = (department) => {
  const byClass = spentByClass(department);
  const { whole } = department;
  const lines = CLASSES.map((name, i): CellValue[] => {
    const income = INCOME[i];
    return [
      income === undefined ? null : `${numeral(i + 1)}、${income}`,
      i === 0 ? wan(whole.spent) : null,
      `${numeral(i + 1)}、${name}`,
      orBlank(byClass.get(name)),
    ];
  });
  return {
    name: "收入支出决算总表",
    rows: [
      ["收入支出决算总表"],
      [null, null, null, "单位：万元"],
      ["收入", null, "支出", null],
      ["项目", "决算数", "项目", "决算数"],
      ...lines,
      ["本年收入合计", wan(whole.spent), "本年支出合计", wan(whole.spent)],
      ["使用非财政拨款结余", null, "结余分配", null],
      ["年初结转和结余", null, "年末结转和结余", null],
      ["总计", wan(whole.spent), "总计", wan(whole.spent)],
      ["注：本表反映部门本年度的总收支和年末结转结余情况。"],
    ],
    merges: [
      { top: 2, bottom: 2, left: 0, right: 1 },
      { top: 2, bottom: 2, left: 2, right: 3 },
    ],
  };
};

const bySource: MakeTable = (department) => {
  const byClass = spentByClass(department);
  const all = wan(department.whole.spent);
  return {
    name: "财政拨款收支总表",
    rows: [
      ["财政拨款收入支出决算总表"],
      [...filled(6, null), "单位：万元"],
      ["收入", null, "支出", null, null, null, null],
      [
        "项目",
        "决算数",
        "项目",
        "合计",
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
      ],
      ...CLASSES.map((name, i): CellValue[] => {
        const amount = orBlank(byClass.get(name));
        const income = i < 3 ? `${numeral(i + 1)}、${INCOME[i]!.replace("收入", "")}` : null;
        return [income, i === 0 ? all : null, `${numeral(i + 1)}、${name}`, amount, amount, null, null];
      }),
      ["本年收入合计", all, "本年支出合计", all, all, null, null],
      ["年初财政拨款结转和结余", null, "年末财政拨款结转和结余", ...filled(4, null)],
      ["一、一般公共预算财政拨款", ...filled(6, null)],
      ["二、政府性基金预算财政拨款", ...filled(6, null)],
      ["总计", all, "总计", all, all, null, null],
    ],
  };
};

/** 机构运行信息表: amounts and counts in one list, dashes where a line has no figure. */
const running: MakeTable = ({ threePublic, procurement, staff }) => {
  const { abroad, reception, carPurchase, carRunning } = threePublic;
  const add = (...parts: readonly Planned[]): Planned => ({
    planned: parts.reduce((sum, { planned }) => sum + planned, 0),
    actual: parts.reduce((sum, { actual }) => sum + actual, 0),
  });
  const cars = add(carPurchase, carRunning);
  const line = (name: string, figures?: Planned) => [
    name,
    figures ? wan(figures.planned) : "—",
    figures ? wan(figures.actual) : "—",
  ];
  const count = (name: string, of: number | null) => [name, "—", of];
  const left = [
    line("一、“三公”经费支出"),
    line("（一）支出合计", add(abroad, cars, reception)),
    line("　1．因公出国（境）费", abroad),
    line("　2．公务用车购置及运行维护费", cars),
    line("　　（1）公务用车购置费", carPurchase),
    line("　　（2）公务用车运行维护费", carRunning),
    line("　3．公务接待费", reception),
    line("（二）相关统计数"),
    count("　1．因公出国（境）团组数（个）", null),
    count("　2．公务用车保有量（辆）", 3),
    count("　3．国内公务接待批次（个）", 12),
    count("　4．国内公务接待人次（人）", 96),
  ];
  const { goods, works, services } = procurement;
  const bought = [goods, works, services].map(({ actual }) => actual);
  const right = [
    ["二、国有资产占用情况", "—"],
    ["（一）车辆数合计（辆）", 3],
    ["　1．副部（省）级及以上领导用车", null],
    ["　2．机要通信用车", 1],
    ["　3．应急保障用车", 2],
    ["（二）单价100万元（含）以上设备（不含车辆）", null],
    ["三、政府采购支出信息", "—"],
    ["（一）政府采购支出合计", wan(bought.reduce((a, b) => a + b, 0))],
    ["　1．政府采购货物支出", wan(bought[0]!)],
    ["　2．政府采购工程支出", wan(bought[1]!)],
    ["　3．政府采购服务支出", wan(bought[2]!)],
    ["四、年末在职人数（人）", staff.admin + staff.institution],
  ];
  return {
    name: "机构运行信息表",
    rows: [
      ["机构运行信息表"],
      ["公开10表"],
      [...filled(4, null), "金额单位：万元"],
      ["项目", "预算数", "统计数", "项目", "统计数"],
      ["栏次", 1, 2, "栏次", 3],
      ...left.map((cells, i): CellValue[] => [...cells, ...right[i]!]),
      ["注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数。"],
    ],
  };
};

/** Kinds of expense under codes, three lists side by side, each class over what it is made of. */
const byEconomicClass: MakeTable = ({ personnel, routine }) => {
  const part = (whole: number, count: number) => {
    const each = Math.floor(whole / count);
    return Array.from({ length: count }, (_, i) => (i === 0 ? whole - each * (count - 1) : each));
  };
  const list = (code: string, name: string, items: readonly string[], whole: number): CellValue[][] => [
    [code, name, wan(whole)],
    ...part(whole, 3).map((amount, i): CellValue[] => [`${code}0${i + 1}`, items[i]!, wan(amount)]),
    [`${code}99`, items[3]!, null],
  ];
  const grants = Math.round(personnel.spent * 0.05);
  const lists = [
    list(
      "301",
      "工资福利支出",
      ["基本工资", "津贴补贴", "奖金", "其他工资福利支出"],
      personnel.spent - grants,
    ),
    list("303", "对个人和家庭的补助", ["离休费", "退休费", "抚恤金", "其他对个人和家庭的补助"], grants),
    list("302", "商品和服务支出", ["办公费", "印刷费", "水费", "其他商品和服务支出"], routine.spent),
  ];
  return {
    name: "基本支出决算表",
    rows: [
      ["一般公共预算财政拨款基本支出决算明细表"],
      [...filled(8, null), "单位：万元"],
      ["人员经费", ...filled(5, null), "公用经费", null, null],
      [...Array.from({ length: 3 }, () => ["经济分类科目编码", "科目名称", "决算数"]).flat()],
      ...lists[0]!.map((_, i) => lists.flatMap((rows) => rows[i]!)),
      ["人员经费合计", ...filled(4, null), wan(personnel.spent), "公用经费合计", null, wan(routine.spent)],
    ],
    merges: [{ top: 2, bottom: 2, left: 0, right: 5 }],
  };
};

/** Tasks with what was approved and paid, each by source. */
const tasks: MakeTable = ({ projects }) => ({
  name: "年度重点工作任务",
  rows: [
    ["部门年度重点工作任务对应的预算及执行情况"],
    [
      "任务名称",
      "主要内容",
      "批复金额（万元）",
      null,
      null,
      "实际支出金额（万元）",
      null,
      null,
      "预算执行率（%）",
      "执行偏低原因及改进措施",
    ],
    [null, null, "总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金", null, null],
    ...projects.map(({ name, content, adjusted, spent }) => [
      name,
      content,
      wan(adjusted),
      wan(adjusted),
      0,
      wan(spent),
      wan(spent),
      0,
      percent(spent, adjusted),
      null,
    ]),
  ],
  merges: [
    { top: 1, bottom: 1, left: 2, right: 4 },
    { top: 1, bottom: 1, left: 5, right: 7 },
    ...[0, 1, 8, 9].map((column) => ({ top: 1, bottom: 2, left: column, right: column })),
  ],
});

/** 国有资产使用情况表: one row of totals over kinds of assets in columns. */
const assetsInUse: MakeTable = ({ assets }) => {
  const values = assets.map(({ value }) => value);
  const fixed = values.reduce((a, b) => a + b, 0);
  const others = [12_345, 6_789];
  return {
    name: "国有资产使用情况表",
    rows: [
      ["国有资产使用情况表"],
      [...filled(4 + assets.length, null), "单位：万元"],
      ["项目", "资产总额", "流动资产", "固定资产", ...filled(assets.length, null), "无形资产"],
      [null, null, null, "小计", ...assets.map(({ name }) => name), null],
      ["栏次", ...Array.from({ length: assets.length + 4 }, (_, i) => i + 1)],
      ["合计", ...[fixed + others[0]! + others[1]!, others[0]!, fixed, ...values, others[1]!].map(wan)],
      ["填报说明：资产总额＝流动资产＋固定资产＋无形资产。"],
    ],
    merges: [{ top: 2, bottom: 2, left: 3, right: 3 + assets.length }],
  };
};

/** Expenses under control, last year's and this year's: numbers that begin anew below names without one. */
const underControl: MakeTable = ({ year, threePublic, projects, routine }) => {
  const { abroad, reception, carPurchase, carRunning } = threePublic;
  const before = (amount: number) => Math.round(amount * 1.1);
  const row = (name: string, planned: number, actual: number) => [
    name,
    ...[before(actual), planned, actual].map(wan),
  ];
  const ofAll = (name: string, parts: readonly Planned[]) => {
    const sum = (of: (part: Planned) => number) => parts.reduce((all, part) => all + of(part), 0);
    return [
      name,
      ...[
        sum(({ actual }) => before(actual)),
        sum(({ planned }) => planned),
        sum(({ actual }) => actual),
      ].map(wan),
    ];
  };
  const asPlanned = projects.map(({ adjusted, spent }) => ({ planned: adjusted, actual: spent }));
  const office = Math.round(routine.spent * 0.4);
  return {
    name: "经费控制情况",
    rows: [
      ["部门整体支出基础数据表"],
      [null, null, null, "金额单位：万元"],
      ["经费控制情况", `${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`],
      ofAll("三公经费", [abroad, reception, carPurchase, carRunning]),
      ofAll("　　1、公务用车购置和维护经费", [carPurchase, carRunning]),
      row("　　　　其中：公车购置", carPurchase.planned, carPurchase.actual),
      row("　　　　　　　公车运行维护", carRunning.planned, carRunning.actual),
      row("　　2、出国经费", abroad.planned, abroad.actual),
      row("　　3、公务接待", reception.planned, reception.actual),
      ofAll("项目支出：", asPlanned),
      ...projects.map(({ name, adjusted, spent }, i) => row(`　　${i + 1}、${name}`, adjusted, spent)),
      row("公用经费", routine.adjusted, routine.spent),
      row("　　其中：办公经费", office, office),
      row("　　　　　　水费、电费、差旅费", routine.adjusted - 2 * office, routine.spent - 2 * office),
      ["厉行节约保障措施", "严格执行各项制度，压缩一般性支出。"],
      ["说明：“项目支出”填报基本支出以外的所有项目支出情况，按项目逐行填列。"],
    ],
  };
};

export const YEARLY_TABLES: readonly MakeTable[] = [
  incomeAndSpending,
  bySource,
  running,
  byEconomicClass,
  tasks,
  assetsInUse,
  underControl,
];
