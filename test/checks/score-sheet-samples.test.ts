import type { CheckId } from "../../src/checks/catalogue";
import { recognised } from "../support/recognised";
import { readSample, type SampleName } from "../support/samples";
import { expectFindings, type Expected, scoreSheetChecks } from "../support/score-sheet-case";

type Findings = Readonly<Partial<Record<CheckId, readonly Expected[]>>>;

const lost = (at: string, indicator: string, expected: number, actual: number, points: number): Expected => ({
  at,
  indicator,
  expected,
  actual,
  points,
});

const without = (at: string, indicator: string, actual: number): Expected => ({
  at,
  indicator,
  expected: null,
  actual,
});

/** What a careful reviewer finds in the three real score sheets; checks that are not named find nothing. */
const REAL: Readonly<Record<SampleName, Findings>> = {
  "longgang-cost-station-2021": {
    "weight-sum-mismatch": [{ at: "B19", expected: 60, actual: 55, severity: "info" }],
    "criteria-points-mismatch": [
      { at: "H7", indicator: "target-completeness", expected: 3, actual: 8, severity: "info" },
    ],
    "score-not-a-step": [{ at: "I25", indicator: "satisfaction", expected: null, actual: 5 }],
    deduction: [
      lost("I17", "off-establishment-control", 1, 0, 1),
      lost("I19", "operating-expense-control", 6, 5, 1),
      lost("I20", "budget-execution", 6, 5.94, 0.06),
      lost("I22", "project-timeliness", 6, 1.5, 4.5),
      lost("I23", "outcome-effects", 25, 24, 1),
    ],
    "deduction-text-mismatch": [
      { at: "J19", indicator: "operating-expense-control", expected: 0.9138, actual: 0.9139 },
    ],
    "input-missing": [without("I24", "petitions", 3), without("I25", "satisfaction", 5)],
  },
  "longgang-office-2022": {
    "score-missing": [{ at: "I23", indicator: "outcome-effects", expected: 25, actual: null }],
    "reading-differs": [{ at: "I20", indicator: "budget-execution", expected: 5.99, actual: 5.97 }],
    deduction: [
      lost("I10", "financial-compliance", 3, 2, 1),
      lost("I17", "off-establishment-control", 1, 0, 1),
      lost("I19", "operating-expense-control", 6, 5, 1),
      lost("I20", "budget-execution", 6, 5.97, 0.03),
    ],
    "input-missing": [
      without("I10", "financial-compliance", 2),
      without("I22", "project-timeliness", 6),
      without("I25", "satisfaction", 6),
    ],
  },
  "futian-org-2020": {
    deduction: [
      lost("I8", "indicator-clarity", 7, 6, 1),
      lost("I17", "off-establishment-control", 1, 0, 1),
      lost("I20", "budget-execution", 6, 5.85, 0.15),
    ],
    "input-missing": [
      without("I10", "financial-compliance", 3),
      without("I20", "budget-execution", 5.85),
      without("I22", "project-timeliness", 6),
      without("I24", "petitions", 3),
      without("I25", "satisfaction", 6),
    ],
  },
};

describe.each(Object.keys(REAL) as SampleName[])("the score sheet of %s", (name) => {
  test.each(scoreSheetChecks.map((check) => [check.id, check] as const))("%s", async (id, check) => {
    expectFindings(check, recognised(await readSample(name)), REAL[name][id] ?? []);
  });
});

test("the least saving that wins a point back is told to the hundredth of 万元", async () => {
  const check = scoreSheetChecks.find(({ id }) => id === "deduction")!;
  const recognition = recognised(await readSample("longgang-office-2022"));
  const fixes = expectFindings(check, recognition, REAL["longgang-office-2022"].deduction!).map(
    ({ fix }) => fix,
  );
  expect(
    fixes.filter((fix) =>
      fix.includes("日常公用经费决算数高出 16.96 万元（现为 481.99 万元，不超过 465.03 万元"),
    ),
  ).toHaveLength(1);
});
