/** All checks, in the order of the catalogue. */
import type { Check } from "./check";
import { dataChecks } from "./data-checks";
import { scoreSheetChecks } from "./score-sheet-checks";
import { CHECK_IDS } from "./catalogue";

/** @throws Error when a check of the catalogue has no code, which a test would find first */
function inCatalogueOrder(checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return CHECK_IDS.map((id) => {
    const check = byId.get(id);
    if (!check) throw new Error(`no check for ${id}`);
    return check;
  });
}

export const CHECKS: readonly Check[] = inCatalogueOrder([...scoreSheetChecks, ...dataChecks]);
