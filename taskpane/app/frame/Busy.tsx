/** Progress of the running check, with a cancel button. */
import { Button } from "../shared/Button";
import { useBusyStyles } from "./Busy.styles";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";

export function Busy() {
  const styles = useBusyStyles();
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  if (state.phase === "idle") return null;
  const percent = Math.round(state.progress * 100);
  return (
    <section className={styles.root}>
      <div className={styles.row}>
        <span>{words.busy[state.phase]}</span>
        <Button size="small" onClick={() => controller.cancel()}>
          {words.cancel}
        </Button>
      </div>
      <div
        role="progressbar"
        aria-label={words.busy[state.phase]}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={styles.track}
      >
        <div className={styles.bar} style={{ transform: `scaleX(${Math.max(0.02, state.progress)})` }} />
      </div>
      {state.early.length > 0 && <p className={shared.small}>{words.busy.so_far(state.early.length)}</p>}
    </section>
  );
}
