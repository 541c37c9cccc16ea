import type { PaneProblemWords } from "../../../src/messages/pane-words";
import { paneProblems } from "../../../src/messages/zh-CN/pane-problems";
import type { LazyWords } from "../useWords";

export const problemWords: LazyWords<PaneProblemWords> = {
  zh: paneProblems,
  loadEn: async () => (await import("../../../src/messages/en/pane-problems")).paneProblems,
};
