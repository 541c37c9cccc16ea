/** The check and clear buttons, and the tabs of the views. */
import { useRef, type KeyboardEvent } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { Tab } from "../../state/pane-state";
import { useHeaderStyles } from "./Header.styles";
import { CheckIcon, ClearIcon } from "../shared/icons";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";

const TABS: readonly Tab[] = ["results", "facts", "what-if", "papers", "functions"];
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function Tabs() {
  const styles = useHeaderStyles();
  const { state, words, controller } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const current = state.view === "recognition" ? "results" : state.view;
  const show = (view: Tab) => controller.store.set({ view, confirming: null, choosing: false });

  function move(event: KeyboardEvent, index: number) {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : TABS.at((index + step) % TABS.length);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={words.viewsLabel} className={styles.tabs}>
      {TABS.map((view, index) => {
        const isCurrent = view === current;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            data-view={view}
            aria-selected={isCurrent}
            aria-controls="pane-main"
            tabIndex={isCurrent ? 0 : -1}
            className={mergeClasses(styles.tab, isCurrent && styles.current)}
            onClick={() => show(view)}
            onKeyDown={(event) => move(event, index)}
          >
            {words.views[view]}
          </button>
        );
      })}
    </div>
  );
}

export function Header() {
  const styles = useHeaderStyles();
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const isBusy = state.phase !== "idle";
  return (
    <header className={styles.header}>
      <h1 className={shared.hidden}>{words.title}</h1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<CheckIcon />}
          className={styles.main}
          disabledFocusable={isBusy}
          onClick={() => void controller.check()}
        >
          {state.outcome ? words.checkAgain : words.check}
        </Button>
        <Button icon={<ClearIcon />} disabledFocusable={isBusy} onClick={() => void controller.clearMarks()}>
          {words.clear}
        </Button>
      </div>
      <Tabs />
    </header>
  );
}
