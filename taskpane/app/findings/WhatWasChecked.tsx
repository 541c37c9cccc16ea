/** The outcomes of the checks, collapsed. */
import { mergeClasses } from "../shared/merge-classes";
import type { Verdict } from "../../../src/checks/finding";
import { usePane } from "../pane-context";
import { LazyDetails } from "../shared/LazyDetails";
import { useSharedStyles } from "../shared/shared.styles";
import { lazyView } from "../shared/lazy-view";

const CheckedOutcomes = lazyView(() => import("./CheckedOutcomes"));

export function WhatWasChecked({ checked }: { readonly checked: readonly Verdict[] }) {
  const shared = useSharedStyles();
  return (
    <LazyDetails
      className={shared.small}
      summary={usePane().words.checked.heading(checked.length)}
      summaryClassName={mergeClasses(shared.focus, shared.label)}
    >
      <CheckedOutcomes checked={checked} />
    </LazyDetails>
  );
}
