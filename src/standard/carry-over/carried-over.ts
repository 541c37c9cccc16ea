/** What became of another workbook's figures. */
import type { WorkbookPlan } from "../../workbook/plan";
import type { CarriedLine, OpenLine } from "../filling";

/** `plan` is ready to be made; the lists say what became of the other workbook, in the words of the sheet 带入情况. */
export interface CarriedOver {
  readonly plan: WorkbookPlan;
  readonly filled: readonly CarriedLine[];
  readonly missing: readonly CarriedLine[];
  readonly conflicts: readonly CarriedLine[];
  readonly left: readonly CarriedLine[];
}

/** The lines of the sheet 带入情况. */
export function openLinesOf({
  missing,
  conflicts,
  left,
}: Pick<CarriedOver, "missing" | "conflicts" | "left">): OpenLine[] {
  const tagged = (kind: OpenLine["kind"], lines: readonly CarriedLine[]) =>
    lines.map((line): OpenLine => ({ kind, ...line }));
  return [...tagged("conflict", conflicts), ...tagged("missing", missing), ...tagged("left", left)];
}
