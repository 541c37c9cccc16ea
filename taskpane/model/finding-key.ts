/** A key of a finding that is stable across checks: built from its subject and values, not from its position. */
import type { Finding } from "../../src/report/report";
import type { KeyedFinding } from "./pane-report";

/**
 * An indicator's finding keeps its name when rows move; another figure in the cell makes another finding, so that
 * what was ignored comes back when it changes.
 */
export function keyOf({ check, sheet, indicator, cell, actual }: Finding): string {
  return [check, sheet ?? "", indicator ?? cell ?? "", actual ?? ""].join("|");
}

/** Equal keys get a number appended. */
export function withKeys(findings: readonly Finding[], taken = new Map<string, number>()): KeyedFinding[] {
  return findings.map((finding) => {
    const key = keyOf(finding);
    const nth = (taken.get(key) ?? 0) + 1;
    taken.set(key, nth);
    return { ...finding, key: nth === 1 ? key : `${key}|${nth}` };
  });
}
