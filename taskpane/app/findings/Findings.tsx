/** The list of findings with filters, grouping and search; ignored findings come last. */
import { useDeferredValue, useMemo } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { Proposal } from "../../model/pane-report";
import type { PaneState } from "../../state/pane-state";
import { FindingGroupView } from "./FindingGroupView";
import { FindingItem } from "./FindingItem";
import { useFindingsStyles } from "./Findings.styles";
import { groupForPane } from "./group-for-pane";
import { usePane } from "../pane-context";
import { SeverityCounts } from "./SeverityCounts";
import { useSharedStyles } from "../shared/shared.styles";
import { filteredFindings, ignoredFindings, visibleFindings } from "./visible-findings";

const GROUPINGS = ["severity", "indicator"] as const;

function Toolbar() {
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const names = { severity: words.findings.bySeverity, indicator: words.findings.byIndicator };
  return (
    <div className={styles.toolbar}>
      <div role="group" aria-label={words.findings.grouping} className={styles.segments}>
        {GROUPINGS.map((grouping) => (
          <button
            key={grouping}
            type="button"
            aria-pressed={state.grouping === grouping}
            className={mergeClasses(styles.segment, state.grouping === grouping && styles.segmentOn)}
            onClick={() => controller.store.set({ grouping })}
          >
            {names[grouping]}
          </button>
        ))}
      </div>
      <input
        type="search"
        className={mergeClasses(shared.input, styles.search)}
        aria-label={words.findings.searchLabel}
        placeholder={words.findings.search}
        value={state.search}
        onChange={(event) => controller.store.set({ search: event.target.value })}
      />
    </div>
  );
}

function AcceptAll({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { words, controller, state } = usePane();
  const wanted = proposals.filter(({ answers }) => answers.some((key) => !(key in state.ignored)));
  if (wanted.length === 0) return null;
  return (
    <div>
      <Button
        size="small"
        onClick={() =>
          controller.store.set({ confirming: { ids: proposals.map(({ id }) => id), withOffers: true } })
        }
      >
        {words.findings.acceptAll(wanted.length)}
      </Button>
    </div>
  );
}

/** Always visible, so that filters can be switched off even when nothing matches. */
function Follow() {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  if (!controller.host.capabilities.events) return null;
  return (
    <label className={mergeClasses(shared.small, shared.label)}>
      <input
        type="checkbox"
        className={shared.checkbox}
        checked={state.follow}
        onChange={(event) => controller.setFollow(event.target.checked)}
      />
      {words.follow}
    </label>
  );
}

function Ignored() {
  const styles = useFindingsStyles();
  const { state, words, controller } = usePane();
  const ignored = ignoredFindings(state);
  if (ignored.length === 0) return null;
  return (
    <section className={styles.group}>
      <button
        type="button"
        className={mergeClasses(styles.toggle, styles.quiet)}
        aria-expanded={state.showIgnored}
        onClick={() => controller.store.set({ showIgnored: !state.showIgnored })}
      >
        {words.findings.ignored(ignored.length)}
      </button>
      {state.showIgnored && (
        <ul className={styles.items}>
          {ignored.map((finding) => (
            <FindingItem key={finding.key} finding={finding} proposal={undefined} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Nothing({ state }: { readonly state: PaneState }) {
  const shared = useSharedStyles();
  const { words, controller } = usePane();
  if (state.phase !== "idle") return null;
  if (visibleFindings(state).length === 0) {
    return (
      <section className={mergeClasses(shared.card, shared.stack)}>
        <strong>{words.findings.none}</strong>
        <p className={shared.text}>{words.findings.noneHelp}</p>
      </section>
    );
  }
  return (
    <div className={shared.row}>
      <span>{words.findings.noMatch}</span>
      <Button size="small" onClick={() => controller.store.set({ only: [], search: "" })}>
        {words.findings.showAll}
      </Button>
    </div>
  );
}

export function Findings() {
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const { state, words } = usePane();
  const { outcome, grouping, early } = state;
  const running = early.length > 0;
  const search = useDeferredValue(state.search);
  const { ignored, only } = state;
  const findings = useMemo(
    () => filteredFindings({ outcome, early, ignored, only, search }),
    [outcome, early, ignored, only, search],
  );
  const report = running ? null : (outcome?.checked.report ?? null);
  const groups = useMemo(
    () => groupForPane(findings, grouping, report, words),
    [findings, grouping, report, words],
  );
  const proposals = useMemo(() => (running ? [] : (outcome?.checked.proposals ?? [])), [running, outcome]);
  const byFinding = useMemo(
    () => new Map(proposals.flatMap((one) => one.answers.map((key) => [key, one] as const))),
    [proposals],
  );
  return (
    <section className={shared.stack} aria-label={words.findings.heading}>
      <h2 className={shared.hidden}>{words.findings.heading}</h2>
      <SeverityCounts />
      <Toolbar />
      <div className={shared.between}>
        <Follow />
        {!running && <AcceptAll proposals={proposals} />}
      </div>
      {groups.length === 0 ? (
        <Nothing state={state} />
      ) : (
        <div className={styles.groups}>
          {groups.map((group, index) => (
            <FindingGroupView
              key={group.id}
              group={group}
              proposals={byFinding}
              initiallyOpen={index === 0 || (search !== "" && groups.length < 4)}
            />
          ))}
        </div>
      )}
      <Ignored />
    </section>
  );
}
