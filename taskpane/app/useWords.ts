/** Words in the language that is chosen, for components. */
import { useEffect, useState } from "react";
import type { LazyWords } from "../../src/messages/lazy-words";
import type { Language } from "../../src/messages/messages";
import { usePane } from "./pane-context";

/** Chinese until English has arrived. */
export function useWords<T>({ zh, loadEn }: LazyWords<T>, language: Language): T {
  const [en, setEn] = useState<{ readonly words: T } | null>(null);
  useEffect(() => {
    if (language !== "en") return;
    // English that does not come leaves the Chinese in its place: the work goes on.
    loadEn().then(
      (words) => setEn({ words }),
      () => undefined,
    );
  }, [language, loadEn]);
  return language === "en" ? (en?.words ?? zh) : zh;
}

/** In the language of the pane. */
export function usePaneWords<T>(words: LazyWords<T>): T {
  return useWords(words, usePane().state.language);
}
