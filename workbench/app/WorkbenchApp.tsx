/** The page: toolbar, message bars, and the start screen or the workspace. */
import { Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { useWords } from "../../taskpane/app/useWords";
import { useAppearance } from "../../taskpane/app/theme/useAppearance";
import { useFolder } from "../folder/useFolder";
import type { Workbench } from "../state/workbench";
import { Bars } from "./bars/Bars";
import { Dialogs } from "./dialogs/Dialogs";
import { useLayerStyles } from "./layers.styles";
import { FromFolder } from "./FromFolder";
import { pageWords } from "./page-words";
import { OpeningLayer } from "./OpeningLayer";
import { StartScreen } from "./StartScreen";
import { TopBar } from "./TopBar";
import { useOpenFile } from "./useOpenFile";
import { useRegionKeys } from "./useRegionKeys";
import { useWorkbench, WorkbenchContext } from "./workbench-context";
import { useWorkbenchAppStyles } from "./WorkbenchApp.styles";
import { Workspace } from "./Workspace";
import { lazyView } from "../../taskpane/app/shared/lazy-view";

const FolderView = lazyView(
  () => import("../folder/FolderView"),
  () => useWorkbench().words,
);

/** Workers and samples beside the page cannot be loaded from file: addresses. */
const IS_FROM_FOLDER = location.protocol === "file:" && globalThis.embeddedFiles === undefined;

function Page() {
  const styles = useWorkbenchAppStyles();
  const layers = useLayerStyles();
  const { state, words } = useWorkbench();
  const { isShown: isListShown } = useFolder();
  const isOver = useOpenFile();
  useRegionKeys();
  return (
    <div className={styles.page}>
      <TopBar />
      <Bars />
      <div className={styles.content}>
        {IS_FROM_FOLDER ? <FromFolder /> : <Workspace />}
        {!IS_FROM_FOLDER && !state.opened && !isListShown && <StartScreen />}
        {!IS_FROM_FOLDER && isListShown && (
          <Suspense fallback={null}>
            <FolderView />
          </Suspense>
        )}
      </div>
      <OpeningLayer />
      <Dialogs />
      {isOver && <div className={layers.drop}>{words.dropHere}</div>}
    </div>
  );
}

export function WorkbenchApp({ workbench }: { readonly workbench: Workbench }) {
  const { store } = workbench;
  const language = useSyncExternalStore(store.subscribe, () => store.get().language);
  const page = useWords(pageWords, language);
  const { theme, dark } = useAppearance("system");
  const tools = useMemo(() => ({ workbench, ...page }), [workbench, page]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = page.words.product;
  }, [language, dark, page]);
  return (
    <FluentProvider theme={theme}>
      <WorkbenchContext.Provider value={tools}>
        <Page />
      </WorkbenchContext.Provider>
    </FluentProvider>
  );
}
