/** The second column of a review form: its total, the deviation, and each score that it changed. A lazy chunk. */
import type { SheetReport } from "../../../src/report/report";
import { reviewOf } from "../../../src/report/review";
import { refOf } from "../../state/marks";
import { usePane } from "../pane-context";
import { LinkButton } from "../shared/LinkButton";
import { points, pointsOrNull } from "../shared/format";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { Figure } from "./Figure";
import { reviewWords } from "./review-words";
import { useScoreCardStyles } from "./ScoreCard.styles";

export default function ReviewedScores({ sheet }: { readonly sheet: SheetReport }) {
  const shared = useSharedStyles();
  const styles = useScoreCardStyles();
  const { words, controller } = usePane();
  const text = usePaneWords(reviewWords);
  const review = reviewOf(sheet);
  if (!review || !sheet.reviewed) return null;
  const { stated, summed } = sheet.reviewed;
  const { total, changed } = review;
  const { none } = words.card;
  return (
    <>
      <dl className={styles.figures}>
        <Figure
          term={text.stated}
          value={pointsOrNull(stated) ?? none}
          wrong={stated !== null && points(stated) !== points(summed)}
        />
        <Figure term={text.summed} value={points(summed)} />
        <Figure term={text.deviation} value={total.deviation ?? none} note={text.formula} />
      </dl>
      <div className={shared.small}>
        <div className={shared.strong}>{changed.length > 0 ? text.changed(changed.length) : text.none}</div>
        <ul className={styles.changes}>
          {changed.map(({ row, own, reviewed, deviation }) => (
            <li key={row.cell}>
              <LinkButton
                text={row.name}
                onClick={() => void controller.jump(refOf({ ...sheet, cell: row.cell })!)}
              />{" "}
              {text.change({ own: points(own), reviewed: points(reviewed), deviation })}
              <div>{text.reason(row.reviewedBecause)}</div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
