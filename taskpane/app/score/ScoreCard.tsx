/** Key figures of a score sheet: stated total, computed total, grade, points lost. */
import { Suspense } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { SheetReport } from "../../../src/report/report";
import type { Checked, SheetFound } from "../../model/pane-report";
import { points, pointsOrNull } from "../shared/format";
import { Figure } from "./Figure";
import { FrameworkLine } from "./FrameworkLine";
import { usePane } from "../pane-context";
import { LazyDetails } from "../shared/LazyDetails";
import { useScoreCardStyles } from "./ScoreCard.styles";
import { useSharedStyles } from "../shared/shared.styles";
import { lazyView } from "../shared/lazy-view";

const Drawings = lazyView(() => import("./Drawings"));
const ReviewedScores = lazyView(() => import("./ReviewedScores"));

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
      {sheet.reviewed && (
        <Suspense>
          <ReviewedScores sheet={sheet} />
        </Suspense>
      )}
      {found && <FrameworkLine found={found} />}
      <LazyDetails className={styles.details} summary={card.drawings} summaryClassName={shared.focus}>
        <Drawings sheet={sheet} quarters={isOnly ? checked.quarters : []} />
      </LazyDetails>
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
