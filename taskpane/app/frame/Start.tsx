/** Shown before the first check: what was recognised, and what a check does. */
import { mergeClasses } from "../shared/merge-classes";
import { FrameworkLine } from "../score/FrameworkLine";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { useStartStyles } from "./Start.styles";

export function Start() {
  const shared = useSharedStyles();
  const styles = useStartStyles();
  const { state, words } = usePane();
  const sheets = state.look?.sheets;
  return (
    <>
      <section className={mergeClasses(shared.card, shared.stack)}>
        <h2 className={shared.heading}>{words.start.heading}</h2>
        <ul className={styles.list}>
          {words.start.what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={mergeClasses(shared.card, shared.stack)} aria-live="polite">
        {!sheets && !state.problem && <p className={shared.text}>{words.start.looking}</p>}
        {sheets?.length === 0 && <p className={shared.text}>{words.start.none}</p>}
        {sheets && sheets.length > 1 && <p className={shared.text}>{words.start.several(sheets.length)}</p>}
        {sheets && sheets.length > 0 && (
          <ul className={styles.sheets}>
            {sheets.map((found, index) => (
              <li key={index}>
                <p className={shared.text}>{words.start.found(found.sheet, found.indicators)}</p>
                <FrameworkLine found={found} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
