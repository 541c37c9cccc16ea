/** The page's words and those for refused files: Chinese is there from the start, English comes when it is wanted. */
import { useEffect, useState } from "react";
import type { FilesWords } from "../../src/messages/files-words";
import type { Language } from "../../src/messages/messages";
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import { filesZh } from "../../src/messages/zh-CN/files";
import { workbench as zhWords } from "../../src/messages/zh-CN/workbench";

export interface PageWords {
  readonly words: WorkbenchWords;
  readonly fileWords: FilesWords;
}

const zh: PageWords = { words: zhWords, fileWords: filesZh };

async function english(): Promise<PageWords> {
  const [{ workbench }, { filesEn }] = await Promise.all([
    import("../../src/messages/en/workbench"),
    import("../../src/messages/en/files"),
  ]);
  return { words: workbench, fileWords: filesEn };
}

export function useWorkbenchWords(language: Language): PageWords {
  const [loaded, setLoaded] = useState<PageWords | null>(null);
  useEffect(() => {
    if (language === "en") void english().then(setLoaded);
  }, [language]);
  return language === "en" ? (loaded ?? zh) : zh;
}
