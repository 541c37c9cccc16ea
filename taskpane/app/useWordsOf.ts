/** Words of a view that comes when it is opened: Chinese with the view, English when it is wanted. */
import { useEffect, useState } from "react";
import { usePane } from "./pane-context";

/** @param load the same function at every call */
export function useWordsOf<T>(chinese: T, load: () => Promise<T>): T {
  const { language } = usePane().state;
  const [english, setEnglish] = useState<T | null>(null);
  useEffect(() => {
    if (language === "en") void load().then((words) => setEnglish(() => words));
  }, [language, load]);
  return language === "en" ? (english ?? chinese) : chinese;
}
