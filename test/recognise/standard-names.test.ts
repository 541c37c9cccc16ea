/** What defined names of our own say of a workbook; and target forms that have lines left open. */
import { publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import { factName, factOfName } from "../../src/recognise/standard-names";
import { FACT_UNITS, figure, type NumericFactId } from "../../src/facts/facts";
import type { Workbook } from "../../src/workbook/model";
import { recognised } from "../support/recognised";
import { makeWorkbook } from "../support/workbook";

const named = (names: Record<string, string>): Workbook => ({
  ...makeWorkbook({
    数据: {
      rows: [
        ["2023年度数据", null],
        ["单位：元", null],
        ["项目", "数值"],
        ["某种数", 5000000],
        ["没有办完的事", 2],
        ["年初预算数", 7000000],
        ["乙数", "说不清"],
      ],
    },
  }),
  definedNames: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo, sheet: null })),
});

const bookOf = (names: Record<string, string>) =>
  recognise(named(names), { frameworks: publishedFrameworks() }).book;

test("every fact's name leads back to the fact, and none looks like a cell", () => {
  for (const id of Object.keys(FACT_UNITS) as NumericFactId[]) {
    expect(factOfName(factName(id))).toBe(id);
    expect(factName(id)).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/);
  }
  expect(factName("budget-rationality/2")).toBe("fact_budget_rationality__2");
  for (const name of ["fact_budget_rationality__2", "fact_unheard_of", "spending"])
    expect(factOfName(name)).toBeNull();
});

test("a named cell is the fact, whatever its label says, in its table's unit", () => {
  const { facts, sources } = bookOf({
    fact_spending: "'数据'!$B$4",
    fact_key_tasks_unfinished: "'数据'!$B$5",
    FACT_ORIGINAL_BUDGET: "数据!B6",
  });
  expect(figure(facts, "spending")?.toNumber()).toBe(5000000);
  expect(figure(facts, "key-tasks-unfinished")?.toNumber()).toBe(2);
  // The cell was known by its label too: it is one source, not two.
  expect(sources.get("original-budget")?.map(({ value }) => value.toNumber())).toEqual([7000000]);
});

test("a small amount whose label speaks of a rate is an amount: the name says so", () => {
  const workbook: Workbook = {
    ...makeWorkbook({
      数据: {
        rows: [
          ["2023年度数据", null],
          ["单位：亿元", null],
          ["项目", "数值"],
          ["计算支出进度的年度预算数", 0.85],
          ["第一季度末累计支出数", 0.17],
        ],
      },
    }),
    definedNames: [
      { name: "fact_execution_budget", refersTo: "'数据'!$B$4", sheet: null },
      { name: "fact_paid_q1", refersTo: "'数据'!$B$5", sheet: null },
    ],
  };
  const { facts } = recognise(workbook, { frameworks: publishedFrameworks() }).book;
  expect(figure(facts, "execution-budget")?.div(figure(facts, "paid-q1")!).toNumber()).toBe(5);
});

test("names of ranges, of lost cells, of words, of other books are passed over", () => {
  const { sources } = bookOf({
    fact_spending: "'数据'!$B$4:$B$5",
    fact_virement_amount: "#REF!",
    fact_routine_budget: "'数据'!$B$7",
    fact_routine_actual: "[1]数据!$B$4",
    fact_procurement_planned: "'没有这张表'!$B$4",
  });
  expect([...sources.keys()]).toEqual(["original-budget"]);
});

test("a target form with lines left open is read to its end", () => {
  const { targets } = recognised({
    目标: {
      rows: [
        ["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值"],
        ["产出指标", "数量指标", "办理来文数量", "1000份以上", "1200份"],
        [null, null, null, null, null],
        [null, "质量指标", null, null, null],
        [null, null, "办结率", "90%以上", "95%"],
        ["效益指标", "社会效益指标", null, null, null],
        [null, null, null, null, null],
        ["注：以上为部门自设指标", null, null, null, null],
      ],
      merges: ["A2:A5", "B2:B3", "B4:B5", "A6:A7", "B6:B7"],
    },
  });
  expect(targets[0]!.rows.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
    ["产出指标", "数量指标", "办理来文数量"],
    ["产出指标", "质量指标", "办结率"],
  ]);
});
