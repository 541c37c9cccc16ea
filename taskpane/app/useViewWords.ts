/** Words of the views that are opened now and then; part of their chunk, so Chinese costs nothing at the start. */
import { useEffect, useState } from "react";
import type { PaneViewWords } from "../../src/messages/pane-words";
import { paneViews } from "../../src/messages/zh-CN/pane-views";
import { usePane } from "./pane-context";

const zh: PaneViewWords = paneViews;

export function useViewWords(): PaneViewWords {
  const { language } = usePane().state;
  const [english, setEnglish] = useState<PaneViewWords | null>(null);
  useEffect(() => {
    if (language === "en")
      void import("../../src/messages/en/pane-views").then((loaded) => setEnglish(loaded.paneViews));
  }, [language]);
  return language === "en" ? (english ?? zh) : zh;
}
