/** By which words rows and lists of free-form workbooks are known for parts of the standard tables. */
import type { Measure, Subject } from "../../facts/wordings";

export interface PartWords {
  /** The standard table's row: "expenses/abroad". */
  readonly row: string;
  readonly label: RegExp;
  /** The standard table's column for each measure, the better one first. */
  readonly columns: readonly (readonly [column: string, measures: readonly Measure[]])[];
  /** Only in tables that speak of this. */
  readonly of?: RegExp;
  readonly subject?: Subject;
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
const asset = (id: string, label: RegExp): PartWords => ({
  row: `assets/${id}`,
  label,
  columns: ASSETS,
  of: /资产/,
});
const person = (id: string, label: RegExp): PartWords => ({
  row: `staff/${id}`,
  label,
  columns: PEOPLE,
  of: /人员|编制/,
});

export const PARTS: readonly PartWords[] = [
  expense("abroad", /出国/),
  expense("reception", /公务接待/),
  expense("car-purchase", /(用车|车辆).*购置/),
  expense("car-running", /(用车|车辆).*运行/),
  { row: "expenses/routine", label: /^日常公用|^公用经费/, columns: [["original", ["original-budget"]]] },
  procured("goods", /货物/),
  procured("works", /工程/),
  procured("services", /服务/),
  asset("land", /^(土地|房屋)/),
  asset("general", /^通用设备/),
  asset("special", /^专用设备/),
  asset("relics", /^文物/),
  asset("books", /^图书/),
  asset("furniture", /^家具/),
  person("civil", /^(行政|公务员)(人员|编制人员)?$/),
  person("civil-like", /^参公(管理)?事业人员$/),
  person("institution", /^(非参公|其他)?事业(编制)?人员$/),
  person("worker", /^(机关)?工勤人员$/),
  person("hired", /^雇员$/),
  person("dispatched", /派遣/),
  person("temporary", /临聘|其他(聘用)?人员/),
  { row: "budget/personnel", label: /^人员(经费|支出)/, columns: YEARLY },
  { row: "budget/projects", label: /^项目支出/, columns: YEARLY },
];

/** A table is a list of projects by its heading, or by its title over rows of projects. */
export const PROJECT_NAME_HEADING = /项目名称|预算项目/;
export const PROJECT_TITLE = /项目(支出|预算|执行|明细|经费|情况)/;
export const TASK_HEADING = /任务名称|工作任务|^任务/;
/** Rows of a list that are no project: sums, and the department's running costs. */
export const NO_PROJECT = /合计|总计|小计|^基本支出|人员经费|公用经费/;
