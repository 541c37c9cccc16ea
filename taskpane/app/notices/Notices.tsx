/** Message bars: errors with a next step, stale results, what was just done and how to undo it. */
import type { ReactNode } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { noticeText } from "./notice-text";
import { useNoticeStyles } from "./Notices.styles";
import { usePane } from "../pane-context";

type Tone = "error" | "warning" | "success" | "plain";

function Bar({
  tone,
  urgent = false,
  children,
}: {
  readonly tone: Tone;
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useNoticeStyles();
  return (
    <div
      role={urgent ? "alert" : undefined}
      className={mergeClasses(styles.bar, tone !== "plain" && styles[tone])}
    >
      {children}
    </div>
  );
}

function ProblemBar() {
  const styles = useNoticeStyles();
  const { state, words, controller } = usePane();
  const { problem } = state;
  if (!problem) return null;
  const { title, help } = words.problem[problem.problem];
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

function DoneBar() {
  const styles = useNoticeStyles();
  const { state, words, controller } = usePane();
  const { notice, undo, phase } = state;
  if (!notice || phase !== "idle") return null;
  const canUndo = notice.kind === "written" && undo.length > 0;
  return (
    <Bar tone={notice.kind === "cancelled" ? "plain" : "success"}>
      <div className={styles.body}>
        <span>{noticeText(notice, words)}</span>
        {canUndo ? (
          <Button size="small" onClick={() => void controller.undo()}>
            {words.undo}
          </Button>
        ) : (
          <Button size="small" appearance="subtle" onClick={() => controller.store.set({ notice: null })}>
            {words.close}
          </Button>
        )}
      </div>
    </Bar>
  );
}

function StaleBar() {
  const styles = useNoticeStyles();
  const { state, words, controller } = usePane();
  if (!state.stale || !state.outcome || state.phase !== "idle") return null;
  return (
    <Bar tone="warning">
      <span role="status">{words.stale}</span>
      <div className={styles.body}>
        <Button size="small" onClick={() => void controller.check()}>
          {words.checkAgain}
        </Button>
      </div>
    </Bar>
  );
}

export function Notices() {
  return (
    <>
      <ProblemBar />
      <DoneBar />
      <StaleBar />
    </>
  );
}
