/** The drafts in this browser, to continue or to erase. */
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useStartScreenStyles } from "./StartScreen.styles";
import { useWorkbench } from "./workbench-context";

export function Drafts() {
  const styles = useStartScreenStyles();
  const shared = useSharedStyles();
  const { workbench, state, words } = useWorkbench();
  const { list } = state.drafts;
  const { drafts } = words;
  if (list.length === 0) return null;
  const dates = new Intl.DateTimeFormat(state.language === "zh" ? "zh-CN" : "en", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <section className={mergeClasses(shared.card, shared.stack)} data-drafts="">
      <h3 className={styles.subheading}>{drafts.heading}</h3>
      <ul className={styles.drafts}>
        {list.map(({ fingerprint, name, savedAt }) => {
          const when = dates.format(savedAt);
          return (
            <li key={fingerprint} className={shared.between}>
              <span className={styles.draft}>{drafts.item(name, when)}</span>
              <span className={shared.row}>
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={drafts.restoreLabel(name, when)}
                  onClick={() => void workbench.openDraft(fingerprint)}
                >
                  {drafts.restore}
                </Button>
                <Button
                  size="small"
                  aria-label={drafts.eraseLabel(name, when)}
                  onClick={() => void workbench.edits.autosave.erase(fingerprint)}
                >
                  {drafts.erase}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {list.length > 1 && (
        <div>
          <Button size="small" onClick={() => void workbench.edits.autosave.eraseAll()}>
            {drafts.eraseAll}
          </Button>
        </div>
      )}
    </section>
  );
}
