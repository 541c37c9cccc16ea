/** Live region for screen readers: progress, results, what was written. */
import { usePane } from "../pane-context";
import { noticeText } from "./notice-text";
import { visibleFindings } from "../findings/visible-findings";
import { useSharedStyles } from "../shared/shared.styles";

export function Announcer() {
  const styles = useSharedStyles();
  const { state, words } = usePane();
  const { phase, outcome, notice } = state;
  const result =
    outcome && words.findings.showing(visibleFindings(state).length, visibleFindings(state).length);
  const text =
    phase === "idle"
      ? [notice && noticeText(notice, words), result].filter(Boolean).join(" ")
      : words.busy[phase];
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
