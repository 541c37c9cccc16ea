/** A number of a score card under its name. */
import { mergeClasses } from "../shared/merge-classes";
import { useScoreCardStyles } from "./ScoreCard.styles";

interface FigureProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string | null;
  readonly wrong?: boolean;
}

export function Figure({ term, value, note, wrong = false }: FigureProps) {
  const styles = useScoreCardStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.value, wrong && styles.wrong)}>{value}</dd>
      {note && <dd className={mergeClasses(styles.figure, styles.term, wrong && styles.wrong)}>{note}</dd>}
    </div>
  );
}
