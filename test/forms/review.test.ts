/** The review form: both columns are checked, and what the re-examination changed is reasoned. */
import { checkWorkbook } from "../../src/check";
import type { CheckId } from "../../src/checks/catalogue";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { reportJson } from "../../src/report/json";
import { makeWorkbook } from "../support/workbook";
import { REVIEW, reviewSheet, type ReviewForm } from "./review-form";

const report = (form: ReviewForm) =>
  checkWorkbook(makeWorkbook({ 复核表: reviewSheet(form) }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });

test("consistent: neither an error nor a warning, and both totals are known", () => {
  const found = report(REVIEW);
  const faults = found.findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ check, cell, message }) => `${check} ${cell} ${message}`);
  expect(faults).toEqual([]);
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

test.each(FAULTS)("%s", (_, check, change) => {
  const count = (form: ReviewForm) => report(form).findings.filter((each) => each.check === check).length;
  expect(count({ ...REVIEW, ...change })).toBeGreaterThan(count(REVIEW));
});
