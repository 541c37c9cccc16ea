/** An expanded finding: the reason, the fix, the working and the actions. Fetched when the first one is opened. */
import { Suspense, useEffect, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { KeyedFinding, Proposal } from "../../model/pane-report";
import { refOf } from "../../state/marks";
import { useFindingsStyles } from "./Findings.styles";
import { usePane } from "../pane-context";
import { Working } from "../shared/Working";
import { lazyView } from "../shared/lazy-view";

const IgnoreForm = lazyView(() => import("./IgnoreForm"));

export interface FindingProps {
  readonly finding: KeyedFinding;
  readonly proposal: Proposal | undefined;
}

function Actions({ finding, proposal }: FindingProps) {
  const styles = useFindingsStyles();
  const { state, words, controller } = usePane();
  const [ignoring, setIgnoring] = useState(false);
  const ref = refOf(finding);
  const reason = state.ignored[finding.key];
  const isRemark = proposal?.kind === "remark";
  const shown = proposal?.options[0]?.shown ?? "";
  if (ignoring) {
    return (
      <Suspense fallback={null}>
        <IgnoreForm findingKey={finding.key} onDone={() => setIgnoring(false)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.actions}>
      {proposal && reason === undefined && (
        <Button
          size="small"
          appearance="primary"
          aria-label={isRemark ? undefined : words.findings.acceptLabel(finding.cell ?? "", shown)}
          onClick={() => controller.store.set({ confirming: { ids: [proposal.id], withOffers: false } })}
        >
          {isRemark ? words.findings.acceptRemark : words.findings.accept(shown)}
        </Button>
      )}
      {ref && finding.cell && (
        <Button
          size="small"
          aria-label={words.findings.jumpLabel(ref.sheet, finding.cell)}
          onClick={() => void controller.jump(ref)}
        >
          {words.findings.jump(finding.cell)}
        </Button>
      )}
      {reason === undefined ? (
        <Button size="small" appearance="subtle" onClick={() => setIgnoring(true)}>
          {words.findings.ignore}
        </Button>
      ) : (
        <Button size="small" appearance="subtle" onClick={() => void controller.restore(finding.key)}>
          {words.findings.restore}
        </Button>
      )}
    </div>
  );
}

interface FindingDetailsProps extends FindingProps {
  /** They are to be seen now. */
  readonly onShown: () => void;
}

export default function FindingDetails({ finding, proposal, onShown }: FindingDetailsProps) {
  const styles = useFindingsStyles();
  const { state, words } = usePane();
  const reason = state.ignored[finding.key];
  useEffect(onShown, [onShown]);
  return (
    <>
      {reason !== undefined && (
        <p className={mergeClasses(styles.definition, styles.quiet)}>
          {words.findings.ignoredBecause(reason)}
        </p>
      )}
      <dl className={styles.terms}>
        <div>
          <dt className={styles.term}>{words.findings.why}</dt>
          <dd className={styles.definition}>{finding.why}</dd>
        </div>
        <div>
          <dt className={styles.term}>{words.findings.fix}</dt>
          <dd className={styles.definition}>{finding.fix}</dd>
        </div>
        {finding.working.length > 0 && (
          <div>
            <dt className={styles.term}>{words.findings.working}</dt>
            <dd className={styles.definition}>
              <Working lines={finding.working} />
            </dd>
          </div>
        )}
      </dl>
      <Actions finding={finding} proposal={proposal} />
    </>
  );
}
