/** Words in two languages: Chinese is bundled with whoever uses them, English is loaded when it is chosen. */
import { useEffect, useState } from "react";
import type { Language } from "../../src/messages/messages";
import { usePane } from "./pane-context";

export interface LazyWords<T> {
  readonly zh: T;
  readonly loadEn: () => Promise<T>;
}

/** Chinese until English has arrived. */
export function useWords<T>({ zh, loadEn }: LazyWords<T>, language: Language): T {
  const [en, setEn] = useState<{ readonly words: T } | null>(null);
  useEffect(() => {
    if (language === "en") void loadEn().then((words) => setEn({ words }));
  }, [language, loadEn]);
  return language === "en" ? (en?.words ?? zh) : zh;
}

/** In the language of the pane. */
export function usePaneWords<T>(words: LazyWords<T>): T {
  return useWords(words, usePane().state.language);
}
