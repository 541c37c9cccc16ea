/** Quarterly progress as bars, with the schedule as a mark on each. */
import type { Quarter } from "../../model/pane-report";
import { useDrawingStyles } from "./drawings.styles";
import { percent } from "../shared/format";
import { usePane } from "../pane-context";

const WIDTH = 296;
const HEIGHT = 112;
const BASE = 84;
const TOP = 16;
const COLUMN = WIDTH / 4;
const BAR = 34;

export function QuarterBars({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const styles = useDrawingStyles();
  const { card } = usePane().words;
  const most = Math.max(1, ...quarters.map(({ progress }) => progress ?? 0));
  const y = (ratio: number) => BASE - (Math.max(0, ratio) / most) * (BASE - TOP);
  const spoken = quarters
    .map((q) =>
      card.quarterText(q.quarter, q.progress === null ? null : percent(q.progress), percent(q.scheduled)),
    )
    .join("；");
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{card.quarters}</figcaption>
      <svg role="img" aria-label={spoken} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.svg}>
        {quarters.map(({ quarter, progress, scheduled }, i) => {
          const middle = COLUMN * (i + 0.5);
          const at = progress ?? 0;
          return (
            <g key={quarter}>
              <rect
                x={middle - BAR / 2}
                y={y(at)}
                width={BAR}
                height={BASE - y(at)}
                rx={2}
                className={at < scheduled ? styles.behind : styles.bar}
              />
              <line
                x1={middle - 26}
                x2={middle + 26}
                y1={y(scheduled)}
                y2={y(scheduled)}
                className={styles.mark}
              />
              <text x={middle} y={y(Math.max(at, scheduled)) - 4} textAnchor="middle" className={styles.text}>
                {progress === null ? card.none : percent(progress)}
              </text>
              <text x={middle} y={BASE + 13} textAnchor="middle" className={styles.text}>
                {card.quarter(quarter)}
              </text>
              <text x={middle} y={BASE + 26} textAnchor="middle" className={styles.text}>
                {`${card.scheduled} ${percent(scheduled)}`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
