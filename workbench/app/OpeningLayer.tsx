/** A dialog while a file is being read: progress and a cancel button. */
import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useBusyStyles } from "../../taskpane/app/frame/Busy.styles";
import { useLayerStyles } from "./layers.styles";
import { useWorkbench } from "./workbench-context";

export function OpeningLayer() {
  const styles = useLayerStyles();
  const busy = useBusyStyles();
  const { workbench, state, words } = useWorkbench();
  const box = useRef<HTMLDivElement>(null);
  const { opening } = state;
  const isOpening = opening !== null;
  useEffect(() => {
    if (isOpening) box.current?.querySelector("button")?.focus();
  }, [isOpening]);
  if (!opening) return null;
  return (
    <div className={styles.layer} role="dialog" aria-label={words.opening(opening.name)}>
      <div ref={box} className={styles.box}>
        <p className={styles.line}>{words.opening(opening.name)}</p>
        <div
          role="progressbar"
          aria-label={words.reading}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(opening.done * 100)}
          className={busy.track}
        >
          <div className={busy.bar} style={{ transform: `scaleX(${Math.max(0.02, opening.done)})` }} />
        </div>
        <Button onClick={() => workbench.cancelOpening()}>{words.cancel}</Button>
      </div>
    </div>
  );
}
