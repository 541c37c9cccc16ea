/** Every figure behind the scores: value, unit, sources, contradictions, and what is missing. */
import { useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { address } from "../../../src/workbook/address";
import type { FactRow, IndicatorFacts } from "../../model/pane-report";
import { useFindingsStyles } from "../findings/Findings.styles";
import { points } from "../shared/format";
import { IndicatorSection } from "../shared/IndicatorSection";
import { LinkButton } from "../shared/LinkButton";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { ViewHeading } from "../shared/ViewHeading";
import { Working } from "../shared/Working";
import { FactEntry, SuppliedNote } from "./FactEntry";
import { useFactsStyles } from "./FactsView.styles";

function Sources({ fact }: { readonly fact: FactRow }) {
  const styles = useFactsStyles();
  const shared = useSharedStyles();
  const { words, controller } = usePane();
  const { facts } = usePaneWords(viewWords);
  if (fact.sources.length === 0) return null;
  const conflict = fact.sources.some(({ agrees }) => !agrees);
  return (
    <div className={styles.sources}>
      {conflict && <span className={mergeClasses(shared.small, styles.conflict)}>{facts.conflict}</span>}
      {fact.sources.map(({ ref, shown }, index) => {
        const cell = address(ref.row, ref.col);
        const text = `${conflict ? `${shown} · ` : ""}${facts.jump(ref.sheet, cell)}`;
        return (
          <LinkButton
            key={index}
            text={text}
            label={`${text}，${words.findings.jump(cell)}`}
            onClick={() => void controller.jump(ref)}
          />
        );
      })}
    </div>
  );
}

function Fact({ fact }: { readonly fact: FactRow }) {
  const styles = useFactsStyles();
  const { facts } = usePaneWords(viewWords);
  const isJudgement = fact.unit === "judgement" || fact.unit === "grade";
  return (
    <li className={styles.fact}>
      <div className={styles.line}>
        <span>{fact.name}</span>
        {isJudgement ? (
          <FactEntry fact={fact} />
        ) : (
          <span className={mergeClasses(styles.value, fact.value === null && styles.missing)}>
            {fact.value ?? facts.missing}
          </span>
        )}
      </div>
      <Sources fact={fact} />
      {!isJudgement && <SuppliedNote fact={fact} />}
      {!isJudgement && fact.value === null && <FactEntry fact={fact} />}
    </li>
  );
}

function missingCount({ facts }: IndicatorFacts): number {
  return facts.filter(({ missing, unit }) => missing && unit !== "judgement" && unit !== "grade").length;
}

function Indicator({ indicator }: { readonly indicator: IndicatorFacts }) {
  const styles = useFactsStyles();
  const list = useFindingsStyles();
  const shared = useSharedStyles();
  const { words } = usePane();
  const { facts } = usePaneWords(viewWords);
  const missing = missingCount(indicator);
  const [open, setOpen] = useState(missing > 0);
  const summary = (
    <span className={mergeClasses(list.meta, missing > 0 && styles.missing)}>
      {missing > 0
        ? facts.missingCount(missing)
        : indicator.expected !== null
          ? facts.expected(points(indicator.expected))
          : ""}
    </span>
  );
  return (
    <IndicatorSection name={indicator.name} summary={summary} open={open} onToggle={() => setOpen(!open)}>
      {indicator.facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
      {indicator.criteria !== "" && (
        <li>
          <span className={list.term}>{facts.criteria}</span>
          <p className={mergeClasses(shared.small, styles.criteria)}>{indicator.criteria}</p>
        </li>
      )}
      {indicator.working.length > 0 && (
        <li>
          <span className={list.term}>{words.findings.working}</span>
          <Working lines={indicator.working} />
        </li>
      )}
    </IndicatorSection>
  );
}

export default function FactsView() {
  const shared = useSharedStyles();
  const list = useFindingsStyles();
  const { state } = usePane();
  const { facts } = usePaneWords(viewWords);
  const [search, setSearch] = useState("");
  const [missingOnly, setMissingOnly] = useState(false);
  const all = state.outcome?.checked.facts ?? [];
  const sheets = state.outcome?.checked.found.sheets ?? [];
  const wanted = search.trim();
  const shown = all.filter(
    (one) =>
      (!missingOnly || missingCount(one) > 0) &&
      (wanted === "" ||
        [one.name, ...one.facts.map(({ name }) => name)].some((name) => name.includes(wanted))),
  );
  return (
    <section className={shared.stack}>
      <ViewHeading text={facts.heading} help={all.length > 0 ? facts.help : undefined} />
      {all.length === 0 && <p className={shared.text}>{state.outcome ? facts.noneKnown : facts.none}</p>}
      {all.length > 0 && (
        <>
          <div className={list.toolbar}>
            <input
              type="search"
              className={mergeClasses(shared.input, list.search)}
              placeholder={facts.search}
              aria-label={facts.search}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <label className={shared.label}>
              <input
                type="checkbox"
                className={shared.checkbox}
                checked={missingOnly}
                onChange={(event) => setMissingOnly(event.target.checked)}
              />
              {facts.missingOnly}
            </label>
          </div>
          {sheets.map(({ label }, index) => {
            // The key begins with the position of its score sheet.
            const own = shown.filter(({ key }) => key.startsWith(`${index}/`));
            return (
              own.length > 0 && (
                <div key={index} className={list.group}>
                  {sheets.length > 1 && <h3 className={shared.heading}>{label}</h3>}
                  {own.map((indicator) => (
                    <Indicator key={indicator.key} indicator={indicator} />
                  ))}
                </div>
              )
            );
          })}
        </>
      )}
    </section>
  );
}
