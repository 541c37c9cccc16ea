/** The supporting tables of a department's report: each says the same figures in its own way. */
import { decimal } from "../../src/decimal";
import { basicData } from "./data-list";
import type { DepartmentYear, Money } from "./department";
import { comparison, functions, sources, subordinates, twoYears } from "./more-tables";
import { count, money, rate, text } from "./page";
import { col, head, ratio, total, type Table, type TableContext } from "./table";

function expenditure(
  { personnel, routine, basic, projectSum, whole, year }: DepartmentYear,
  { random, key }: TableContext,
): Table {
  const row = (label: string, { original, adjusted, spent }: Money, id: string) => [
    text(label),
    money(original, `${key}exp:${id}:original`),
    money(adjusted, `${key}exp:${id}:adjusted`),
    money(spent, `${key}exp:${id}:spent`),
    { ...ratio(spent, adjusted)!, mark: `${key}exp:${id}:rate` },
  ];
  const last = random.pick(["总计", "合计", "支出合计"]);
  return {
    title: `${year}年度部门预算整体支出情况表`,
    unit: "万元",
    columns: [
      ...head("项目"),
      col("年初预算数"),
      col(random.pick(["调整预算数", "年度预算数（调整后）"])),
      col(random.pick(["决算数", "全年支出数", "实际支出数"])),
      ...head("预算执行率"),
    ],
    headerRows: 1,
    rows: [
      row("一、基本支出", basic, "basic"),
      row("其中：人员经费", personnel, "personnel"),
      row("日常公用经费", routine, "routine"),
      row("二、项目支出", projectSum, "projects"),
      row(last, whole, "total"),
    ],
    provides: [
      "original-budget",
      "adjusted-budget",
      "spending",
      "virement-amount",
      "routine-budget",
      "routine-actual",
    ],
  };
}

function makeUp(
  { personnel, routine, basic, projectSum, whole, year }: DepartmentYear,
  { key }: TableContext,
): Table {
  const row = (label: string, part: Money, id: string) => [
    text(label),
    money(part.original, `${key}makeup:${id}`),
    ratio(part.original, whole.original),
  ];
  return {
    title: `${year}年度部门支出预算安排情况`,
    unit: "万元",
    columns: [...head("支出用途"), col("年初预算数"), ...head("占比")],
    headerRows: 1,
    rows: [
      row("一、基本支出", basic, "basic"),
      row("人员经费", personnel, "personnel"),
      row("公用经费", routine, "routine"),
      row("二、项目支出", projectSum, "projects"),
      row("总计", whole, "total"),
    ],
    provides: ["original-budget"],
  };
}

const QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"];

function quarterly({ paid, whole, year }: DepartmentYear, { random, key }: TableContext): Table {
  const rates = paid.map((amount, index) =>
    decimal(amount)
      .div(whole.adjusted)
      .div(decimal(25 * (index + 1)).div(100)),
  );
  return {
    title: `${year}年度预算执行进度情况表`,
    unit: "万元",
    columns: [
      ...head(random.pick(["季度", "时间"])),
      col(random.pick(["累计支出数", "截至季末累计支出", "累计实际支出"])),
      col(random.pick(["年度预算数", "年度总预算", "全年预算数"])),
      ...head("支出进度", "序时进度", random.pick(["预算执行率", "季度执行率"])),
    ],
    headerRows: 1,
    rows: [
      ...paid.map((amount, index) => [
        text(QUARTERS[index]!),
        money(amount, `${key}quarter:${index + 1}:paid`),
        money(whole.adjusted),
        { ...ratio(amount, whole.adjusted)!, mark: `${key}quarter:${index + 1}:progress` },
        rate(decimal(25 * (index + 1)).div(100)),
        rate(rates[index]!, `${key}quarter:${index + 1}:rate`),
      ]),
      [
        text("全年平均执行率"),
        null,
        null,
        null,
        null,
        rate(rates.reduce((a, b) => a.plus(b)).div(4), `${key}quarter:average`),
      ],
    ],
    provides: ["paid-q1", "paid-q2", "paid-q3", "paid-q4", "adjusted-budget"],
  };
}

function projects({ projects: all, projectSum, year }: DepartmentYear, { random, key }: TableContext): Table {
  return {
    title: `${year}年度项目支出情况表`,
    unit: "万元",
    columns: [
      ...head("序号", random.pick(["项目名称", "预算项目名称"])),
      col("年度总预算"),
      col(random.pick(["年度支出数", "全年执行数"])),
      ...head("预算执行率"),
    ],
    headerRows: 1,
    rows: [
      ...all.map(({ name, adjusted, spent }, index) => [
        count(index + 1),
        text(name),
        money(adjusted),
        money(spent, `${key}project:${index}:spent`),
        { ...ratio(spent, adjusted)!, mark: `${key}project:${index}:rate` },
      ]),
      [
        text("合计"),
        null,
        money(projectSum.adjusted, `${key}project:sum:adjusted`),
        money(projectSum.spent, `${key}project:sum:spent`),
        ratio(projectSum.spent, projectSum.adjusted),
      ],
    ],
    provides: [],
  };
}

