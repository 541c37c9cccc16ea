/** Review forms, of departments and of projects: both columns are checked, and what was changed is reasoned. */
import { checkWorkbook } from "../../src/check";
import type { CheckId } from "../../src/checks/catalogue";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { reportJson } from "../../src/report/json";
import type { Report } from "../../src/report/report";
import { makeWorkbook, type SheetSpec } from "../support/workbook";
import { reviewOf } from "../../src/report/review";
import { textReport } from "../../src/report/text";
import { percent, type ProjectForm } from "./project-form";
import { PROJECT_REVIEW, projectReviewSheet, type ProjectReview } from "./project-review";
import { RIVER } from "./published";
import { REVIEW, reviewSheet, type ReviewForm } from "./review-form";

const reportOn = (sheet: SheetSpec) =>
  checkWorkbook(makeWorkbook({ 复核表: sheet }), { frameworks: publishedFrameworks(), messages: zhCN });
const report = (form: ReviewForm) => reportOn(reviewSheet(form));
const grave = ({ findings }: Report) =>
  findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ check, cell, message }) => `${check} ${cell} ${message}`);

test("consistent: neither an error nor a warning, and both totals are known", () => {
  const found = report(REVIEW);
  expect(grave(found)).toEqual([]);
  expect(reportJson("a.xlsx", found).sheets).toMatchObject([
    {
      form: "review",
      framework: { id: "sz-longgang-2022" },
      total: { stated: 97, summed: 97 },
      reviewed: { stated: 94, summed: 94 },
    },
  ]);
});

const FAULTS: readonly (readonly [string, CheckId, Partial<ReviewForm>])[] = [
  ["the department's total", "total-mismatch", { totals: [97.5, 94] }],
  ["the re-examination's total", "total-mismatch", { totals: [97, 95] }],
  [
    "a re-examined score above its weight",
    "score-out-of-range",
    { reviewed: { ...REVIEW.reviewed, "target-completeness": 4 }, totals: [97, 96] },
  ],
  [
    "a re-examined score that is no step",
    "score-not-a-step",
    { reviewed: { ...REVIEW.reviewed, satisfaction: 3 }, totals: [97, 93] },
  ],
  [
    "a score of the department's that is no step",
    "score-not-a-step",
    { self: { ...REVIEW.self, satisfaction: 5 }, totals: [98, 94] },
  ],
  ["a score left open", "score-missing", { self: { ...REVIEW.self, satisfaction: null } }],
  [
    "a re-examined score in words",
    "score-not-numeric",
    { reviewed: { ...REVIEW.reviewed, satisfaction: "四分" } },
  ],
  [
    "a deviation that is not (self − re-examined) ÷ self",
    "rate-mismatch",
    { deviations: { "indicator-clarity": { v: 0.2, nf: "0.00%" } } },
  ],
  [
    "points taken off without a reason",
    "deduction-unexplained",
    { reasons: { ...REVIEW.reasons, "project-supervision": "" } },
  ],
  ["weights that make up another sum", "weight-total-not-100", { weights: { "project-supervision": 3 } }],
];

test("at least eight kinds of fault are planted", () => {
  expect(new Set(FAULTS.map(([, check]) => check)).size).toBeGreaterThanOrEqual(8);
});

test.each(FAULTS)("%s", (_, check, change) => {
  const count = (form: ReviewForm) => report(form).findings.filter((each) => each.check === check).length;
  expect(count({ ...REVIEW, ...change })).toBeGreaterThan(count(REVIEW));
});

test("both totals with their deviation, and each score that was changed with its reason, are said", () => {
  const text = textReport("复核表.xlsx", report(REVIEW), zhCN);
  expect(text).toContain("自评 97 分（合计 97）优，复核 94 分（合计 94），偏离度 3.09%");
  expect(text).toContain("复核改了得分的指标（3 项）");
  expect(text).toContain("项目监管 [E11]：自评 2 分，复核 1 分，偏离度 50.00% · 原因：没有提供检查记录。");
  const none = { ...REVIEW, reviewed: {}, reasons: {}, self: {}, totals: [100, 100] as const };
  expect(textReport("复核表.xlsx", report(none), zhCN)).toContain("复核没有改动得分。");
});

