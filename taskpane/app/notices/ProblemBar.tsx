/** What went wrong, what to do, and how to try again. */
import { Button } from "../shared/Button";
import { usePane } from "../pane-context";
import { usePaneWords } from "../useWords";
import { Bar } from "./Bar";
import { useNoticeStyles } from "./Notices.styles";
import { problemWords } from "./problem-words";

export default function ProblemBar() {
  const styles = useNoticeStyles();
  const { state, words, controller } = usePane();
  const problems = usePaneWords(problemWords);
  const { problem } = state;
  if (!problem) return null;
  const { title, help } = problems[problem.problem];
  const showDetail =
    problem.problem === "own-framework" || problem.problem === "engine" || problem.problem === "unknown";
  const again =
    problem.during === "check"
      ? () => controller.check()
      : problem.during === "clear"
        ? () => controller.clearMarks()
        : null;
  return (
    <Bar tone="error" urgent>
      <span className={styles.title}>
        {title}
        {problem.sheet && words.findings.data(problem.sheet) !== "" ? `（${problem.sheet}）` : ""}
      </span>
      <span>{help}</span>
      {showDetail && (
        <details className={styles.detail} open={problem.problem === "own-framework"}>
          <summary>{words.detail}</summary>
          {problem.detail}
        </details>
      )}
      <div className={styles.body}>
        {again && (
          <Button size="small" onClick={() => void again()}>
            {words.retry}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => controller.store.set({ problem: null })}>
          {words.close}
        </Button>
      </div>
    </Bar>
  );
}
