/** One finding: a line; expanded, its details. */
import { Suspense, useCallback, useEffect, useId, useRef, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { FindingProps } from "./FindingDetails";
import { useFindingsStyles } from "./Findings.styles";
import { points } from "../shared/format";
import { ChevronIcon, SeverityIcon } from "../shared/icons";
import { usePane } from "../pane-context";
import { useSeverityStyles } from "../shared/severity.styles";
import { useSharedStyles } from "../shared/shared.styles";
import { lazyView } from "../shared/lazy-view";

const FindingDetails = lazyView(() => import("./FindingDetails"));

export function FindingItem({ finding, proposal }: FindingProps) {
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
  const show = useCallback(() => {
    if (isPointed) item.current?.scrollIntoView({ block: "nearest" });
  }, [isPointed]);
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
          <Suspense fallback={null}>
            <FindingDetails finding={finding} proposal={proposal} onShown={show} />
          </Suspense>
        </div>
      )}
    </li>
  );
}
