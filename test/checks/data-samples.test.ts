import type { CheckId } from "../../src/checks/catalogue";
import { recognised } from "../support/recognised";
import { readSample, type SampleName } from "../support/samples";
import { expectFindings, type Expected, dataChecks } from "../support/score-sheet-case";

type Findings = Readonly<Partial<Record<CheckId, readonly Expected[]>>>;

const one = (at: string, expected: number | string | null, actual: number | string | null): Expected => ({
  at,
  expected,
  actual,
});
const proof = (at: string, indicator: string, actual: number): Expected => ({
  at,
  indicator,
  expected: null,
  actual,
});

/** What a careful reviewer finds around the three real score sheets; checks that are not named find nothing. */
const REAL: Readonly<Record<SampleName, Findings>> = {
  "longgang-office-2022": {
    "rate-mismatch": [one("基础数据!B12", 0.3539, 0.354)],
    "figures-conflict": [
      one("绩效目标自评表!B14", 57537800, 57592847.39),
      one("绩效目标自评表!D14", 49060600, 47471670.95),
      one("基础数据!B19", 0.8527, 0.9892),
    ],
    "target-missed": [
      one("绩效目标自评表!E17", "各1次", "受疫情影响，未开展培训活动"),
      one("绩效目标自评表!E20", 8000, 6150),
    ],
    "target-not-quantified": [
      one("绩效目标自评表!D25", null, "较高"),
      one("绩效目标自评表!D28", null, "提升"),
    ],
    "over-achieved": [
      one("绩效目标自评表!E19", 1000, 2199),
      one("绩效目标自评表!E21", 50, 1300),
      one("绩效目标自评表!E22", 10, 20),
    ],
    "low-execution": [
      { at: "基础数据!B5", indicator: "budget-execution", expected: null, actual: 0.8527 },
      one("绩效目标自评表!D5", null, 0.64),
      one("绩效目标自评表!D6", null, 0.4324),
      one("绩效目标自评表!D7", null, 0.8909),
      one("绩效目标自评表!D8", null, 0.0984),
      one("绩效目标自评表!D9", null, 0.059),
      one("绩效目标自评表!D10", null, 0.0373),
    ],
    "full-marks-contradicted": [proof("I8", "indicator-clarity", 7), proof("I22", "project-timeliness", 6)],
    "evidence-needed": [{ at: null, expected: null, actual: 12 }],
  },
  "longgang-cost-station-2021": {
    "rate-mismatch": [
      one("预算安排!C4", 0.6374, 0.6372),
      one("固定资产!E11", 0.997, 0.9969),
      one("固定资产!E12", 0.997, 0.9969),
      one("其他数据!B8", 0.9395, 0.965),
    ],
    "sum-mismatch": [one("固定资产!C4", 243.34, 320.71), one("固定资产!D4", 242.61, 319.97)],
    "evidence-needed": [{ at: null, expected: null, actual: 13 }],
  },
  "futian-org-2020": {
    "rate-mismatch": [one("基础数据!B13", 0.875, 1)],
    "sum-mismatch": [one("政府采购!B6", 909.08, 898.66)],
    "figures-conflict": [one("基础数据!B9", 5927.35, 5897.84)],
    "evidence-needed": [{ at: null, expected: null, actual: 13 }],
  },
};

describe.each(Object.keys(REAL) as SampleName[])("the data of %s", (name) => {
  test.each(dataChecks.map((check) => [check.id, check] as const))("%s", async (id, check) => {
    expectFindings(check, recognised(await readSample(name)), REAL[name][id] ?? []);
  });
});
