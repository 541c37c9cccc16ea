/** By which words rows and lists of free-form workbooks are known for parts of the standard tables. */
import type { Measure } from "../../facts/wordings";
import type { AssetClasses } from "../form";

export interface PartWords {
  /** The standard table's row: "expenses/abroad". */
  readonly row: string;
  readonly label: RegExp;
  /** The standard table's column for each measure, the better one first; or for the words of a heading. */
  readonly columns: readonly (readonly [column: string, by: readonly Measure[] | RegExp])[];
  /** Only in tables that speak of this. */
  readonly of?: RegExp;
  /** The one list of asset classes that has this row. */
  readonly classes?: AssetClasses;
}

const SPENDING: PartWords["columns"] = [
  ["original", ["original-budget", "budget"]],
  ["adjusted", ["adjusted-budget"]],
  ["spent", ["spending", "actual"]],
];
const YEARLY: PartWords["columns"] = [
  ["original", ["original-budget"]],
  ["adjusted", ["adjusted-budget", "budget"]],
  ["spent", ["spending"]],
];
const PROCURED: PartWords["columns"] = [
  ["planned", ["planned", "adjusted-budget", "budget", "original-budget"]],
  ["actual", ["actual", "spending"]],
];
const ASSETS: PartWords["columns"] = [
  ["quantity", ["count"]],
  ["value", ["total-value"]],
  ["in-use", ["in-use"]],
];
const PEOPLE: PartWords["columns"] = [
  ["authorised", ["authorised"]],
  ["present", ["headcount"]],
];

const COMPARED: PartWords["columns"] = [
  ["last", /^上年(度)?(决算|支出|收入|实际|数)/],
  ["original", /^(本年|当年)(年初)?预算/],
  ["spent", /^(本年|当年)(决算|支出|收入|实际)/],
];
/** What was spent this year stands in tables of its own. */
const LAST = COMPARED.slice(0, 1);
const REMAINDERS: PartWords["columns"] = [
  ["opening", /^(年初|上年)结[转余]/],
  ["income", /^(本年|当年)收入/],
  ["spent", /^(本年|当年)支出/],
];

const expense = (id: string, label: RegExp): PartWords => ({
  row: `expenses/${id}`,
  label,
  columns: SPENDING,
  of: /三公|公用/,
});
const procured = (id: string, label: RegExp): PartWords => ({
  row: `procurement/${id}`,
  label,
  columns: PROCURED,
  of: /采购/,
});
const asset = (classes: AssetClasses, id: string, label: RegExp): PartWords => ({
  row: `assets/${id}`,
  label,
  columns: ASSETS,
  of: /资产/,
  classes,
});
const person = (id: string, label: RegExp): PartWords => ({
  row: `staff/${id}`,
  label,
  columns: PEOPLE,
  of: /人员|编制/,
});

const compared = (id: string, label: RegExp, columns = COMPARED): PartWords => ({
  row: `comparison/${id}`,
  label,
  columns,
  of: /收支|对比|增减|上年/,
});

