import type { LazyWords } from "../../../src/messages/lazy-words";
import type { StandardPaneWords } from "../../../src/messages/pane-words";
import { standardPane } from "../../../src/messages/zh-CN/standard-pane";

export const standardWords: LazyWords<StandardPaneWords> = {
  zh: standardPane,
  loadEn: async () => (await import("../../../src/messages/en/standard-pane")).standardPane,
};
