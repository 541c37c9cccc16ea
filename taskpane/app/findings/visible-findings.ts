/** The findings that match filter and search and are not ignored. */
import type { KeyedFinding } from "../../model/pane-report";
import type { PaneState } from "../../state/pane-state";

type FindingsState = Pick<PaneState, "outcome" | "early" | "ignored" | "only" | "search">;

function allFindings({ outcome, early }: Pick<PaneState, "outcome" | "early">): readonly KeyedFinding[] {
  return early.length > 0 || !outcome ? early : outcome.checked.findings;
}

/** All that are not ignored. */
export function visibleFindings(state: Pick<PaneState, "outcome" | "early" | "ignored">): KeyedFinding[] {
  return allFindings(state).filter(({ key }) => !(key in state.ignored));
}

export function ignoredFindings(state: Pick<PaneState, "outcome" | "early" | "ignored">): KeyedFinding[] {
  return allFindings(state).filter(({ key }) => key in state.ignored);
}

/** Ignores full-width/half-width and letter case. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

export function matches({ message, why, fix, cell, sheet }: KeyedFinding, search: string): boolean {
  const wanted = folded(search.trim());
  return (
    wanted === "" || [message, why, fix, cell, sheet].some((text) => folded(text ?? "").includes(wanted))
  );
}

export function filteredFindings(state: FindingsState): KeyedFinding[] {
  const { only, search } = state;
  return visibleFindings(state).filter(
    (finding) => (only.length === 0 || only.includes(finding.severity)) && matches(finding, search),
  );
}
