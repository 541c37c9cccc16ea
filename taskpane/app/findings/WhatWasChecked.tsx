/** The outcomes of the checks, collapsed: how many passed, and which had no data and what they lacked. */
import { mergeClasses } from "../shared/merge-classes";
import { OUTCOMES, type Verdict } from "../../../src/checks/finding";
import { withoutData } from "../../../src/report/group";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";

export function WhatWasChecked({ checked }: { readonly checked: readonly Verdict[] }) {
  const shared = useSharedStyles();
  const words = usePane().words.checked;
  const count = (wanted: Verdict["outcome"]) => checked.filter(({ outcome }) => outcome === wanted).length;
  return (
    <details className={shared.small}>
      <summary className={mergeClasses(shared.focus, shared.label)}>{words.heading(checked.length)}</summary>
      <p className={shared.small}>
        {words.counts(OUTCOMES.map((outcome) => words.outcome[outcome](count(outcome))))}
      </p>
      <ul>
        {withoutData(checked).map(({ reason, titles }) => (
          <li key={reason}>{words.notApplicable(reason, titles)}</li>
        ))}
      </ul>
    </details>
  );
}
