/** A name for a finding that survives the next check: what it is about and what it says, not where it stands in a list. */
import type { Finding } from "../../src/report/report";
import type { KeyedFinding } from "./pane-report";

/**
 * An indicator's finding keeps its name when rows move; another figure in the cell makes another finding, so that
 * what was ignored comes back when it changes.
 */
export function keyOf({ check, sheet, indicator, cell, actual }: Finding): string {
  return [check, sheet ?? "", indicator ?? cell ?? "", actual ?? ""].join("|");
}

/** Two findings of one name get a number behind it. */
export function withKeys(findings: readonly Finding[], taken = new Map<string, number>()): KeyedFinding[] {
  return findings.map((finding) => {
    const key = keyOf(finding);
    const nth = (taken.get(key) ?? 0) + 1;
    taken.set(key, nth);
    return { ...finding, key: nth === 1 ? key : `${key}|${nth}` };
  });
}
