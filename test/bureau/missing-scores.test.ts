/** What a bureau's papers say of a unit that left scores blank: no total of its own is made up from the others. */
import { lightResult } from "../../src/bureau/result";
import { readUnits } from "../../src/bureau/read-units";
import { DEFAULT_SETTINGS } from "../../src/bureau/settings";
import { summarise } from "../../src/bureau/summary";
import { unitsOf } from "../../src/bureau/unit";
import { gradeAt } from "../../src/bureau/papers/formulas";
import { returnNote } from "../../src/bureau/papers/return-note";
import { reviewPlan } from "../../src/bureau/papers/review-plan";
import { unitsSheet } from "../../src/bureau/papers/units-sheet";
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { eachCell } from "../../src/workbook/sheet";
import type { SheetPlan } from "../../src/workbook/plan";
import { paperText } from "../papers/papers-of";
import { makeWorkbook } from "../support/workbook";

const NO_HEADINGS = { bureau: "", contact: "", due: "" };

function resultOf(file: string, department: string, score: number | null, sheets = ["评分表"]) {
  const rows = [
    [`部门名称：${department}`],
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["投入", "预算", "预算完成率", 40, 37],
    ["产出", "履职", "办结率", 60, score],
  ];
  const workbook = makeWorkbook(Object.fromEntries(sheets.map((name) => [name, { rows }])));
  const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
  return {
    file,
    sha256: null,
    units: readUnits(recognition, checkRecognised(recognition, zhCN)),
    problem: null,
  };
}

const RESULTS = [resultOf("a.xlsx", "某区甲局", null), resultOf("b.xlsx", "某区乙局（本级）", 55)];
const [blank, whole] = unitsOf(RESULTS);

function cells(plan: SheetPlan): Map<string, [value: unknown, formula: string | undefined]> {
  return new Map(
    [...eachCell(plan.sheet)].map(({ row, col, value, formula }) => [
      `${"ABCDEFGHIJKLMNOP"[col]}${row + 1}`,
      [value, formula],
    ]),
  );
}

test("no total has no grade", () => {
  const grades = [
    { grade: "优", from: 90 },
    { grade: "差", from: 0 },
  ];
  expect([92, 0, null].map((total) => gradeAt(grades, total))).toEqual(["优", "差", ""]);
});

test("the summary shows neither total nor grade nor rank for it, and puts it last", () => {
  const summary = summarise({
    // A run keeps no more of a file than this.
    results: RESULTS.map(lightResult),
    lastYear: null,
    roster: null,
    settings: DEFAULT_SETTINGS,
    seed: 1,
  });
  const at = cells(unitsSheet(summary, bureauPapers));
  const row = (n: number) => ["B", "D", "F", "G", "H"].map((column) => at.get(`${column}${n}`)?.[0] ?? null);
  expect(row(4)).toEqual(["某区乙局（本级）", 92, 0, "", 1]);
  expect(row(5)).toEqual(["某区甲局", null, "", "", ""]);
  // 平均、最高、最低.
  expect(["D6", "D7", "D8"].map((cell) => at.get(cell)?.[0])).toEqual([92, 92, 92]);
  expect(at.get("H5")?.[1]).toBe('IF(D5="","",RANK(D5,$D$4:$D$5))');
});

test("the note says that the total is missing, and names a score sheet only among several", () => {
  const text = (unit = blank!) => paperText(returnNote(unit, NO_HEADINGS, bureauPapers));
  expect(text()).toContain("某区甲局：你单位报送的绩效自评材料已审核。自评总分没有填写，有指标没有得分。\n");
  expect(text(whole)).toContain(
    "你单位报送的绩效自评材料已审核。自评总分 92 分；按评分规则和所附数据重算为 92 分。",
  );
  const [one] = unitsOf([resultOf("c.xlsx", "某区丙局", 55, ["本级", "中心"])]);
  expect(text(one)).toContain("你单位报送的绩效自评材料（评分表“本级”）已审核。");
});

test("sums of the review sheet wait for every line", () => {
  const sums = (unit = blank!) => {
    const at = cells(reviewPlan(unit, bureauPapers).sheets[0]!);
    return ["D6", "F6", "G6", "I6"].map((cell) => at.get(cell));
  };
  expect(sums().map((cell) => cell?.[0])).toEqual([100, "", "", ""]);
  expect(sums(whole).map((cell) => cell?.[0])).toEqual([100, 92, "", ""]);
  expect(sums(whole)[3]?.[1]).toBe('IF(COUNT(I4:I5)<2,"",SUM(I4:I5))');
});
