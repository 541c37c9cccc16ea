/** How much of something is done. */
import { useBusyStyles } from "../../taskpane/app/frame/Busy.styles";

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

export function ProgressBar({ label, done, of }: ProgressBarProps) {
  const busy = useBusyStyles();
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
      className={busy.track}
    >
      <div className={busy.bar} style={{ transform: `scaleX(${done / of})` }} />
    </div>
  );
}
