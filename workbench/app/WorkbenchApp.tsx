/** The page: toolbar, what there is to say, the start or the workspace. */
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { useAppearance } from "../../taskpane/app/useAppearance";
import type { Workbench } from "../state/workbench";
import { Bars } from "./Bars";
import { useLayerStyles } from "./layers.styles";
import { OpeningLayer } from "./OpeningLayer";
import { ReplaceDialog } from "./ReplaceDialog";
import { StartScreen } from "./StartScreen";
import { TopBar } from "./TopBar";
import { useBringing } from "./useBringing";
import { useWorkbenchWords } from "./useWorkbenchWords";
import { useWorkbench, WorkbenchContext } from "./workbench-context";
import { useWorkbenchAppStyles } from "./WorkbenchApp.styles";
import { Workspace } from "./Workspace";

function Page() {
  const styles = useWorkbenchAppStyles();
  const layers = useLayerStyles();
  const { state, words } = useWorkbench();
  const isOver = useBringing();
  return (
    <div className={styles.page}>
      <TopBar />
      <Bars />
      <div className={styles.content}>
        <Workspace />
        {!state.opened && <StartScreen />}
      </div>
      <OpeningLayer />
      <ReplaceDialog />
      {isOver && <div className={layers.drop}>{words.dropHere}</div>}
    </div>
  );
}

export function WorkbenchApp({ workbench }: { readonly workbench: Workbench }) {
  const styles = useWorkbenchAppStyles();
  const { store } = workbench;
  const language = useSyncExternalStore(store.subscribe, () => store.get().language);
  const pageWords = useWorkbenchWords(language);
  const { theme, dark } = useAppearance("system");
  const tools = useMemo(() => ({ workbench, ...pageWords }), [workbench, pageWords]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = pageWords.words.product;
  }, [language, dark, pageWords]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <WorkbenchContext.Provider value={tools}>
        <Page />
      </WorkbenchContext.Provider>
    </FluentProvider>
  );
}
