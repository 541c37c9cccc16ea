/** The words of the language chosen: Chinese is there from the start, English comes when it is wanted. */
import { useEffect, useState } from "react";
import type { Language } from "../../src/messages/messages";
import type { PaneWords } from "../../src/messages/pane-words";
import { pane } from "../../src/messages/zh-CN/pane";

const zh: PaneWords = pane;

export function useWords(language: Language): PaneWords {
  const [english, setEnglish] = useState<PaneWords | null>(null);
  useEffect(() => {
    if (language === "en")
      void import("../../src/messages/en/pane").then((loaded) => setEnglish(loaded.pane));
  }, [language]);
  return language === "en" ? (english ?? zh) : zh;
}
