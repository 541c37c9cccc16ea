/** One fault at a time, planted in a form that is consistent without it: it must be found, where it is. */
import { checkWorkbook } from "../../src/check";
import type { CheckId } from "../../src/checks/catalogue";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type SheetSpec } from "../support/workbook";
import { formSheet, percent, type FormRow, type ProjectForm } from "./project-form";
import { DEPARTMENT, HUBEI, PATROL, RIVER, RIVER_IN_YUAN, SICHUAN, TRAINING, YUNNAN } from "./published";

type Plant = (form: ProjectForm) => ProjectForm;

const withRow = (name: string, change: Partial<FormRow>): Plant => {
  return (form) => ({
    ...form,
    rows: form.rows.map((row) => (row.name === name ? { ...row, ...change } : row)),
  });
};
const plus =
  (points: number): Plant =>
  (form) => ({ ...form, total: Math.round((Number(form.total) + points) * 100) / 100 });
const both =
  (...plants: readonly Plant[]): Plant =>
  (form) =>
    plants.reduce((changed, plant) => plant(changed), form);

const FAULTS: Readonly<Record<string, readonly [CheckId, Plant]>> = {
  "execution points that are not weight × rate": [
    "score-differs-from-formula",
    both((form) => ({ ...form, executionScore: Number(form.executionScore) - 1 }), plus(-1)),
  ],
  "an execution rate with its digits swapped": [
    "rate-mismatch",
    (form) => ({ ...form, executionRate: percent(0.9465) }),
  ],
  "sources that do not make up the funds": [
    "sum-mismatch",
    (form) => {
      const [original, budget, paid] = form.funds.carried;
      return { ...form, funds: { ...form.funds, carried: [original / 2, budget, paid] } };
    },
  ],
  "full marks for a target that was missed": [
    "score-differs-from-formula",
    withRow("沿线群众满意度", { actual: "72%" }),
  ],
  "a missed target that nobody speaks of": ["target-missed", withRow("沿线群众满意度", { actual: "72%" })],
  "full marks for what was only done in part": [
    "score-differs-from-formula",
    withRow("长效管护制度", { actual: "部分达成预期指标" }),
  ],
  "a score above its weight": ["score-out-of-range", both(withRow("沿线群众满意度", { score: 11 }), plus(1))],
  "a total that is not the sum": ["total-mismatch", plus(0.5)],
  "weights that make up another sum": ["weight-total-not-100", withRow("长效管护制度", { weight: 11 })],
  "points lost without a reason": [
    "deduction-unexplained",
    both(withRow("沿线群众满意度", { score: 8 }), plus(-2)),
  ],
  "a result left open": ["actual-missing", withRow("沿线群众满意度", { actual: "" })],
  "a result far above its target": ["over-achieved", withRow("清淤河道长度", { actual: "96公里" })],
  "a result in another unit": ["unit-value-mismatch", withRow("清淤河道长度", { actual: "52%" })],
  "a score left open": ["score-missing", withRow("沿线群众满意度", { score: "" })],
  "every score left open": [
    "score-missing",
    (form) => ({
      ...form,
      executionScore: "",
      rows: form.rows.map((row) => ({ ...row, score: "" })),
      total: "",
    }),
  ],
  "a grade that is not the total's": ["grade-mismatch", (form) => ({ ...form, grade: "良" })],
};

const FORMS: Readonly<Record<string, ProjectForm>> = {
  "one project": RIVER,
  "in 元": RIVER_IN_YUAN,
  Yunnan: YUNNAN,
  Sichuan: SICHUAN,
  Hubei: HUBEI,
  "for a whole department": DEPARTMENT,
};

test("at least eight kinds of fault are planted in each form", () => {
  expect(new Set(Object.values(FAULTS).map(([check]) => check)).size).toBeGreaterThanOrEqual(8);
});

function foundIn(sheets: Record<string, SheetSpec>) {
  const report = checkWorkbook(makeWorkbook(sheets), { frameworks: publishedFrameworks(), messages: zhCN });
  return report.findings;
}

const found = (...forms: readonly ProjectForm[]) => foundIn({ 项目自评表: formSheet(...forms) });

describe.each(Object.entries(FORMS))("%s", (_, form) => {
  test.each(Object.entries(FAULTS))("%s", (_name, [check, plant]) => {
    const before = found(form).filter((finding) => finding.check === check).length;
    const after = found(plant(form)).filter((finding) => finding.check === check).length;
    expect(after).toBeGreaterThan(before);
  });
});

test.each(Object.entries(FAULTS))("the second of two forms on a sheet: %s", (_name, [check, plant]) => {
  const below = (finding: { cell: string | null }) => Number(/\d+$/.exec(finding.cell ?? "")?.[0] ?? 0) > 20;
  const before = found(TRAINING, RIVER).filter((finding) => finding.check === check && below(finding));
  const after = found(TRAINING, plant(RIVER)).filter((finding) => finding.check === check && below(finding));
  expect(after.length).toBeGreaterThan(before.length);
});

test.each(Object.entries(FAULTS))("one of several sheets with a form each: %s", (_name, [check, plant]) => {
  const inOne = (form: ProjectForm) =>
    foundIn({ 培训: formSheet(TRAINING), 河道: formSheet(form), 巡查: formSheet(PATROL) }).filter(
      (finding) => finding.check === check,
    );
  const [before, after] = [inOne(RIVER), inOne(plant(RIVER))];
  const onSheet = (findings: typeof before, sheet: string) =>
    findings.filter((finding) => finding.sheet === sheet).length;
  expect(onSheet(after, "河道")).toBeGreaterThan(onSheet(before, "河道"));
  for (const other of ["培训", "巡查"]) expect(onSheet(after, other)).toBe(onSheet(before, other));
});

describe("what only some forms show", () => {
  test("low execution without a reason", () => {
    const low: ProjectForm = {
      ...RIVER,
      funds: { ...RIVER.funds, total: [200, 208, 166.4], finance: [180, 188, 146.4] },
      executionRate: percent(0.8),
      executionScore: 8,
      total: 96.6,
    };
    const checks = found(low).map(({ check }) => check);
    expect(checks).toContain("low-execution");
    expect(checks).not.toContain("score-differs-from-formula");
  });

  test("a cost that must be at least so much", () => {
    const checks = found(withRow("每公里清淤成本", { target: "≥4万元", actual: "4.2万元" })(RIVER));
    expect(checks.map(({ check }) => check)).toContain("target-direction");
  });

  test("full marks for what was done too late", () => {
    const findings = found(withRow("工程完工时间", { actual: "11月" })(RIVER));
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["target-missed", "score-differs-from-formula"]),
    );
  });
});
