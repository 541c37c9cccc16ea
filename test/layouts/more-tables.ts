/** Tables that only some reports have: other years, other cuts of the same money. */
import type { DepartmentYear, Money } from "./department";
import { money, text, type Entry } from "./page";
import { col, head, ratio, total, type Table, type TableContext } from "./table";

/** Three columns of two years: 上年决算数 | 本年预算数 | 本年决算数. */
export function twoYears(
  { threePublic, routine, projectSum, year }: DepartmentYear,
  { before }: TableContext,
): Table {
  const publics = (of: DepartmentYear["threePublic"], field: "planned" | "actual") =>
    total(Object.values(of), (each) => each[field]);
  const row = (label: string, past: number, budget: number, spent: number) => [
    text(label),
    money(past),
    money(budget),
    money(spent),
  ];
  return {
    title: `${year}年度部门经费变动情况表`,
    unit: "万元",
    columns: [...head("经费类别"), col("上年决算数"), col("本年预算数"), col("本年决算数")],
    headerRows: 1,
    rows: [
      row(
        "“三公”经费",
        publics(before.threePublic, "actual"),
        publics(threePublic, "planned"),
        publics(threePublic, "actual"),
      ),
      row("日常公用经费", before.routine.spent, routine.adjusted, routine.spent),
      row("项目支出", before.projectSum.spent, projectSum.adjusted, projectSum.spent),
    ],
    provides: ["three-public-budget", "three-public-actual", "routine-budget", "routine-actual"],
  };
}

/** Last year's and this year's budget side by side. */
export function comparison(
  { basic, projectSum, whole, year }: DepartmentYear,
  { before }: TableContext,
): Table {
  const row = (label: string, now: Money, past: Money) => [
    text(label),
    money(past.original),
    money(now.original),
    money(now.original - past.original),
    ratio(now.original - past.original, past.original),
  ];
  return {
    title: "部门预算收支对比情况表",
    unit: "万元",
    columns: [
      ...head("项目"),
      col(`${year - 1}年度年初预算数`),
      col(`${year}年度年初预算数`),
      col("增减额"),
      ...head("增减幅度"),
    ],
    headerRows: 1,
    rows: [
      row("基本支出", basic, before.basic),
      row("项目支出", projectSum, before.projectSum),
      row("合计", whole, before.whole),
    ],
    provides: ["original-budget"],
  };
}

/** The same money by where it comes from: all from the budget, the rest of the form is strokes. */
export function sources({ whole, year }: DepartmentYear): Table {
  const none = (label: string) => [text(label), text("-"), text("-")];
  const all = (label: string) => [text(label), money(whole.original), money(whole.adjusted)];
  return {
    title: `${year}年度部门支出预算资金来源情况表`,
    unit: "万元",
    columns: [...head("资金来源"), col("年初预算数"), col("调整预算数")],
    headerRows: 1,
    rows: [
      all("一、一般公共预算财政拨款收入"),
      none("二、政府性基金预算财政拨款收入"),
      none("三、事业收入"),
      none("四、其他收入"),
      all("本年收入合计"),
      none("年初结转和结余"),
      all("总计"),
    ],
    provides: ["original-budget", "adjusted-budget"],
  };
}

/** Parts of the whole that leave no remainder. */
function split({ original, adjusted, spent }: Money, thousandths: number): [Money, Money] {
  const part = (amount: number) => Math.floor((amount * thousandths) / 1000);
  const first = { original: part(original), adjusted: part(adjusted), spent: part(spent) };
  const rest = {
    original: original - first.original,
    adjusted: adjusted - first.adjusted,
    spent: spent - first.spent,
  };
  return [first, rest];
}

/** By function of government. */
export function functions({ whole, year }: DepartmentYear): Table {
  const [insurance, most] = split(whole, 85);
  const [housing, own] = split(most, 110);
  const row = (label: string, part: Money) => [text(label), money(part.original), money(part.adjusted)];
  return {
    title: `${year}年度部门支出按功能分类情况表`,
    unit: "万元",
    columns: [...head("支出功能分类"), col("年初预算数"), col("调整预算数")],
    headerRows: 1,
    rows: [
      row("社会保障和就业支出", insurance),
      row("城乡社区支出", own),
      row("住房保障支出", housing),
      row("总计", whole),
    ],
    provides: ["original-budget", "adjusted-budget"],
  };
}

/** The department itself and the units below it; only their sum is the department's. */
export function subordinates({ whole, year, name }: DepartmentYear): Table {
  const [below, own] = split(whole, 240);
  const [first, second] = split(below, 600);
  const place = name.slice(0, 2);
  const row = (label: string, part: Money): Entry[] => [
    text(label),
    money(part.original),
    money(part.adjusted),
    money(part.spent),
    ratio(part.spent, part.adjusted),
  ];
  return {
    title: `${year}年度部门及所属单位预算执行情况表`,
    unit: "万元",
    columns: [
      ...head("单位名称"),
      col("年初预算数"),
      col("调整预算数"),
      col("全年支出数"),
      ...head("预算执行率"),
    ],
    headerRows: 1,
    rows: [
      row(`${name}（本级）`, own),
      row(`${place}事务服务中心`, first),
      row(`${place}信息管理站`, second),
      row("合计", whole),
    ],
    provides: ["original-budget", "adjusted-budget", "spending", "virement-amount"],
  };
}
