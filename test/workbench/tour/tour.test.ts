/** The tour's three faults are really in the samples: it must never point at nothing. */
import { withKeys } from "../../../taskpane/model/finding-key";
import { TOUR_CHECKS } from "../../../workbench/open/samples";
import { tourFindings } from "../../../workbench/tour/tour";
import { findingsOf } from "../../support/findings";
import { readSample, SAMPLES } from "../../support/samples";

const keyed = async (name: (typeof SAMPLES)[number]) => withKeys(findingsOf(await readSample(name)));

it.each(SAMPLES)("shows three different faults of %s, each in a cell", async (name) => {
  const shown = tourFindings(name, await keyed(name));
  expect(shown.map((finding) => finding.check)).toEqual(TOUR_CHECKS[name]);
  expect(new Set(shown.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(3);
  for (const finding of shown) expect([finding.message, finding.why, finding.fix]).not.toContain("");
});

it("shows other errors where one of the three was mended, and nothing where there is nothing", async () => {
  const findings = await keyed("longgang-cost-station-2021");
  const left = findings.filter((finding) => finding.check !== "score-not-a-step");
  const shown = tourFindings("longgang-cost-station-2021", left);
  expect(shown).toHaveLength(3);
  expect(shown.every(({ severity }) => severity === "error")).toBe(true);
  expect(tourFindings("longgang-cost-station-2021", [])).toEqual([]);
});
