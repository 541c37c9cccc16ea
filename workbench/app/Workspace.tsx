/** The grid and the pane side by side; in a narrow window one of them at a time. */
import {
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
} from "react";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { App } from "../../taskpane/app/App";
import { useHeaderStyles } from "../../taskpane/app/frame/Header.styles";
import { useFolder } from "../folder/useFolder";
import { TourCard } from "../tour/TourCard";
import { CellHelpBar } from "./bars/CellHelpBar";
import { PrintedResults } from "./PrintedResults";
import { PANE_WIDTH, Separator } from "./Separator";
import { useWorkbench } from "./workbench-context";
import { useWorkspaceStyles } from "./Workspace.styles";
import { lazyView } from "../../taskpane/app/shared/lazy-view";

const FindBar = lazyView(
  () => import("../find/FindBar"),
  () => useWorkbench().words,
);

const NARROW = "(max-width: 719px)";

/** Below this width there is no room for both. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(NARROW).matches,
  );
}

/**
 * Out of reach of keyboards and screen readers; React 18 knows the attribute only as text. Never before the first
 * workbook: the spreadsheet takes no typing for good when it starts inside an inert part.
 */
const inertIf = (isHidden: boolean): object => (isHidden ? { inert: "" } : {});

const SHOWN = ["grid", "pane"] as const;

function Tabs() {
  const styles = useWorkspaceStyles();
  const header = useHeaderStyles();
  const { workbench, state, words } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const shown = state.shown === "grid" ? "pane" : "grid";
    workbench.store.set({ shown });
    list.current?.querySelector<HTMLElement>(`[data-shown="${shown}"]`)?.focus();
  }

  return (
    <nav aria-label={words.tabs.label}>
      <div ref={list} role="tablist" aria-label={words.tabs.label} className={styles.tabs}>
        {SHOWN.map((shown) => {
          const isCurrent = state.shown === shown;
          return (
            <button
              key={shown}
              type="button"
              role="tab"
              id={`tab-${shown}`}
              data-shown={shown}
              aria-selected={isCurrent}
              aria-controls={`panel-${shown}`}
              tabIndex={isCurrent ? 0 : -1}
              className={mergeClasses(header.tab, styles.tab, isCurrent && header.current)}
              onClick={() => workbench.store.set({ shown })}
              onKeyDown={move}
            >
              {words.tabs[shown]}
            </button>
          );
        })}
      </div>
    </nav>
  );
}

/** Holds the grid's element, which outlives this component. */
function GridArea() {
  const styles = useWorkspaceStyles();
  const { workbench } = useWorkbench();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    area.current?.append(workbench.parts.gridElement);
  }, [workbench]);
  return <div ref={area} className={styles.grid} data-grid-area="" />;
}

export function Workspace() {
  const styles = useWorkspaceStyles();
  const isNarrow = useNarrow();
  const { state, words } = useWorkbench();
  const [width, setWidth] = useState<number>(PANE_WIDTH.preset);
  const { opened, shown } = state;
  const { isShown: isListShown } = useFolder();
  // The pane has landmarks of its own, which must not be inside a tab panel.
  const gridRole = isNarrow
    ? { role: "tabpanel", "aria-labelledby": "tab-grid" }
    : { role: "region", "aria-label": words.gridLabel };
  return (
    <>
      {isNarrow && opened && !isListShown && <Tabs />}
      <div
        // The pane brings the page's main part; without it the grid is that.
        role={isNarrow && shown === "grid" ? "main" : undefined}
        className={mergeClasses(styles.workspace, (!opened || isListShown) && styles.unseen)}
      >
        <div
          id="panel-grid"
          {...gridRole}
          aria-busy={state.settling}
          {...inertIf(isNarrow && shown !== "grid")}
          // Moved out of sight, not hidden: the grid needs a size to draw.
          className={mergeClasses(styles.gridPanel, isNarrow && shown !== "grid" && styles.behind)}
        >
          <GridArea />
          {opened && state.finding && (
            <Suspense fallback={null}>
              <FindBar key={opened.serial} />
            </Suspense>
          )}
          {opened && <CellHelpBar />}
          {opened && !isNarrow && <Separator width={width} onChange={setWidth} />}
          {opened?.sample && <TourCard key={opened.serial} />}
        </div>
        {opened && (
          <div
            id="panel-pane"
            hidden={isNarrow && shown !== "pane"}
            className={styles.panePanel}
            // Dragged by the user, so no class can hold it.
            style={isNarrow ? undefined : ({ width: `${width}px` } as CSSProperties)}
          >
            <div className={styles.pane}>
              <App key={opened.serial} controller={opened.controller} ownLanguage={false}>
                <PrintedResults />
              </App>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