describe("a project form that was re-examined", () => {
  const projectReport = (review: ProjectReview) => reportOn(projectReviewSheet(review));

  test.each<readonly [string, Partial<ProjectReview>, number]>([
    ["the funds among what was re-examined", {}, 94.25],
    ["columns that only the indicators head", { fundsHeaded: false }, 94.25],
    ["other points for the funds", { funds: 9, total: 93.6 }, 93.6],
    ["funds that nobody re-examined", { funds: null, fundsHeaded: false }, 94.25],
  ])("%s: neither an error nor a warning", (_, change, total) => {
    const found = projectReport({ ...PROJECT_REVIEW, ...change });
    expect(grave(found)).toEqual([]);
    expect(found.sheets).toMatchObject([
      {
        form: "review",
        framework: { id: "cn-project-2020" },
        total: { stated: 98.25, summed: 98.25 },
        reviewed: { stated: total, summed: total },
      },
    ]);
  });

  test("what was changed, the funds first", () => {
    const [sheet] = projectReport({ ...PROJECT_REVIEW, funds: 9, total: 93.6 }).sheets;
    expect(
      reviewOf(sheet!)!.changed.map(({ row, reviewed, deviation }) => [row.name, reviewed, deviation]),
    ).toEqual([
      ["年度资金总额", 9, "6.74%"],
      ["新建护岸", 8, "20.00%"],
      ["水质改善", 8, "20.00%"],
    ]);
  });

  const PLANTS: readonly (readonly [string, CheckId, Partial<ProjectReview>, Partial<ProjectForm>?])[] = [
    ["the re-examination's total", "total-mismatch", { total: 96 }],
    [
      "a total with funds that nobody re-examined",
      "total-mismatch",
      { funds: null, fundsHeaded: false, total: 95 },
    ],
    ["re-examined funds above their weight", "score-out-of-range", { funds: 11, total: 95.6 }],
    [
      "a re-examined score above its weight",
      "score-out-of-range",
      { reviewed: { 水质改善: 12 }, total: 100.25 },
    ],
    ["a deviation of the funds", "rate-mismatch", { deviations: { 年度资金总额: percent(0.1) } }],
    ["a deviation of an indicator", "rate-mismatch", { deviations: { 水质改善: percent(0.02) } }],
    [
      "points taken off without a reason",
      "deduction-unexplained",
      { reasons: { 新建护岸: "一处护岸尚未验收。" } },
    ],
    ["a re-examined score in words", "score-not-numeric", { reviewed: { 水质改善: "八分" }, total: 96.25 }],
    ["the project's own total", "total-mismatch", {}, { total: 98.5 }],
    [
      "the project's own execution points",
      "score-differs-from-formula",
      {},
      { executionScore: 8.65, total: 97.25 },
    ],
    ["an execution rate with its digits swapped", "rate-mismatch", {}, { executionRate: percent(0.956) }],
    ["a grade that is not the total's", "grade-mismatch", {}, { grade: "良" }],
    [
      "sources that do not make up the funds",
      "sum-mismatch",
      {},
      { funds: { ...RIVER.funds, other: [5, 5, 5] } },
    ],
  ];

  test("at least eight kinds of fault are planted", () => {
    expect(new Set(PLANTS.map(([, check]) => check)).size).toBeGreaterThanOrEqual(8);
  });

  for (const [name, check, review, form = {}] of PLANTS)
    test(`planted: ${name}`, () => {
      const count = (...given: Parameters<typeof projectReviewSheet>) =>
        reportOn(projectReviewSheet(...given)).findings.filter((each) => each.check === check).length;
      const before = count(PROJECT_REVIEW);
      expect(count({ ...PROJECT_REVIEW, ...review }, { ...RIVER, ...form })).toBeGreaterThan(before);
    });
});
