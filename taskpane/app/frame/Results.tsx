/** Score cards and findings; while a check runs, the findings so far. */
import { mergeClasses } from "../shared/merge-classes";
import { Findings } from "../findings/Findings";
import { WhatWasChecked } from "../findings/WhatWasChecked";
import { usePane } from "../pane-context";
import { LinkButton } from "../shared/LinkButton";
import { ScoreCards } from "../score/ScoreCard";
import { useSharedStyles } from "../shared/shared.styles";

export function Results() {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const { outcome, early } = state;
  const checked = early.length > 0 ? null : outcome?.checked;
  const unread = (outcome?.sheets ?? []).flatMap(({ name, unread }) => (unread ? [name] : []));
  return (
    <>
      {checked?.report.sheets.length === 0 && (
        <section className={mergeClasses(shared.card, shared.stack)}>
          <h2 className={shared.heading}>{words.noSheet.title}</h2>
          <p className={shared.text}>{words.noSheet.help}</p>
        </section>
      )}
      {checked && <ScoreCards checked={checked} />}
      {checked && (
        <LinkButton text={words.recognition} onClick={() => controller.store.set({ view: "recognition" })} />
      )}
      {unread.length > 0 && <p className={shared.small}>{words.unread(unread)}</p>}
      {outcome && outcome.unmarked.unreadable.length > 0 && (
        <p className={shared.small}>{words.unreadableMarks(outcome.unmarked.unreadable)}</p>
      )}
      {outcome && outcome.unmarked.skipped.length > 0 && (
        <p className={shared.small}>{words.unmarked(outcome.unmarked.skipped)}</p>
      )}
      <Findings />
      {checked && <WhatWasChecked checked={checked.report.checked} />}
    </>
  );
}
