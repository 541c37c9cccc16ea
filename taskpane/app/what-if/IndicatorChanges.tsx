/** An indicator with its score before and after, and its changeable facts. */
import { useState } from "react";
import type { IndicatorChange, IndicatorFactsReport } from "../../../src/what-if/report";
import { points } from "../shared/format";
import { IndicatorSection } from "../shared/IndicatorSection";
import { useSharedStyles } from "../shared/shared.styles";
import { Difference } from "./Difference";
import { FactChange } from "./FactChange";
import type { useWhatIf } from "./useWhatIf";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

interface IndicatorChangesProps {
  readonly indicator: IndicatorFactsReport;
  readonly scores: IndicatorChange | undefined;
  readonly whatIf: ReturnType<typeof useWhatIf>;
  /** Expanded, because it matches the search. */
  readonly found: boolean;
}

export function IndicatorChanges({ indicator, scores, whatIf, found }: IndicatorChangesProps) {
  const shared = useSharedStyles();
  const words = usePaneWords(whatIfWords);
  const { typed, answer, set } = whatIf;
  const [open, setOpen] = useState(false);
  const isOpen = open || found;
  const differs = scores && scores.stated !== null && scores.before !== scores.stated;
  return (
    <IndicatorSection
      name={indicator.name}
      summary={scores && <Difference before={scores.before} after={scores.after} />}
      open={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      {(differs || scores?.implied) && (
        <li className={shared.small}>
          {scores.implied ? words.implied : words.ownAndRule(points(scores.stated!), points(scores.before!))}
        </li>
      )}
      {(scores?.touched || indicator.facts.length === 0) && scores && scores.why !== "" && (
        <li className={shared.small}>{scores.why}</li>
      )}
      {indicator.facts.map((fact) => (
        <FactChange
          key={fact.id}
          fact={fact}
          text={typed[fact.id] ?? null}
          fault={answer?.faults[fact.id] ?? null}
          onChange={(text) => set(fact.id, text)}
        />
      ))}
    </IndicatorSection>
  );
}
