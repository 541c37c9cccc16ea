/** The pane. It depends on a controller, not on a spreadsheet. */
import { Suspense, useEffect, useMemo, type ReactNode } from "react";
import { Button } from "./shared/Button";
import type { LazyWords } from "../../src/messages/lazy-words";
import type { PaneWords } from "../../src/messages/pane-words";
import { pane } from "../../src/messages/zh-CN/pane";
import type { Controller } from "../state/controller";
import { useAppStyles } from "./App.styles";
import { Announcer } from "./notices/Announcer";
import { Busy } from "./frame/Busy";
import { Header } from "./frame/Header";
import { ShieldIcon } from "./shared/icons";
import { Notices } from "./notices/Notices";
import { PaneContext, useLanguage, usePane } from "./pane-context";
import { Results } from "./frame/Results";
import { Start } from "./frame/Start";
import { Themed } from "./theme/Themed";
import { useAppearance, type Appearance } from "./theme/useAppearance";
import { useWords } from "./useWords";
import { lazyView } from "./shared/lazy-view";

const paneWords: LazyWords<PaneWords> = {
  zh: pane,
  loadEn: async () => (await import("../../src/messages/en/pane")).pane,
};

// Rarely used views are lazy chunks.
const ConfirmView = lazyView(() => import("./confirm/ConfirmView"));
const FactsView = lazyView(() => import("./facts/FactsView"));
const WhatIfView = lazyView(() => import("./what-if/WhatIfView"));
const PapersView = lazyView(() => import("./papers/PapersView"));
const FunctionsView = lazyView(() => import("./functions/FunctionsView"));
const RecognitionView = lazyView(() => import("./recognition/RecognitionView"));
const ChooseFramework = lazyView(() => import("./choose/ChooseFramework"));

function Content() {
  const { state } = usePane();
  if (state.confirming) return <ConfirmView confirming={state.confirming} />;
  if (state.choosing) return <ChooseFramework />;
  if (state.view === "functions") return <FunctionsView />;
  if (state.view === "facts") return <FactsView />;
  if (state.view === "what-if") return <WhatIfView />;
  if (state.view === "papers") return <PapersView />;
  if (state.view === "recognition") return <RecognitionView />;
  if (state.outcome || state.early.length > 0) return <Results />;
  return state.phase === "idle" ? <Start /> : null;
}

function LanguageButton() {
  const { state, words, controller } = usePane();
  const other = state.language === "zh" ? "en" : "zh";
  return (
    <Button
      size="small"
      appearance="subtle"
      lang={other === "en" ? "en" : "zh-CN"}
      aria-label={words.languageLabel}
      onClick={() => void controller.setLanguage(other)}
    >
      {words.language}
    </Button>
  );
}

function Page({ ownLanguage }: { readonly ownLanguage: boolean }) {
  const styles = useAppStyles();
  const { state, words } = usePane();
  return (
    <div className={styles.page}>
      <Header />
      <main className={styles.main} id="pane-main" aria-busy={state.phase !== "idle"}>
        <Notices />
        <Busy />
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <Content />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <span className={styles.private}>
          <ShieldIcon />
          {words.private}
        </span>
        {ownLanguage && <LanguageButton />}
      </footer>
      <Announcer />
    </div>
  );
}

export interface AppProps {
  readonly controller: Controller;
  readonly appearance?: Appearance;
  /** false where the page around the pane has a language button. */
  readonly ownLanguage?: boolean;
  /** Beside the pane, and told what it is. */
  readonly children?: ReactNode;
}

export function App({ controller, appearance = "system", ownLanguage = true, children }: AppProps) {
  const language = useLanguage(controller);
  const words = useWords(paneWords, language);
  const { theme, dark } = useAppearance(appearance);
  const tools = useMemo(() => ({ controller, words }), [controller, words]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <Themed theme={theme}>
      <PaneContext.Provider value={tools}>
        <Page ownLanguage={ownLanguage} />
        {children}
      </PaneContext.Provider>
    </Themed>
  );
}
