import { failureJson, reportJson } from "../../src/report/json";
import { REPORT } from "./hand-made";

/** The contract of the machine output: these keys, in this order (docs/json.md). */
const KEYS = {
  top: ["version", "file", "sheets", "findings", "summary", "checked"],
  sheet: ["sheet", "framework", "total", "grade", "indicators", "form", "department", "year", "reading"],
  framework: ["id", "match"],
  total: ["stated", "summed"],
  grade: ["stated", "expected"],
  indicator: ["id", "name", "weight", "score", "expected", "status", "cell"],
  finding: [
    "check",
    "severity",
    "sheet",
    "cell",
    "indicator",
    "message",
    "why",
    "fix",
    "expected",
    "actual",
    "points",
  ],
  summary: ["error", "warning", "review", "deduction", "info"],
  checked: ["check", "outcome", "reason"],
};

// As a reader of the text sees it: undefined keys are gone, the order is that of the text.
const printed = JSON.parse(JSON.stringify(reportJson("a/评分表.xlsx", REPORT)));

test("has exactly the keys of the contract, in its order", () => {
  const [sheet] = printed.sheets;
  expect(Object.keys(printed)).toEqual(KEYS.top);
  expect(Object.keys(sheet)).toEqual(KEYS.sheet);
  expect(Object.keys(sheet.framework)).toEqual(KEYS.framework);
  expect(Object.keys(sheet.total)).toEqual(KEYS.total);
  expect(Object.keys(sheet.grade)).toEqual(KEYS.grade);
  for (const one of sheet.indicators) expect(Object.keys(one)).toEqual(KEYS.indicator);
  for (const one of printed.findings) expect(Object.keys(one)).toEqual(KEYS.finding);
  expect(Object.keys(printed.summary)).toEqual(KEYS.summary);
  for (const one of printed.checked) expect(Object.keys(one)).toEqual(KEYS.checked);
});

test("carries the values", () => {
  expect(printed).toMatchObject({
    version: 1,
    file: "a/评分表.xlsx",
    sheets: [{ framework: { id: "sz-longgang-2021", match: 0.99 }, total: { stated: 91.44, summed: 91.44 } }],
    summary: { error: 3, warning: 1, review: 1, deduction: 1, info: 0 },
  });
  expect(printed.findings[0]).toMatchObject({ check: "weight-sum-mismatch", expected: 60, actual: 55 });
  expect(printed.findings[2].points).toBe(0.06);
  expect(printed.checked[3]).toEqual({
    check: "target-missed",
    outcome: "not-applicable",
    reason: "没有目标表",
  });
});

test("has null for an unknown framework", () => {
  const unknown = { ...REPORT, sheets: [{ ...REPORT.sheets[0]!, framework: null }] };
  expect(reportJson("x.xlsx", unknown).sheets[0]!.framework).toBeNull();
});

test("has the re-examined scores where the sheet has them", () => {
  const [sheet] = REPORT.sheets;
  const again = {
    ...sheet!,
    reviewed: { stated: 92.85, summed: 90.85 },
    indicators: sheet!.indicators.map((one) => ({ ...one, reviewed: 3 })),
  };
  const [found] = reportJson("x.xlsx", { ...REPORT, sheets: [again] }).sheets;
  expect(found).toMatchObject({ reviewed: { stated: 92.85, summed: 90.85 } });
  expect(Object.keys(found!.indicators[0]!).slice(3, 5)).toEqual(["score", "reviewed"]);
});

test("puts an error in the place of a report", () => {
  const failure = failureJson("坏.xlsx", { code: "truncated", message: "文件不完整" });
  expect(JSON.stringify(failure)).toBe(
    '{"version":1,"file":"坏.xlsx","error":{"code":"truncated","message":"文件不完整"}}',
  );
});
