import type { Severity } from "../../../src/checks/check";
import { address } from "../../../src/workbook/address";
import { MARK_SEVERITIES } from "../../../src/workbook/mark-style";
import type { HostMark } from "../host";

/** One severity for each cell by its address, the gravest: two fills cannot both be seen. */
export function gravest(marks: readonly HostMark[]): Map<string, Severity> {
  const rank = (severity: Severity): number => MARK_SEVERITIES.indexOf(severity);
  const byCell = new Map<string, Severity>();
  for (const { ref, severity } of marks) {
    const at = address(ref.row, ref.col);
    const there = byCell.get(at);
    if (there === undefined || rank(severity) < rank(there)) byCell.set(at, severity);
  }
  return byCell;
}
