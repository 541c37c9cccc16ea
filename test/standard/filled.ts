/** A workbook of any framework with everything filled in, and looks at what stands in a plan. */
import { decimal } from "../../src/decimal";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { parseReference } from "../../src/formulas/references";
import type { FactId, FactValue } from "../../src/facts/facts";
import type { Filled, Filling, ListRow } from "../../src/standard";
import type { CellValue, Workbook } from "../../src/workbook/model";
import { valueAt } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { allConfirmed } from "../support/published-reports";

const FIGURES: Readonly<Record<string, number>> = {
  "virement-amount": 110.48,
  "paid-q1": 682.61,
  "paid-q2": 971.95,
  "paid-q3": 1339.87,
  "paid-q4": 1609.19,
  "routine-budget": 71.67,
  "routine-actual": 65.49,
  "key-tasks-unfinished": 1,
  "budget-nonconformities": 0,
  "target-faults": 2,
  "petition-reply-rate": 1,
  "petition-timely-rate": 1,
  "satisfaction-rate": 0.96,
};

const TABLES: Readonly<Record<string, number>> = {
  "budget/personnel/original": 947.24,
  "budget/personnel/adjusted": 1000,
  "budget/personnel/spent": 990,
  "expenses/abroad/original": 0,
  "expenses/car-running/original": 4,
  "expenses/car-running/adjusted": 4,
  "expenses/car-running/spent": 1.09,
  "expenses/routine/original": 74.07,
  "procurement/goods/planned": 100,
  "procurement/goods/actual": 99.5,
  "procurement/services/planned": 271.42,
  "procurement/services/actual": 271.18,
  "assets/general/quantity": 223,
  "assets/general/value": 176.9,
  "assets/general/in-use": 176.35,
  "assets/books/value": 4.6,
  "assets/books/in-use": 4.6,
  "assets/equipment/quantity": 223,
  "assets/equipment/value": 176.9,
  "assets/equipment/in-use": 176.35,
  "assets/vehicles/quantity": 2,
  "assets/vehicles/value": 40.5,
  "assets/vehicles/in-use": 40.5,
  "assets/archives/value": 4.6,
  "assets/archives/in-use": 4.6,
  "staff/institution/authorised": 20,
  "staff/institution/present": 20,
  "staff/dispatched/present": 1,
  "staff/retired-staff/present": 5,
  "comparison/fiscal/last": 1400,
  "comparison/fiscal/original": 1500,
  "comparison/fiscal/spent": 1509.19,
  "comparison/other/last": 20,
  "comparison/other/original": 102.28,
  "comparison/other/spent": 100,
  "comparison/basic/last": 1000,
  "comparison/projects/last": 450,
  "comparison/three-public/last": 1.5,
  "comparison/routine/last": 70,
  "sources/general/original": 1500,
  "sources/general/adjusted": 1600,
  "sources/general/spent": 1509.19,
  "sources/own/original": 102.28,
  "sources/own/adjusted": 100,
  "sources/own/spent": 88,
  "sources/carried/original": 0,
  "sources/carried/adjusted": 12.76,
  "sources/carried/spent": 12,
  "remainder/general/opening": 0,
  "remainder/general/income": 1509.19,
  "remainder/general/spent": 1509.19,
  "remainder/own/opening": 50,
  "remainder/own/income": 100,
  "remainder/own/spent": 100,
};

const PROJECTS = [
  ["信息系统运维", 300, 340, 330, "是", null],
  ["专项检查", 280.97, 301.09, 223.7, "否", "因验收推迟到下年"],
] as const;

const FUNCTIONS = [
  { name: "行政运行", code: "2010301", original: 1021.31, adjusted: 1071.67, spent: 1055.49 },
  { name: "一般行政管理事务", code: "2010302", original: 580.97, adjusted: 641.09, spent: 553.7 },
];
const UNITS = [
  {
    name: "某区某局（本级）",
    ...{ original: 1200, adjusted: 1300, spent: 1250, "three-public": 0.5 },
    ...{ authorised: 12, established: 12, off: 1 },
  },
  {
    name: "某区某中心",
    ...{ original: 402.28, adjusted: 412.76, spent: 359.19, "three-public": 0.59 },
    ...{ authorised: 8, established: 8, off: 0 },
  },
];
const PROCUREMENT = [
  { name: "办公设备", unit: "某区某局（本级）", kind: "货物", planned: 100, actual: 99.5 },
  { name: "系统运维", unit: "某区某中心", kind: "服务", planned: 271.42, actual: 271.18 },
];

const value = <T>(of: T): Filled<T> => ({ value: of });

const rowsOf = (rows: readonly Readonly<Record<string, CellValue>>[]): ListRow[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, each]) => [key, value(each)])));

/** Everything that the framework asks for; a remark wherever points are lost. */
export function everything(framework: Framework): Filling {
  const facts = new Map<FactId, Filled<FactValue>>();
  const give = (id: string, fact: number | boolean | string) =>
    facts.set(id as FactId, value((typeof fact === "number" ? decimal(fact) : fact) as FactValue));
  for (const [id, fact] of Object.entries({ ...FIGURES, ...allConfirmed(framework) })) give(id, fact);
  give("budget-disclosure/budget", "defective");
  const byHand = indicatorsOf(framework).filter(({ rule }) => rule.formula(() => "A1") === null);
  return {
    facts,
    tables: new Map(Object.entries(TABLES).map(([key, amount]) => [key, value(amount)])),
    scores: new Map(byHand.map(({ id, weight }) => [id, value(weight.toNumber() - 1)])),
    remarks: new Map(indicatorsOf(framework).map(({ id }) => [id, value("见附件；已安排整改。")])),
    projects: PROJECTS.map(([name, original, adjusted, spent, onTime, reason]) => ({
      name: value(name),
      original: value(original),
      adjusted: value(adjusted),
      spent: value(spent),
      onTime: value(onTime),
      reason: value(reason),
    })),
    lists: new Map([
      ["functions", rowsOf(FUNCTIONS)],
      ["units", rowsOf(UNITS)],
      ["procurement", rowsOf(PROCUREMENT)],
    ]),
    goals: {
      expected: value("保障信息系统稳定运行，完成专项检查。"),
      actual: value("系统全年运行稳定，专项检查按计划完成。"),
    },
    tasks: [
      {
        name: value("信息系统运维"),
        content: value("维护业务系统"),
        result: value("全年运行稳定"),
        budget: value(1712.76),
        budgetFiscal: value(1600),
        spent: value(1609.19),
        spentFiscal: value(1509.19),
      },
    ],
    targets: [
      ["产出指标", "数量指标", "办理来文数量", "1000份以上", "1200份"],
      ["产出指标", "质量指标", "来文按时办结率", "90%以上", "100%"],
      ["其他指标", "自定指标", "培训覆盖率", "90%以上", "95%"],
    ].map(([level1, level2, name, target, actual]) => ({
      level1: level1!,
      level2: level2!,
      name: value(name!),
      target: value(target!),
      actual: value(actual!),
    })),
  };
}

/** What stands in the cell of a defined name. */
export function named({ sheets, definedNames }: Workbook | WorkbookPlan, name: string): CellValue {
  const area = parseReference(definedNames.find((each) => each.name === name)!.refersTo)!;
  const all = sheets.map((each) => ("sheet" in each ? each.sheet : each));
  return valueAt(
    all.find((sheet) => sheet.name === area.sheet)!,
    area.range.top,
    area.range.left,
  );
}
