/** 口径 of 预算执行率 in the standard workbook: the formulas follow what is chosen, and the check understands it. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { scoreName } from "../../src/recognise/standard-names";
import { carryOver, standardWorkbook, type Filling, type StandardOptions } from "../../src/standard";
import { eachCell } from "../../src/workbook/sheet";
import { papersOf } from "../papers/papers-of";
import { differences } from "./calculate";
import { everything, named } from "./filled";

const framework = publishedFramework("sz-longgang-2022")!;
const SCORE = scoreName("budget-execution");
const BASES = ["调整预算数", "年初预算数", "调整预算数加上年结转"] as const;
const READINGS = ["平均执行率", "封顶平均执行率", "年末执行率"] as const;
const CHOICES = BASES.flatMap((basis) => READINGS.map((reading) => [basis, reading] as const));

const options = (formulas: StandardOptions["formulas"]): StandardOptions => ({
  unit: "万元",
  year: 2022,
  department: "某区某局",
  formulas,
});

/** Paid unevenly, so that every reading comes to other points. */
function filling(basis: string, reading: string): Filling {
  const filled = everything(framework);
  return { ...filled, execution: { basis: { value: basis }, reading: { value: reading } } };
}

const PAID = [682.61, 971.95, 1339.87, 1609.19];
const BUDGET = { 调整预算数: 1712.76, 年初预算数: 1602.28, 调整预算数加上年结转: 1762.76 } as const;

/** By hand, from the rates of the four quarters. */
function pointsBy(basis: (typeof BASES)[number], reading: (typeof READINGS)[number]): number {
  const rates = PAID.map((paid, i) => paid / BUDGET[basis] / (0.25 * (i + 1)));
  const capped = rates.map((rate) => Math.min(1, rate));
  const mean = (all: readonly number[]) => all.reduce((a, b) => a + b) / 4;
  const year = {
    平均执行率: Math.min(1, mean(rates)),
    封顶平均执行率: mean(capped),
    年末执行率: capped[3]!,
  }[reading];
  return Math.round((capped.reduce((a, b) => a + b) + 2 * year) * 100) / 100;
}

test.each(CHOICES)("%s, %s: the score follows, and the check agrees", async (basis, reading) => {
  for (const formulas of ["native", "custom"] as const) {
    const plan = standardWorkbook(framework, options(formulas), filling(basis, reading));
    if (formulas === "native") expect(differences(plan)).toEqual([]);
    const workbook = await readWorkbook(makeWorkbook(plan), "x.xlsx");
    expect(named(workbook, SCORE)).toBe(pointsBy(basis, reading));
    const report = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
    const serious = report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(serious.map(({ check, message }) => [check, message])).toEqual([]);
    expect(report.findings.filter(({ check }) => check === "reading-differs")).toEqual([]);
    const row = report.sheets[0]!.indicators.find(({ id }) => id === "budget-execution")!;
    expect([row.score, row.expected].map(Number)).toEqual([
      pointsBy(basis, reading),
      pointsBy(basis, reading),
    ]);
  }
});

test("a form that prescribes the reading offers none", () => {
  const plan = standardWorkbook(publishedFramework("sz-longgang-2021")!, {
    ...options("native"),
    year: 2021,
  });
  const names = plan.definedNames.map(({ name }) => name);
  expect(names).toContain("execution_basis");
  expect(names).not.toContain("execution_reading");
});

test.each([
  ["平均执行率", /全年得分＝.*平均/],
  ["年末执行率", /全年得分＝.*年末/],
])("%s: the criteria say so", (reading, said) => {
  const plan = standardWorkbook(framework, options("native"), filling("调整预算数", reading));
  const { sheet } = plan.sheets.find((each) => each.sheet.name === "评分表")!;
  const criteria = [...eachCell(sheet)].filter(({ value }) => /全年得分/.test(String(value)));
  expect(criteria.map(({ value }) => value)).toEqual([expect.stringMatching(said)]);
});

test("the report says which was taken", async () => {
  const plan = standardWorkbook(framework, options("native"), filling("年初预算数", "年末执行率"));
  const { paper } = papersOf(await readWorkbook(makeWorkbook(plan), "x.xlsx"));
  const said = paper.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : [],
  );
  expect(said).toContain("计算预算执行率时，年度预算数取年初预算数，全年得分按年末执行率计算。");
  const chart = paper.blocks.flatMap((block) => (block.kind === "chart" ? block.chart.bars : []));
  expect(chart.at(-1)!.value).toBeCloseTo(1609.19 / 1602.28, 12);
});

test("a workbook of ours keeps its choices when it is carried over", async () => {
  const plan = standardWorkbook(framework, options("native"), filling("年初预算数", "年末执行率"));
  const workbook = await readWorkbook(makeWorkbook(plan), "x.xlsx");
  const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
  const again = carryOver(recognition, { ...options("native"), framework });
  expect(named(again.plan, "execution_basis")).toBe("年初预算数");
  expect(named(again.plan, "execution_reading")).toBe("年末执行率");
  expect(named(again.plan, SCORE)).toBe(pointsBy("年初预算数", "年末执行率"));
  expect(again.left).toEqual([]);
});
