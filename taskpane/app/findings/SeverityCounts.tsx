/** Counts by severity; each is a filter button. */
import { mergeClasses } from "../shared/merge-classes";
import { SEVERITIES, type Severity } from "../../../src/checks/check";
import { SeverityIcon } from "../shared/icons";
import { usePane } from "../pane-context";
import { useScoreCardStyles } from "../score/ScoreCard.styles";
import { useSeverityStyles } from "../shared/severity.styles";
import { visibleFindings } from "./visible-findings";

export function SeverityCounts() {
  const styles = useScoreCardStyles();
  const hues = useSeverityStyles();
  const { state, words, controller } = usePane();
  const findings = visibleFindings(state);
  const { only } = state;
  const toggle = (severity: Severity) =>
    controller.store.set({
      only: only.includes(severity) ? only.filter((one) => one !== severity) : [...only, severity],
    });
  return (
    <div role="group" aria-label={words.card.counts} className={styles.counts}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const pressed = only.includes(severity);
        if (count === 0 && !pressed) return null;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={pressed}
            aria-label={words.card.count(words.severity[severity], count)}
            className={mergeClasses(styles.count, pressed && styles.pressed)}
            onClick={() => toggle(severity)}
          >
            <span className={mergeClasses(styles.icon, hues[severity])}>
              <SeverityIcon severity={severity} />
            </span>
            {words.severity[severity]} <span className={styles.number}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
