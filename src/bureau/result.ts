/** What follows from what a bureau keeps of one workbook. */
import type { FileResult, Priority, UnitResult } from "./result-schema";

export type * from "./result-schema";

export type Conclusion = "pass" | "conditional" | "return";

const CONCLUSIONS: Record<Priority, Conclusion> = { P0: "return", P1: "conditional", P2: "pass" };

/** By the most urgent of what was found. */
export function conclusionOf({ findings }: Pick<UnitResult, "findings">): Conclusion {
  const worst = (["P0", "P1"] as const).find((priority) =>
    findings.some((each) => each.priority === priority),
  );
  return CONCLUSIONS[worst ?? "P2"];
}

function light(unit: UnitResult): UnitResult {
  const findings = unit.findings.map((finding) => ({ ...finding, message: "", why: "", fix: "" }));
  return { ...unit, findings, lines: [] };
}

/** What the summary needs of a file, without the texts of findings and the lines, which only the unit's own papers hold. */
export const lightResult = (result: FileResult): FileResult => ({
  ...result,
  units: result.units.map(light),
});
