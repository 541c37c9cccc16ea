/** What the scores would be if the figures were others, and what it would take to reach a goal. */
import { useState } from "react";
import { Button } from "../shared/Button";
import type { IndicatorFactsReport, RouteReport } from "../../../src/what-if/report";
import type { WhatIfFacts } from "../../engine/tasks/what-if-facts";
import { useFindingsStyles } from "../findings/Findings.styles";
import { points } from "../shared/format";
import { mergeClasses } from "../shared/merge-classes";
import { useSharedStyles } from "../shared/shared.styles";
import { ViewHeading } from "../shared/ViewHeading";
import { IndicatorChanges } from "./IndicatorChanges";
import { RouteSection } from "./RouteSection";
import { editable } from "./stepped";
import { Summary } from "./Summary";
import { useWhatIf, type Opened, type Typed } from "./useWhatIf";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

type Ready = Extract<Opened, { phase: "ready" }>;

function matches({ name, facts }: IndicatorFactsReport, wanted: string): boolean {
  return [name, ...facts.map((fact) => fact.name)].some((each) => each.includes(wanted));
}

/** The values of a route, as they would be typed. */
function typedFor(route: RouteReport, { sheets }: WhatIfFacts): Typed {
  const all = sheets.flatMap(({ indicators }) => indicators.flatMap(({ facts }) => facts));
  return Object.fromEntries(
    route.steps.map(({ fact, value }) => {
      const unit = all.find(({ id }) => id === fact)?.unit ?? "money";
      return [fact, editable(unit, value)];
    }),
  );
}

function Workplace({
  ready,
  whatIf,
}: {
  readonly ready: Ready;
  readonly whatIf: ReturnType<typeof useWhatIf>;
}) {
  const shared = useSharedStyles();
  const list = useFindingsStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const [search, setSearch] = useState("");
  const { facts, book } = ready;
  const { typed, answer } = whatIf;
  const scores = answer?.sheets ?? facts.now;
  const wanted = search.trim();
  const several = scores.length > 1;
  const named = (label: string) => (several ? `${label} ` : "");
  const shown = facts.sheets.map((sheet, s) => ({
    sheet,
    scores: scores[s],
    indicators: sheet.indicators.filter((each) => wanted === "" || matches(each, wanted)),
  }));
  return (
    <>
      {scores.map(
        ({ label, total }, index) =>
          total.stated !== null &&
          points(total.stated) !== points(total.before) && (
            <p key={index} className={shared.small}>
              {named(label)}
              {words.stated(points(total.stated))}
            </p>
          ),
      )}
      <input
        type="search"
        className={shared.input}
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {shown.every(({ indicators }) => indicators.length === 0) && (
        <p className={shared.text}>{words.noHits}</p>
      )}
      {shown.map(
        ({ sheet, scores: own, indicators }, index) =>
          indicators.length > 0 && (
            <div key={index} className={list.group}>
              {several && <h3 className={mergeClasses(shared.heading, styles.sheet)}>{sheet.label}</h3>}
              {indicators.map((indicator) => (
                <IndicatorChanges
                  key={indicator.id ?? indicator.name}
                  indicator={indicator}
                  scores={own?.indicators.find(
                    ({ id, name }) => id === indicator.id && name === indicator.name,
                  )}
                  whatIf={whatIf}
                  found={wanted !== ""}
                />
              ))}
            </div>
          ),
      )}
      <RouteSection
        book={book}
        grades={facts.grades}
        typed={typed}
        onApply={(route) => whatIf.setTyped((before) => ({ ...before, ...typedFor(route, facts) }))}
        onFailed={whatIf.fail}
      />
      <Summary
        sheets={scores}
        changed={Object.keys(typed).length}
        canTake={answer !== null && Object.keys(answer.values).length > 0}
        onReset={() => whatIf.setTyped({})}
        onTake={() => void whatIf.take()}
      />
    </>
  );
}

export default function WhatIfView() {
  const shared = useSharedStyles();
  const words = usePaneWords(whatIfWords);
  const whatIf = useWhatIf();
  const { opened, reread } = whatIf;
  const hasRules =
    opened.phase === "ready" &&
    opened.facts.sheets.some(({ indicators }) => indicators.some(({ facts }) => facts.length > 0));
  const empty =
    opened.phase !== "ready" || hasRules
      ? null
      : opened.facts.sheets.length === 0
        ? words.noSheet
        : words.noRules;
  return (
    <section className={shared.stack}>
      <ViewHeading text={words.heading} help={words.help} />
      {opened.phase === "reading" && (
        <p role="status" className={shared.text}>
          {words.reading}
        </p>
      )}
      {opened.phase === "failed" && <p className={shared.text}>{words.failed}</p>}
      {empty !== null && <p className={shared.text}>{empty}</p>}
      {opened.phase === "ready" && hasRules && <Workplace ready={opened} whatIf={whatIf} />}
      {opened.phase !== "reading" && (
        <div>
          <Button size="small" onClick={reread}>
            {opened.phase === "failed" ? words.retry : words.reread}
          </Button>
        </div>
      )}
    </section>
  );
}
