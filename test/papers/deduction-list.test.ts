import { decimal, sum } from "../../src/decimal";
import { deductionCount, totalLost, allUnscored } from "../../src/papers/deduction-list";
import { makeWorkbook } from "../support/workbook";
import { readSample, SAMPLES, type SampleName } from "../support/samples";
import { papersOf } from "./papers-of";

const listOf = async (name: SampleName) => papersOf(await readSample(name)).list;
const sheetOf = async (name: SampleName) => (await listOf(name)).sheets[0]!;

test("cost station 2021: every deduction with its points, most points first", async () => {
  const { rows, weight, score, lost, total } = await sheetOf("longgang-cost-station-2021");
  expect(rows.map((row) => [row.indicator, row.weight, row.score, row.lost, row.cell, row.basis])).toEqual([
    ["项目完成及时性", 6, 1.5, 4.5, "I22", "figures"],
    ["编外人员控制率", 1, 0, 1, "I17", "figures"],
    ["公用经费控制率", 6, 5, 1, "I19", "figures"],
    ["社会、经济、生态效益及可持续影响等", 25, 24, 1, "I23", "judgement"],
    ["公众或服务对象满意度", 6, 5, 1, "I25", "missing"],
    ["预算执行率", 6, 5.94, 0.06, "I20", "figures"],
  ]);
  expect({ weight, score, lost, total }).toEqual({ weight: 50, score: 41.44, lost: 8.56, total: 91.44 });
});

test("cost station 2021: the figures, what wins the points back, what the sheet says itself, what is wrong", async () => {
  const { rows } = await sheetOf("longgang-cost-station-2021");
  const expenses = rows.find(({ indicator }) => indicator === "公用经费控制率")!;
  expect(expenses.working).toContain(
    "日常公用经费控制率＝日常公用经费决算数65.49万元÷日常公用经费调整预算数71.67万元＝91.38%",
  );
  expect(expenses.winBack).toEqual([
    "日常公用经费决算数高出 0.99 万元（现为 65.49 万元，不超过 64.50 万元 时本项为 6 分）",
  ]);
  expect(expenses.ownRemark).toBe("日常公用经费控制率为91.39%，得2分。整改情况：压减非刚性支出。");
  expect(expenses.group).toBe("经济性");
  expect(expenses.dimension).toBe("部门绩效");
  const satisfaction = rows.find(({ indicator }) => indicator === "公众或服务对象满意度")!;
  expect(satisfaction.missing).toEqual(["满意度"]);
  expect(satisfaction.errors).toEqual([
    "“公众或服务对象满意度”得 5 分，评分标准里没有这一档：只能得 6、4、2 或 1 分。",
  ]);
});

test("office 2022: the score by the rule where it differs, drafts where the sheet is silent, the blank score apart", async () => {
  const { rows, lost, unscored } = await sheetOf("longgang-office-2022");
  expect(rows.map((row) => [row.indicator, row.lost, row.byRule])).toEqual([
    ["财务合规性", 1, null],
    ["编外人员控制率", 1, null],
    ["公用经费控制率", 1, null],
    ["预算执行率", 0.03, 5.99],
  ]);
  expect(lost).toBe(3.03);
  expect(unscored).toEqual(["社会效益、经济效益、生态效益等"]);
  expect(rows[1]!.draft).toBe(
    "扣1分（满分1分）。编外人员控制率＝编外人数34÷（在编人数57＋编外人数34）＝37.36%；＞10%：0分。" +
      "扣分原因：（请填写）。整改措施：（请填写）。",
  );
  // A score below what the data give is to be checked, not to be won back.
  expect(rows[3]!.winBack).toEqual([]);
});

test("org 2020: an indicator that is computed, but whose figures are not in the workbook", async () => {
  const { rows } = await sheetOf("futian-org-2020");
  expect(rows.map((row) => [row.indicator, row.lost, row.basis])).toEqual([
    ["绩效指标明确性", 1, "judgement"],
    ["编外人员控制率", 1, "figures"],
    ["预算执行率", 0.15, "missing"],
  ]);
  expect(rows[2]!.missing).toHaveLength(4);
});

test.each(SAMPLES)("%s: lost points are weight less score, in every row and in the sums", async (name) => {
  const list = await listOf(name);
  for (const { rows, weight, score, lost } of list.sheets) {
    for (const row of rows) expect(row.lost).toBe(Number(decimal(row.weight).minus(row.score)));
    expect(lost).toBe(Number(sum(rows.map((row) => row.lost))));
    expect(lost).toBe(Number(decimal(weight).minus(score)));
    expect(rows.map((row) => row.lost)).toEqual(rows.map((row) => row.lost).sort((a, b) => b - a));
  }
});

const HEAD = ["一级指标", "二级指标", "三级指标", "分值", "得分"];
const small = (scores: readonly (number | null)[]) => ({
  rows: [
    HEAD,
    ["部门管理", "人员管理", "财政供养人员控制率", 1, scores[0] ?? null],
    [null, null, "编外人员控制率", 1, scores[1] ?? null],
    ["部门绩效", "经济性", "公用经费控制率", 6, scores[2] ?? null],
  ],
});

test("several score sheets, each with its own rows and sums", () => {
  const { list } = papersOf(makeWorkbook({ 甲: small([1, 0, 5]), 乙: small([1, 0.5, 6]) }));
  expect(list.sheets.map(({ sheet, lost, rows }) => [sheet, lost, rows.length])).toEqual([
    ["甲", 2, 2],
    ["乙", 0.5, 1],
  ]);
  expect(totalLost(list)).toBe("2.5");
  expect(deductionCount(list)).toBe(3);
});

test("full marks lose nothing; scores that are blank or no number are named, not counted", () => {
  expect(deductionCount(papersOf(makeWorkbook({ 评分表: small([1, 1, 6]) })).list)).toBe(0);
  const { list } = papersOf(makeWorkbook({ 评分表: small([1, null, 6]) }));
  expect(deductionCount(list)).toBe(0);
  expect(allUnscored(list)).toEqual(["编外人员控制率"]);
});

test("“无” in the remark column says nothing", () => {
  const rows = small([1, 0, 6]).rows.map((row, i) => [...row, ["扣分情况", "", "无", ""][i]!]);
  const { list } = papersOf(makeWorkbook({ 评分表: { rows } }));
  expect(list.sheets[0]!.rows[0]!.ownRemark).toBe("");
});

test("a workbook without a score sheet has no list", () => {
  expect(papersOf(makeWorkbook({ 表: { rows: [["你好"]] } })).list.sheets).toEqual([]);
});
