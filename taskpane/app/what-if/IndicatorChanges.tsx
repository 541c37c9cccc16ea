/** An indicator: its score before and after, and the facts of it that can be changed. */
import { useId, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { IndicatorChange, IndicatorFactsReport } from "../../../src/what-if/report";
import { useFindingsStyles } from "../Findings.styles";
import { points } from "../format";
import { ChevronIcon } from "../icons";
import { useSharedStyles } from "../shared.styles";
import { Difference } from "./Difference";
import { FactChange } from "./FactChange";
import type { useWhatIf } from "./useWhatIf";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { useWhatIfWords } from "./useWhatIfWords";

interface IndicatorChangesProps {
  readonly indicator: IndicatorFactsReport;
  readonly scores: IndicatorChange | undefined;
  readonly whatIf: ReturnType<typeof useWhatIf>;
  /** Open, because it is what was looked for. */
  readonly found: boolean;
}

export function IndicatorChanges({ indicator, scores, whatIf, found }: IndicatorChangesProps) {
  const styles = useWhatIfStyles();
  const list = useFindingsStyles();
  const shared = useSharedStyles();
  const words = useWhatIfWords();
  const { typed, answer, set } = whatIf;
  const [open, setOpen] = useState(false);
  const id = useId();
  const isOpen = open || found;
  const differs = scores && scores.stated !== null && scores.before !== scores.stated;
  return (
    <section className={styles.indicator}>
      <h3 className={list.groupTitle}>
        <button
          type="button"
          className={mergeClasses(list.toggle, list.groupToggle)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={list.grow}>{indicator.name}</span>
          {scores && <Difference before={scores.before} after={scores.after} />}
          <span className={mergeClasses(list.chevron, isOpen && list.chevronOpen)}>
            <ChevronIcon />
          </span>
        </button>
      </h3>
      {isOpen && (
        <div id={id}>
          <ul className={styles.facts}>
            {(differs || scores?.implied) && (
              <li className={shared.small}>
                {scores.implied
                  ? words.implied
                  : words.ownAndRule(points(scores.stated!), points(scores.before!))}
              </li>
            )}
            {scores?.touched && scores.why !== "" && <li className={shared.small}>{scores.why}</li>}
            {indicator.facts.map((fact) => (
              <FactChange
                key={fact.id}
                fact={fact}
                text={typed[fact.id] ?? null}
                fault={answer?.faults[fact.id] ?? null}
                onChange={(text) => set(fact.id, text)}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
