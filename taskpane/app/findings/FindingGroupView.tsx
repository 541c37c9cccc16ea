/** A collapsible group of findings with counts. */
import { useEffect, useId, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { SEVERITIES } from "../../../src/checks/check";
import type { Proposal } from "../../model/pane-report";
import { FindingItem } from "./FindingItem";
import { useFindingsStyles } from "./Findings.styles";
import { pointsOrNull } from "../shared/format";
import type { FindingGroup } from "./group-for-pane";
import { ChevronIcon, SeverityIcon } from "../shared/icons";
import { usePane } from "../pane-context";
import { useSeverityStyles } from "../shared/severity.styles";
import { useSharedStyles } from "../shared/shared.styles";

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly initiallyOpen: boolean;
}

/** Long lists are rendered in batches: a thousand findings at once would block the page. */
const PART = 50;

function Counts({ group }: { readonly group: FindingGroup }) {
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const hues = useSeverityStyles();
  const { words } = usePane();
  if (group.severity) return <span className={styles.meta}>{group.findings.length}</span>;
  return (
    <>
      {SEVERITIES.map((severity) => {
        const count = group.findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <span key={severity} className={mergeClasses(styles.badge, hues[severity])}>
            <SeverityIcon severity={severity} />
            <span aria-hidden="true">{count}</span>
            <span className={shared.hidden}>{words.card.count(words.severity[severity], count)}</span>
          </span>
        );
      })}
    </>
  );
}

export function FindingGroupView({ group, proposals, initiallyOpen }: FindingGroupProps) {
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const hues = useSeverityStyles();
  const { state, words } = usePane();
  const [open, setOpen] = useState(initiallyOpen);
  const [shown, setShown] = useState(PART);
  const pointed = group.findings.findIndex(({ key }) => key === state.pointed);
  useEffect(() => {
    if (pointed < 0) return;
    setOpen(true);
    setShown((now) => Math.max(now, pointed + 1));
  }, [pointed]);
  const id = useId();
  const { indicator } = group;
  const score = indicator && ([pointsOrNull(indicator.score), pointsOrNull(indicator.weight)] as const);
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>
        <button
          type="button"
          className={mergeClasses(styles.toggle, styles.groupToggle)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          data-group={group.id}
          onClick={() => setOpen(!open)}
        >
          {group.severity && (
            <span className={mergeClasses(styles.sign, hues[group.severity])}>
              <SeverityIcon severity={group.severity} />
            </span>
          )}
          <span className={styles.grow}>{group.title}</span>
          {score && (
            <span className={styles.meta}>
              <span aria-hidden="true">{words.findings.score(...score)}</span>
              <span className={shared.hidden}>{words.findings.scoreLabel(...score)}</span>
            </span>
          )}
          <Counts group={group} />
          <span className={mergeClasses(styles.chevron, open && styles.chevronOpen)}>
            <ChevronIcon />
          </span>
        </button>
      </h3>
      {open && (
        <ul id={id} className={styles.items}>
          {group.findings.slice(0, shown).map((finding) => (
            <FindingItem key={finding.key} finding={finding} proposal={proposals.get(finding.key)} />
          ))}
          {group.findings.length > shown && (
            <li className={styles.item}>
              <button type="button" className={styles.toggle} onClick={() => setShown(shown + PART)}>
                {words.findings.showAll}（{group.findings.length - shown}）
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
