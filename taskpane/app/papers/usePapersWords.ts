/** Words of this view: part of its chunk, English fetched when it is wanted. */
import { useEffect, useState } from "react";
import type { PanePapersWords } from "../../../src/messages/pane-words";
import { panePapers } from "../../../src/messages/zh-CN/pane-papers";
import { usePane } from "../pane-context";

const zh: PanePapersWords = panePapers;

export function usePapersWords(): PanePapersWords {
  const { language } = usePane().state;
  const [english, setEnglish] = useState<PanePapersWords | null>(null);
  useEffect(() => {
    if (language === "en")
      void import("../../../src/messages/en/pane-papers").then((loaded) => setEnglish(loaded.panePapers));
  }, [language]);
  return language === "en" ? (english ?? zh) : zh;
}
