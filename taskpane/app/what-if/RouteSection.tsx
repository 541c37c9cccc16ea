/** The cheapest way to a grade or to full marks, starting from the changed figures. */
import { useEffect, useRef, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { Goal } from "../../../src/what-if/cheapest";
import type { RouteReport } from "../../../src/what-if/report";
import type { BookEngine } from "../../engine/engine";
import type { WhatIfRoute } from "../../engine/tasks/what-if-route";
import { useFindingsStyles } from "../findings/Findings.styles";
import { points } from "../shared/format";
import { useSharedStyles } from "../shared/shared.styles";
import { asList, type Typed } from "./useWhatIf";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

interface RouteSectionProps {
  readonly book: BookEngine;
  readonly grades: readonly string[];
  readonly typed: Typed;
  readonly onApply: (route: RouteReport) => void;
  readonly onFailed: (error: unknown) => void;
}

interface RouteProps {
  readonly route: RouteReport;
  /** One of several forms: it says which. */
  readonly named: boolean;
  readonly onApply: () => void;
}

function Route({ route, named, onApply }: RouteProps) {
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  return (
    <div className={shared.stack}>
      {named && <h4 className={shared.heading}>{route.label}</h4>}
      <p className={mergeClasses(shared.text, shared.strong)}>
        {words.goalHeading(route.goal, points(route.target), points(route.before))}
      </p>
      {route.steps.length > 0 && (
        <ol className={styles.steps}>
          {route.steps.map(({ fact, text }) => (
            <li key={fact}>{text}</li>
          ))}
        </ol>
      )}
      <p className={shared.text}>{route.text}</p>
      {!route.reached && (
        <ul className={styles.steps}>
          {route.rest.map(({ name, text }) => (
            <li key={name}>{text}</li>
          ))}
        </ul>
      )}
      {route.steps.length > 0 && (
        <div>
          <Button size="small" onClick={onApply}>
            {words.apply}
          </Button>
        </div>
      )}
      {route.single.length > 1 && (
        <details>
          <summary className={mergeClasses(shared.focus, styles.summaryLine)}>{words.single}</summary>
          <ul className={styles.steps}>
            {route.single.map(({ fact, value, text }) => (
              <li key={`${fact} ${value}`}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function RouteSection({ book, grades, typed, onApply, onFailed }: RouteSectionProps) {
  const shared = useSharedStyles();
  const list = useFindingsStyles();
  const words = usePaneWords(whatIfWords);
  const [goal, setGoal] = useState<Goal | null>(null);
  const [found, setFound] = useState<WhatIfRoute | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    if (!goal) return;
    const own = ++latest.current;
    book
      .run("what-if-route", { goal, typed: asList(typed) })
      .then((route) => own === latest.current && setFound(route))
      .catch(onFailed);
  }, [book, goal, typed, onFailed]);
  const goals: readonly (readonly [string, Goal])[] = [
    ...grades.map((grade) => [grade, { kind: "grade", grade }] as const),
    [words.full, { kind: "full" }],
  ];
  const isChosen = (one: Goal) => JSON.stringify(one) === JSON.stringify(goal);
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={shared.heading}>{words.route}</h3>
      <p className={shared.small}>{words.routeHelp}</p>
      <div>
        <div role="group" aria-label={words.goal} className={list.segments}>
          {goals.map(([name, one]) => (
            <button
              key={name}
              type="button"
              aria-pressed={isChosen(one)}
              className={mergeClasses(list.segment, isChosen(one) && list.segmentOn)}
              onClick={() => setGoal(one)}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <div aria-live="polite" className={shared.stack}>
        {goal && !found && <p className={shared.text}>{words.working}</p>}
        {found?.routes.map((route, index) => (
          <Route key={index} route={route} named={found.routes.length > 1} onApply={() => onApply(route)} />
        ))}
      </div>
      {found && <p className={shared.small}>{found.note}</p>}
    </section>
  );
}