/** Whose list of classes a table of assets follows. */
export const ASSET_CLASSES_BY: readonly (readonly [AssetClasses, RegExp])[] = [
  ["2020", /^(通用设备|专用设备|土地)/],
  ["2023", /^(设备$|设备[（(]|房屋和构筑物|图书和档案|家具和用具)/],
];

const FUNDS: readonly (readonly [string, RegExp])[] = [
  ["general", /^一般公共预算/],
  ["government-fund", /^政府性基金/],
  ["state-capital", /^国有资本/],
  ["special-account", /^财政专户/],
  ["own", /^(单位|自有)资金/],
];

export const PARTS: readonly PartWords[] = [
  expense("abroad", /出国/),
  expense("reception", /公务接待/),
  expense("car-purchase", /(用车|车辆).*购置/),
  expense("car-running", /(用车|车辆).*运行/),
  { row: "expenses/routine", label: /^日常公用|^公用经费/, columns: [["original", ["original-budget"]]] },
  procured("goods", /货物/),
  procured("works", /工程/),
  procured("services", /服务/),
  asset("2020", "land", /^(土地|房屋)/),
  asset("2020", "general", /^通用设备/),
  asset("2020", "special", /^专用设备/),
  asset("2020", "relics", /^文物/),
  asset("2020", "books", /^图书/),
  asset("2020", "furniture", /^家具/),
  asset("2020", "vehicles", /^车辆/),
  asset("2023", "buildings", /^房屋/),
  asset("2023", "equipment", /^设备/),
  asset("2023", "vehicles", /^车辆/),
  asset("2023", "costly", /^单价.*设备/),
  asset("2023", "collections", /^文物/),
  asset("2023", "archives", /^图书/),
  asset("2023", "furnishings", /^家具/),
  asset("2023", "livestock", /^特种动植物/),
  person("civil", /^(行政|公务员)(人员|编制人员)?$/),
  person("civil-like", /^参公(管理)?事业人员$/),
  person("institution", /^(非参公|其他)?事业(编制)?人员$/),
  person("worker", /^(机关)?工勤人员$/),
  person("hired", /^雇员$/),
  person("dispatched", /派遣/),
  person("temporary", /临聘|其他(聘用)?人员/),
  person("retired-cadre", /^离休/),
  person("retired-staff", /^退休/),
  compared("fiscal", /^财政(性)?拨款(收入)?$/),
  compared("business", /^(事业|经营)收入/),
  compared("other", /^其他收入/),
  compared("basic", /^基本支出/, LAST),
  compared("projects", /^项目支出/, LAST),
  compared("three-public", /三公/, LAST),
  compared("routine", /^日常公用/, LAST),
  ...FUNDS.flatMap(([id, label]) => [
    { row: `sources/${id}`, label, columns: YEARLY, of: /资金来源/ },
    { row: `remainder/${id}`, label, columns: REMAINDERS, of: /结转|结余/ },
  ]),
  { row: "sources/carried", label: /^(上年|年初)结[转余]/, columns: YEARLY, of: /资金来源/ },
  { row: "budget/personnel", label: /^人员(经费|支出)/, columns: YEARLY },
  { row: "budget/projects", label: /^项目支出/, columns: YEARLY },
];

/** A table is a list of projects by its heading, or by its title over rows of projects. */
export const PROJECT_NAME_HEADING = /项目名称|预算项目/;
export const PROJECT_TITLE = /项目(支出|预算|执行|明细|经费|情况)/;
/** Lists of the standard workbook besides the projects: by their title or the heading of their names. */
export const LISTS: readonly {
  readonly id: "procurement" | "functions" | "units";
  readonly of: RegExp;
  /** The columns by the words of their headings, the first that fits. */
  readonly columns: readonly (readonly [column: string, heading: RegExp])[];
}[] = [
  {
    id: "functions",
    of: /功能分类/,
    columns: [
      ["code", /编码|代码/],
      ["original", /年初|预算数$/],
      ["adjusted", /调整|年度预算/],
      ["spent", /决算|支出数|执行数/],
      ["note", /说明|备注|原因/],
    ],
  },
  {
    id: "units",
    of: /下属单位|所属单位|二级单位|预算单位/,
    columns: [
      ["three-public", /三公/],
      ["authorised", /编制(人?数)?$/],
      ["established", /在编/],
      ["off", /编外/],
      ["original", /年初/],
      ["adjusted", /调整|年度预算/],
      ["spent", /决算|支出数|执行数/],
    ],
  },
  {
    id: "procurement",
    of: /采购/,
    columns: [
      ["unit", /单位|部门/],
      ["kind", /类别|类型/],
      ["planned", /计划|指标|预算/],
      ["actual", /实际|支付|支出/],
      ["note", /说明|备注|原因/],
    ],
  },
];
/** Rows of procurement by kinds: they have a table of their own. */
export const PROCUREMENT_KIND = /^(货物|工程|服务)(类|采购)?$/;
/** Rows of a list that are no project: sums, and the department's running costs. */
export const NO_PROJECT = /合计|总计|小计|^基本支出|人员经费|公用经费/;
