/** Message bars: errors with a next step, stale results, what was just done and how to undo it. */
import { Suspense } from "react";
import { Button } from "../shared/Button";
import { Bar } from "./Bar";
import { noticeText } from "./notice-text";
import { useNoticeStyles } from "./Notices.styles";
import { usePane } from "../pane-context";
import { lazyView } from "../shared/lazy-view";

// Problems are rare, and have many words.
const ProblemBar = lazyView(() => import("./ProblemBar"));

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

export default function NoticeBars() {
  const { problem } = usePane().state;
  return (
    <>
      {problem && (
        <Suspense fallback={null}>
          <ProblemBar />
        </Suspense>
      )}
      <DoneBar />
      <StaleBar />
    </>
  );
}
