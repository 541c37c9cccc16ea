/** What paper gets of the pane: the score cards, then every finding in order with its reason and its remedy. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { groupForPane } from "../../taskpane/app/findings/group-for-pane";
import { ignoredFindings, visibleFindings } from "../../taskpane/app/findings/visible-findings";
import { usePane } from "../../taskpane/app/pane-context";
import { Working } from "../../taskpane/app/shared/Working";
import { ScoreCards } from "../../taskpane/app/score/ScoreCard";
import { lightTheme } from "../../taskpane/app/theme/light-theme";
import { Themed } from "../../taskpane/app/theme/Themed";
import type { KeyedFinding } from "../../taskpane/model/pane-report";
import { usePrintedResultsStyles } from "./PrintedResults.styles";
import { useWorkbench } from "./workbench-context";

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page to paper as soon as the listeners return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

function Printed({
  heading,
  findings,
}: {
  readonly heading: string;
  readonly findings: readonly KeyedFinding[];
}) {
  const styles = usePrintedResultsStyles();
  const { state, words } = usePane();
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ol className={styles.items}>
        {findings.map(({ key, sheet, cell, message, why, fix, working }) => (
          <li key={key} className={styles.item}>
            <p className={styles.line}>
              {sheet !== null && <strong>{cell === null ? sheet : `${sheet}!${cell}`} </strong>}
              {message}
            </p>
            <p className={styles.line}>
              <strong>{words.findings.why}</strong> {why}
            </p>
            {working.length > 0 && <Working lines={working} />}
            <p className={styles.line}>
              <strong>{words.findings.fix}</strong> {fix}
            </p>
            {key in state.ignored && (
              <p className={styles.line}>{words.findings.ignoredBecause(state.ignored[key]!)}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Results() {
  const styles = usePrintedResultsStyles();
  const { state, words } = usePane();
  const { state: page, words: pageWords } = useWorkbench();
  const checked = state.outcome?.checked;
  const ignored = ignoredFindings(state);
  return (
    <div className={styles.printed} data-printed="">
      <h1 className={styles.title}>{page.opened?.document.name}</h1>
      {!checked && <p>{pageWords.unprinted}</p>}
      {checked && state.stale && <p>{words.stale}</p>}
      {checked && <ScoreCards checked={checked} />}
      {groupForPane(visibleFindings(state), "severity", null, words).map(({ id, title, findings }) => (
        <Printed key={id} heading={`${title}（${findings.length}）`} findings={findings} />
      ))}
      {ignored.length > 0 && <Printed heading={words.findings.ignored(ignored.length)} findings={ignored} />}
      <p>{pageWords.printed}</p>
    </div>
  );
}

/** Nothing on the screen; the paper is white in dark themes too. */
export function PrintedResults() {
  return usePrinting() ? (
    <Themed theme={lightTheme}>
      <Results />
    </Themed>
  ) : null;
}
