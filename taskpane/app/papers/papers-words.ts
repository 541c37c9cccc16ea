import type { PanePapersWords } from "../../../src/messages/pane-words";
import { panePapers } from "../../../src/messages/zh-CN/pane-papers";
import type { LazyWords } from "../useWords";

export const papersWords: LazyWords<PanePapersWords> = {
  zh: panePapers,
  loadEn: async () => (await import("../../../src/messages/en/pane-papers")).panePapers,
};