function procurement(
  { procurement: { goods, works, services }, year, name: department }: DepartmentYear,
  { key, layout }: TableContext,
): Table {
  const byProject = layout.procurementBy === "project";
  const kinds = [
    [byProject ? "办公设备及家具采购" : "货物类", goods],
    [byProject ? "业务用房修缮工程" : "工程类", works],
    [byProject ? "物业管理服务" : "服务类", services],
  ] as const;
  const unit = byProject ? [text(department)] : [];
  const planned = total(kinds, ([, each]) => each.planned);
  const actual = total(kinds, ([, each]) => each.actual);
  return {
    title: `${year}年度政府采购执行情况表`,
    unit: "万元",
    columns: byProject
      ? [...head("单位", "采购项目名称"), col("采购指标金额"), col("采购支付金额"), ...head("执行率")]
      : [...head("采购类别"), col("采购计划金额"), col("实际采购金额"), ...head("执行率")],
    headerRows: 1,
    rows: [
      ...kinds.map(([name, each]) => [
        ...unit,
        text(name),
        money(each.planned),
        money(each.actual),
        ratio(each.actual, each.planned),
      ]),
      [
        text("合计"),
        ...(byProject ? [null] : []),
        money(planned, `${key}procurement:planned`),
        money(actual, `${key}procurement:actual`),
        { ...ratio(actual, planned)!, mark: `${key}procurement:rate` },
      ],
    ],
    provides: ["procurement-planned", "procurement-actual"],
  };
}

function assets({ assets: classes, year }: DepartmentYear, { layout, key }: TableContext): Table {
  const value = total(classes, (each) => each.value);
  const inUse = total(classes, (each) => each.inUse);
  const sum = [
    text("合计"),
    text("-"),
    money(value, `${key}assets:value`),
    money(inUse, `${key}assets:in-use`),
    { ...ratio(inUse, value)!, mark: `${key}assets:rate` },
  ];
  const rows = classes.flatMap(({ name, part, count: number, value: worth, inUse: used }, index) => {
    const own = [
      text(`${"一二三四五"[index]}、${name}`),
      count(number),
      money(worth),
      money(used, `${key}assets:${index}:in-use`),
      ratio(used, worth),
    ];
    const half = Math.floor(used / 2);
    return part
      ? [
          own,
          [text(`其中：${part}`), count(Math.ceil(number / 9)), money(half), money(half), ratio(half, half)],
        ]
      : [own];
  });
  return {
    title: `${year}年度固定资产保有及使用情况表`,
    unit: "万元",
    columns:
      layout.tableHeaders === "one-row"
        ? [...head("资产类别", "数量"), col("原值"), col("其中：在用"), ...head("利用率")]
        : [
            ...head("资产类别"),
            { path: ["账面数", "数量"] },
            { path: ["账面数", "原值"], isMoney: true },
            { path: ["账面数", "其中：在用"], isMoney: true },
            { path: ["账面数", "利用率"] },
          ],
    headerRows: layout.tableHeaders === "one-row" ? 1 : 2,
    rows: layout.assetsTotalFirst ? [sum, ...rows] : [...rows, sum],
    provides: ["fixed-assets-total", "fixed-assets-in-use"],
  };
}

function staff({
  staff: { admin, adminQuota, institution, institutionQuota, off, retired },
  year,
}: DepartmentYear): Table {
  return {
    title: `${year}年度人员情况表`,
    unit: null,
    columns: head("人员情况", "编制人数", "年末实有人数"),
    headerRows: 1,
    rows: [
      [text("一、在编人员"), count(adminQuota + institutionQuota), count(admin + institution)],
      [text("其中：行政人员"), count(adminQuota), count(admin)],
      [text("事业人员"), count(institutionQuota), count(institution)],
      [text("二、编外人员"), text("-"), count(off)],
      [text("三、离退休人员"), text("-"), count(retired)],
    ],
    provides: ["authorised-staff", "established-staff", "off-establishment-staff"],
  };
}

function operating({ threePublic, routine, year }: DepartmentYear, { key }: TableContext): Table {
  const parts = [
    ["因公出国（境）费", threePublic.abroad],
    ["公务接待费", threePublic.reception],
    ["公务用车购置费", threePublic.carPurchase],
    ["公务用车运行维护费", threePublic.carRunning],
  ] as const;
  const planned = total(parts, ([, each]) => each.planned);
  const actual = total(parts, ([, each]) => each.actual);
  return {
    title: `${year}年度公用经费控制情况表`,
    unit: "万元",
    columns: [...head("费用类别"), col("预算安排数"), col("调整预算数"), col("实际支出数")],
    headerRows: 1,
    rows: [
      [
        text("一、“三公”经费"),
        money(planned, `${key}public:planned`),
        money(planned),
        money(actual, `${key}public:actual`),
      ],
      ...parts.map(([name, each], index) => [
        text(`${index + 1}.${name}`),
        money(each.planned),
        money(each.planned),
        money(each.actual, `${key}public:${index}:actual`),
      ]),
      [
        text("二、日常公用经费"),
        money(routine.original),
        money(routine.adjusted),
        money(routine.spent, `${key}routine:spent`),
      ],
    ],
    provides: ["three-public-budget", "three-public-actual", "routine-budget", "routine-actual"],
  };
}

export function tablesOf(year: DepartmentYear, context: TableContext): Table[] {
  const { layout } = context;
  return [
    ...(layout.dataList
      ? [basicData(year, context), ...(layout.details ? [] : [quarterly(year, context)])]
      : []),
    ...(layout.details
      ? [
          expenditure(year, context),
          makeUp(year, context),
          quarterly(year, context),
          projects(year, context),
          procurement(year, context),
          assets(year, context),
          staff(year),
          operating(year, context),
        ]
      : []),
    ...(layout.moreTables ? [sources(year), functions(year)] : []),
    ...(layout.subordinates ? [subordinates(year)] : []),
    ...(layout.threeYearColumns ? [twoYears(year, context)] : []),
    ...(layout.yearColumns ? [comparison(year, context)] : []),
  ];
}
