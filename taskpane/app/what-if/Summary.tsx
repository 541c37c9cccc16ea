/** Total and grade before and after, always visible, with the buttons to reset and to adopt the values. */
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { SheetChange } from "../../../src/what-if/report";
import { useSharedStyles } from "../shared/shared.styles";
import { Difference } from "./Difference";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

interface SummaryProps {
  readonly sheets: readonly SheetChange[];
  readonly changed: number;
  readonly canTake: boolean;
  readonly onReset: () => void;
  readonly onTake: () => void;
}

function Grade({ grade }: { readonly grade: SheetChange["grade"] }) {
  const words = usePaneWords(whatIfWords);
  const [before, after] = [grade.before ?? words.none, grade.after ?? words.none];
  return <strong>{before === after ? after : words.change(before, after)}</strong>;
}

function SheetSummary({ change, isOnly }: { readonly change: SheetChange; readonly isOnly: boolean }) {
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const { label, total, grade, indicators } = change;
  const open = grade.after === null ? indicators.filter(({ after }) => after === null) : [];
  return (
    <>
      <p className={styles.total}>
        <span>
          {isOnly ? "" : `${label} `}
          {words.total} <Difference before={total.before} after={total.after} />
        </span>
        <span>
          {words.grade} <Grade grade={grade} />
        </span>
      </p>
      {open.length > 0 && <p className={shared.small}>{words.partial(open.map(({ name }) => name))}</p>}
    </>
  );
}

export function Summary({ sheets, changed, canTake, onReset, onTake }: SummaryProps) {
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  return (
    <div className={mergeClasses(shared.card, styles.summary)}>
      <div role="status" className={shared.stack}>
        {sheets.map((each, index) => (
          <SheetSummary key={index} change={each} isOnly={sheets.length === 1} />
        ))}
      </div>
      {changed > 0 && (
        <div className={shared.between}>
          <span className={shared.small}>{words.changed(changed)}</span>
          <div className={shared.row}>
            <Button size="small" onClick={onReset}>
              {words.resetAll}
            </Button>
            <Button size="small" disabledFocusable={!canTake} title={words.takeHelp} onClick={onTake}>
              {words.take}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
