/** Key figures of a score sheet: stated total, computed total, grade, points lost. */
import { lazy, Suspense, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { SheetReport } from "../../../src/report/report";
import type { Checked, SheetFound } from "../../model/pane-report";
import { points, pointsOrNull } from "../shared/format";
import { FrameworkLine } from "./FrameworkLine";
import { usePane } from "../pane-context";
import { useScoreCardStyles } from "./ScoreCard.styles";
import { useSharedStyles } from "../shared/shared.styles";

const Drawings = lazy(() => import("./Drawings"));

function Figure({
  term,
  value,
  note,
  wrong = false,
}: {
  readonly term: string;
  readonly value: string;
  readonly note?: string | null;
  readonly wrong?: boolean;
}) {
  const styles = useScoreCardStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.value, wrong && styles.wrong)}>{value}</dd>
      {note && <dd className={mergeClasses(styles.figure, styles.term, wrong && styles.wrong)}>{note}</dd>}
    </div>
  );
}

/** Points lost among the rows that have scores. */
function lostPoints({ components, indicators }: SheetReport): number {
  return [...components, ...indicators].reduce(
    (lost, { weight, score }) => lost + (weight !== null && score !== null ? Math.max(0, weight - score) : 0),
    0,
  );
}

interface ScoreCardProps {
  readonly sheet: SheetReport;
  readonly found: SheetFound | undefined;
  readonly checked: Checked;
  readonly isOnly: boolean;
}

function ScoreCard({ sheet, found, checked, isOnly }: ScoreCardProps) {
  const shared = useSharedStyles();
  const styles = useScoreCardStyles();
  const { words } = usePane();
  const { total, grade } = sheet;
  const card = words.card;
  // Sums of doubles are compared as printed.
  const differs = total.stated !== null && points(total.stated) !== points(total.summed);
  const open = sheet.indicators.filter(({ score }) => score === null).length;
  const wrongGrade = grade.stated !== null && grade.expected !== null && grade.stated !== grade.expected;
  const [drawn, setDrawn] = useState(false);
  return (
    <section className={mergeClasses(shared.card, shared.stack)} aria-label={card.heading(sheet.label)}>
      {!isOnly && <h2 className={shared.heading}>{card.heading(sheet.label)}</h2>}
      <dl className={styles.figures}>
        <Figure term={card.stated} value={pointsOrNull(total.stated) ?? card.none} wrong={differs} />
        <Figure term={card.summed} value={points(total.summed)} note={open > 0 ? card.open(open) : null} />
        <Figure
          term={card.grade}
          value={grade.stated ?? grade.expected ?? card.none}
          note={wrongGrade && grade.expected ? card.gradeShould(grade.expected) : null}
          wrong={wrongGrade}
        />
        <Figure term={card.lost} value={points(lostPoints(sheet))} />
      </dl>
      {found && <FrameworkLine found={found} />}
      <details className={styles.details} onToggle={(event) => setDrawn(drawn || event.currentTarget.open)}>
        <summary className={shared.focus}>{card.drawings}</summary>
        {drawn && (
          <Suspense fallback={null}>
            <Drawings sheet={sheet} quarters={isOnly ? checked.quarters : []} />
          </Suspense>
        )}
      </details>
    </section>
  );
}

/** One for each score sheet that was checked. */
export function ScoreCards({ checked }: { readonly checked: Checked }) {
  const { sheets } = checked.report;
  return sheets.map((sheet, index) => (
    <ScoreCard
      key={index}
      sheet={sheet}
      found={checked.found.sheets[index]}
      checked={checked}
      isOnly={sheets.length === 1}
    />
  ));
}
