/**
 * Planted faults: mistakes that accountants make, typed into the three real workbooks one at a time.
 * Each must be found by its check at its cell, and must not be found in the workbook as it is.
 */
import { CHECKS } from "../../src/checks/catalogue";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { findingsOf, plainFinding, type PlainFinding } from "../support/findings";
import { readSample, SAMPLES, type SampleName } from "../support/samples";
import { PLANTINGS } from "./plantings";
import type { Planting } from "./plantings/planting";

/** Fewest plantings of a check, each of another kind. */
const FEWEST = 5;

interface Original {
  readonly workbook: Workbook;
  readonly findings: readonly PlainFinding[];
}

const originals = new Map<SampleName, Original>();

beforeAll(async () => {
  for (const name of SAMPLES) {
    const workbook = await readSample(name);
    originals.set(name, { workbook, findings: findingsOf(workbook).map(plainFinding) });
  }
});

/** What is found at no cell is told apart by its figures. */
const isPlanted = ({ check, at, numbers }: Planting) => {
  return (finding: PlainFinding) =>
    finding.check === check &&
    finding.at === at &&
    (at !== null || Object.entries(numbers).every(([key, value]) => finding[key as keyof typeof numbers] === value));
};

describe.each([...new Set(PLANTINGS.map(({ check }) => check))])("%s", (check) => {
  const plantings = PLANTINGS.filter((planting) => planting.check === check);

  test.each(plantings.map((planting) => [`${planting.sample}: ${planting.what}`, planting] as const))(
    "%s",
    (_, planting) => {
      const { workbook, findings } = originals.get(planting.sample)!;
      expect(findings.filter(isPlanted(planting))).toEqual([]);

      const found = findingsOf(planting.edit(workbook)).map(plainFinding);
      const here = found.filter(isPlanted(planting));
      // The other findings of the check or of the cell tell a reader what was found instead.
      const near = found.filter((one) => one.check === check || one.at === planting.at);
      expect(here.length > 0 ? here : near).toContainEqual(
        expect.objectContaining({ check, at: planting.at, ...planting.numbers }),
      );
    },
  );
});

/** What is told for information is no fault of the workbook. */
const FAULTS = CHECKS.filter(({ severity }) => severity !== "info");

describe("the plantings", () => {
  test.each(FAULTS)("$id is planted in at least five ways, in all three workbooks", ({ id }) => {
    const own = PLANTINGS.filter((planting) => planting.check === id);
    expect(new Set(own.map(({ what }) => what)).size).toBe(own.length);
    expect(own.length).toBeGreaterThanOrEqual(FEWEST);
    expect([...new Set(own.map(({ sample }) => sample))].sort()).toEqual([...SAMPLES].sort());
  });

  test("no two are the same edit", () => {
    for (const name of SAMPLES) {
      const { workbook } = originals.get(name)!;
      const untouched = JSON.stringify(workbook.sheets.map((sheet) => [sheet.name, ...eachCell(sheet)]));
      const seen = new Map<string, string>();
      for (const { check, sample, what, edit } of PLANTINGS) {
        if (sample !== name) continue;
        const edited = edit(workbook);
        const cells = JSON.stringify(edited.sheets.map((sheet) => [sheet.name, ...eachCell(sheet)]));
        expect(cells).not.toBe(untouched);
        expect(seen.get(`${check} ${cells}`)).toBeUndefined();
        seen.set(`${check} ${cells}`, what);
      }
    }
  });
});
