/** What a colleague would do first with a workbook: names and scores side by side, a check, the first error shown. */
import { refOf } from "../../taskpane/state/marks";
import type { Controller } from "../../taskpane/state/controller";
import type { WorkbenchGrid } from "../grid/grid";

interface FirstLook {
  readonly grid: WorkbenchGrid;
  readonly controller: Controller;
  /** Samples are checked by their tour. */
  readonly checks: boolean;
  /** The workbook was not replaced by another in the meantime. */
  readonly isShown: () => boolean;
}

export async function firstLook({ grid, controller, checks, isShown }: FirstLook): Promise<void> {
  await controller.open();
  const sheets = controller.store.get().look?.sheets ?? [];
  if (sheets.length === 0 || !isShown()) return;
  for (const { sheet, columns } of sheets) grid.fit(sheet, columns.left, columns.right);
  if (!checks) return;
  await controller.check();
  const { outcome, selection } = controller.store.get();
  const first = outcome?.checked.findings.find(({ severity, cell }) => severity === "error" && cell !== null);
  const ref = first && refOf(first);
  // Unless the user was faster.
  if (ref && selection === null && isShown()) await grid.select(ref);
}
