/** "91.44 → 93.44（+2）": sign and words as well as colour. */
import { mergeClasses } from "../shared/merge-classes";
import { points, pointsOrNull } from "../shared/format";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

interface DifferenceProps {
  readonly before: number | null;
  readonly after: number | null;
}

export function Difference({ before, after }: DifferenceProps) {
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const [was, is] = [pointsOrNull(before) ?? words.none, pointsOrNull(after) ?? words.none];
  if (was === is) return <span className={styles.figures}>{is}</span>;
  const by = before !== null && after !== null ? after - before : null;
  return (
    <span className={mergeClasses(styles.figures, by !== null && (by > 0 ? styles.up : styles.down))}>
      {words.change(was, is)}
      {by !== null && words.difference(`${by > 0 ? "+" : "−"}${points(Math.abs(by))}`)}
    </span>
  );
}
