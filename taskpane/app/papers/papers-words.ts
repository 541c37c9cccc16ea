import type { LazyWords } from "../../../src/messages/lazy-words";
import type { PanePapersWords } from "../../../src/messages/pane-words";
import { panePapers } from "../../../src/messages/zh-CN/pane-papers";

export const papersWords: LazyWords<PanePapersWords> = {
  zh: panePapers,
  loadEn: async () => (await import("../../../src/messages/en/pane-papers")).panePapers,
};
