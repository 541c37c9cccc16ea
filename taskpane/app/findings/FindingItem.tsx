/** One finding: a line; expanded, the reason, the fix, the working and the actions. */
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { KeyedFinding, Proposal } from "../../model/pane-report";
import { refOf } from "../../state/marks";
import { useFindingsStyles } from "./Findings.styles";
import { points } from "../shared/format";
import { ChevronIcon, SeverityIcon } from "../shared/icons";
import { usePane } from "../pane-context";
import { useSeverityStyles } from "../shared/severity.styles";
import { useSharedStyles } from "../shared/shared.styles";
import { Working } from "../shared/Working";

const IgnoreForm = lazy(() => import("./IgnoreForm"));

interface FindingItemProps {
  readonly finding: KeyedFinding;
  readonly proposal: Proposal | undefined;
}

function Actions({ finding, proposal }: FindingItemProps) {
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

function Details({ finding, proposal }: FindingItemProps) {
  const styles = useFindingsStyles();
  const { state, words } = usePane();
  const reason = state.ignored[finding.key];
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

export function FindingItem({ finding, proposal }: FindingItemProps) {
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const hues = useSeverityStyles();
  const { state, words } = usePane();
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  const isPointed = state.pointed === finding.key;
  useEffect(() => {
    if (isPointed) setOpen(true);
  }, [isPointed]);
  // Once it is open: all of it should be seen.
  useEffect(() => {
    if (isPointed && open) item.current?.scrollIntoView({ block: "nearest" });
  }, [isPointed, open]);
  return (
    <li ref={item} className={styles.item}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-check={finding.check}
        onClick={() => setOpen(!open)}
      >
        <span className={mergeClasses(styles.sign, hues[finding.severity])}>
          <SeverityIcon severity={finding.severity} />
          <span className={shared.hidden}>{words.severity[finding.severity]}</span>
        </span>
        <span className={styles.grow}>{finding.message}</span>
        {finding.points !== null && (
          <span className={styles.meta}>
            <span aria-hidden="true">{words.findings.lost(points(finding.points))}</span>
            <span className={shared.hidden}>{words.findings.lostLabel(points(finding.points))}</span>
          </span>
        )}
        <span className={mergeClasses(styles.chevron, open && styles.chevronOpen)}>
          <ChevronIcon />
        </span>
      </button>
      {open && (
        <div id={id} className={styles.body}>
          <Details finding={finding} proposal={proposal} />
        </div>
      )}
    </li>
  );
}
