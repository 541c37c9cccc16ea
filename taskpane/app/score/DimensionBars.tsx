/** Points per dimension: the bar's length is the weight, its filled part the score. */
import type { SheetReport } from "../../../src/report/report";
import { points } from "../shared/format";
import { useDrawingStyles } from "./drawings.styles";
import { usePane } from "../pane-context";

interface Dimension {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
}

/** The funds of a project form are a part of its points too. */
function dimensionsOf({ components, indicators }: SheetReport): Dimension[] {
  const byName = new Map<string, Dimension>();
  const funds = components.map((each) => ({ ...each, dimension: each.name }));
  for (const { dimension, score, weight } of [...funds, ...indicators]) {
    if (dimension === null) continue;
    const name = dimension.replace(/\s+/g, "");
    const so_far = byName.get(name) ?? { name, score: 0, weight: 0 };
    byName.set(name, { name, score: so_far.score + (score ?? 0), weight: so_far.weight + (weight ?? 0) });
  }
  return [...byName.values()].filter(({ weight }) => weight > 0);
}

const WIDTH = 296;
const LABEL = 72;
const VALUE = 62;
const BAR = WIDTH - LABEL - VALUE;
const ROW = 24;

export function DimensionBars({ sheet }: { readonly sheet: SheetReport }) {
  const styles = useDrawingStyles();
  const { card } = usePane().words;
  const dimensions = dimensionsOf(sheet);
  const most = Math.max(...dimensions.map(({ weight }) => weight), 1);
  if (dimensions.length === 0) return null;
  const spoken = dimensions
    .map(({ name, score, weight }) => card.dimension(name, points(score), points(weight)))
    .join("；");
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{card.dimensions}</figcaption>
      <svg
        role="img"
        aria-label={spoken}
        viewBox={`0 0 ${WIDTH} ${dimensions.length * ROW}`}
        className={styles.svg}
      >
        {dimensions.map(({ name, score, weight }, i) => {
          const full = (weight / most) * BAR;
          const part = Math.max(0, Math.min(1, score / weight)) * full;
          const y = i * ROW + 5;
          return (
            <g key={name}>
              <text x={0} y={y + 11} className={styles.text}>
                {name}
              </text>
              <rect x={LABEL} y={y} width={full} height={14} rx={2} className={styles.track} />
              <rect x={LABEL} y={y} width={part} height={14} rx={2} className={styles.bar} />
              <text x={WIDTH} y={y + 11} textAnchor="end" className={styles.text}>
                {`${points(score)} / ${points(weight)}`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
