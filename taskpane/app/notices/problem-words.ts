import type { LazyWords } from "../../../src/messages/lazy-words";
import type { PaneProblemWords } from "../../../src/messages/pane-words";
import { paneProblems } from "../../../src/messages/zh-CN/pane-problems";

export const problemWords: LazyWords<PaneProblemWords> = {
  zh: paneProblems,
  loadEn: async () => (await import("../../../src/messages/en/pane-problems")).paneProblems,
};
