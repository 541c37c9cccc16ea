/**
 * Every finding of the three real workbooks, listed exhaustively: an unlisted one fails, a missing one fails.
 * The errors and warnings are those that a careful reviewer finds in them by hand, and no error beyond.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsOf, lines, plainFinding, type PlainFinding } from "../support/findings";
import { readSample, SAMPLES, type SampleName } from "../support/samples";

function casesOf(name: SampleName): PlainFinding[] {
  return JSON.parse(readFileSync(join(__dirname, "cases", `${name}.json`), "utf8")) as PlainFinding[];
}

/** What the reports' own figures say is wrong, by hand: check, cell, what it should be, what it is. */
const BY_HAND: Record<SampleName, readonly [check: string, at: string, expected: unknown, actual: unknown][]> = {
  "longgang-office-2022": [
    ["score-missing", "评分表!I23", 25, null],
    ["reading-differs", "评分表!I20", 5.99, 5.97],
    ["rate-mismatch", "基础数据!B12", 0.3539, 0.354],
    ["figures-conflict", "基础数据!B19", 0.8527, 0.9892],
    ["figures-conflict", "绩效目标自评表!B14", 57537800, 57592847.39],
    ["figures-conflict", "绩效目标自评表!D14", 49060600, 47471670.95],
    ["target-missed", "绩效目标自评表!E20", 8000, 6150],
    ["target-missed", "绩效目标自评表!E17", "各1次", "受疫情影响，未开展培训活动"],
    ["target-not-quantified", "绩效目标自评表!D25", null, "较高"],
    ["target-not-quantified", "绩效目标自评表!D28", null, "提升"],
  ],
  "longgang-cost-station-2021": [
    ["weight-sum-mismatch", "评分表!B19", 60, 55],
    ["criteria-points-mismatch", "评分表!H7", 3, 8],
    ["score-not-a-step", "评分表!I25", null, 5],
    ["rate-mismatch", "其他数据!B8", 0.9395, 0.965],
    ["rate-mismatch", "预算安排!C4", 0.6374, 0.6372],
    ["rate-mismatch", "固定资产!E11", 0.997, 0.9969],
    ["rate-mismatch", "固定资产!E12", 0.997, 0.9969],
    ["sum-mismatch", "固定资产!C4", 243.34, 320.71],
    ["sum-mismatch", "固定资产!D4", 242.61, 319.97],
    ["deduction-text-mismatch", "评分表!J19", 0.9138, 0.9139],
  ],
  "futian-org-2020": [
    ["sum-mismatch", "政府采购!B6", 909.08, 898.66],
    ["rate-mismatch", "基础数据!B13", 0.875, 1],
    ["figures-conflict", "基础数据!B9", 5927.35, 5897.84],
    ["input-missing", "评分表!I20", null, 5.85],
  ],
};

describe.each(SAMPLES)("%s", (name) => {
  test("has the listed findings and no others", async () => {
    expect(lines(findingsOf(await readSample(name)).map(plainFinding))).toEqual(lines(casesOf(name)));
  });

  test("what a reviewer finds by hand is found, with both figures", async () => {
    const found = findingsOf(await readSample(name)).map((finding) => {
      const { check, at, expected, actual } = plainFinding(finding);
      return [check, at, expected, actual];
    });
    expect(found).toEqual(expect.arrayContaining([...BY_HAND[name]]));
  });

  test("no error beyond those found by hand", async () => {
    const errors = findingsOf(await readSample(name)).filter(({ severity }) => severity === "error");
    const byHand = BY_HAND[name].map(([check, at]) => `${check} ${at}`);
    expect(errors.map(({ check, sheet, cell }) => `${check} ${sheet}!${cell}`).filter((each) => !byHand.includes(each))).toEqual([]);
  });

  test("every finding says what, why and what to do", async () => {
    for (const { message, why, fix } of findingsOf(await readSample(name)))
      for (const text of [message, why, fix]) expect(text).toMatch(/\p{Script=Han}{4}/u);
  });
});
