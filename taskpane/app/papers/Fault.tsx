/** Why a paper could not be made, with a retry button. */
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { usePane } from "../pane-context";
import { useNoticeStyles } from "../notices/Notices.styles";
import { problemWords } from "../notices/problem-words";
import type { PapersFault } from "./usePapers";
import { usePaneWords } from "../useWords";
import { papersWords } from "./papers-words";

interface FaultProps {
  readonly fault: PapersFault;
  readonly onRetry: (() => void) | null;
}

export function Fault({ fault, onRetry }: FaultProps) {
  const styles = useNoticeStyles();
  const { words } = usePane();
  const problems = usePaneWords(problemWords);
  const { failed } = usePaneWords(papersWords);
  const { title, help } = fault.host === null ? failed : problems[fault.host];
  return (
    <div role="alert" className={mergeClasses(styles.bar, styles.error)}>
      <span className={styles.title}>{title}</span>
      <span>{help}</span>
      {(fault.host === null || fault.host === "unknown") && (
        <details className={styles.detail}>
          <summary>{words.detail}</summary>
          {fault.detail}
        </details>
      )}
      {onRetry && (
        <div className={styles.body}>
          <Button size="small" onClick={onRetry}>
            {words.retry}
          </Button>
        </div>
      )}
    </div>
  );
}
