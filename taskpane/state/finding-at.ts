/** Which finding a selection points at. */
import { address, parseRange } from "../../src/workbook/address";
import { refAddress, type CellRef } from "../../src/workbook/model";
import type { Selection } from "../hosts/host";
import type { KeyedFinding } from "../model/pane-report";
import type { PaneState } from "./pane-state";

/** The most severe finding about the selection's first cell; null where there is none, or it was ignored. */
export function findingAt(
  { sheet, address: selected }: Selection,
  { outcome, ignored }: Pick<PaneState, "outcome" | "ignored">,
): KeyedFinding | null {
  const range = parseRange(selected.replace(/\$/g, ""));
  const cell = range && address(range.top, range.left);
  const found = outcome?.checked.findings.find(
    (one) => one.sheet === sheet && one.cell === cell && !(one.key in ignored),
  );
  return found ?? null;
}

export const isAt = ({ sheet, address: selected }: Selection, ref: CellRef): boolean =>
  sheet === ref.sheet && selected.replace(/\$/g, "").split(":")[0] === refAddress(ref);
