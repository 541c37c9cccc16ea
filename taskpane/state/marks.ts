/** Findings → marks: the most severe finding of a cell colours it; ignored findings have no mark. */
import { SEVERITIES } from "../../src/checks/check";
import { parseAddress } from "../../src/workbook/address";
import type { CellRef } from "../../src/workbook/model";
import type { HostMark, SheetState } from "../hosts/host";
import type { KeyedFinding } from "../model/pane-report";

/** The cell of a finding; null for one about the workbook as a whole. */
export function refOf({ sheet, cell }: Pick<KeyedFinding, "sheet" | "cell">): CellRef | null {
  const at = cell === null ? null : parseAddress(cell);
  return sheet === null || !at ? null : { sheet, ...at };
}

export function marksOf(
  findings: readonly KeyedFinding[],
  ignored: Readonly<Record<string, string>>,
  sheets: readonly SheetState[],
): HostMark[] {
  const known = new Set(sheets.map(({ name }) => name));
  const marks = new Map<string, HostMark>();
  for (const finding of findings) {
    const ref = refOf(finding);
    if (!ref || !known.has(ref.sheet) || finding.key in ignored) continue;
    const cell = `${ref.sheet}|${finding.cell}`;
    const other = marks.get(cell);
    const graver = !other || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(other.severity);
    if (graver) marks.set(cell, { ref, severity: finding.severity });
  }
  return [...marks.values()];
}
