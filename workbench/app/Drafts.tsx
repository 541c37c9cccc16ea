/** The drafts in this browser, to continue or to erase. */
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useStartScreenStyles } from "./StartScreen.styles";
import { ConfirmDialog, type Asked } from "./dialogs/ConfirmDialog";
import { useWorkbench } from "./workbench-context";

export function Drafts() {
  const styles = useStartScreenStyles();
  const shared = useSharedStyles();
  const { workbench, state, words } = useWorkbench();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { list } = state.drafts;
  const { drafts } = words;
  const { autosave } = workbench.edits;
  const ask = (title: string, text: string, onGo: () => void) =>
    setAsked({ title, text, go: drafts.eraseGo, onGo });
  const dates = new Intl.DateTimeFormat(state.language === "zh" ? "zh-CN" : "en", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <>
      {list.length > 0 && (
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
                      onClick={() =>
                        ask(
                          drafts.eraseTitle,
                          drafts.eraseText(name, when),
                          () => void autosave.erase(fingerprint),
                        )
                      }
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
              <Button
                size="small"
                onClick={() =>
                  ask(drafts.eraseAllTitle, drafts.eraseAllText(list.length), () => void autosave.eraseAll())
                }
              >
                {drafts.eraseAll}
              </Button>
            </div>
          )}
        </section>
      )}
      <ConfirmDialog asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
