import type { LazyWords } from "../../../src/messages/lazy-words";
import type { PaneViewWords } from "../../../src/messages/pane-words";
import { paneViews } from "../../../src/messages/zh-CN/pane-views";

/** Words of the rarely used views. */
export const viewWords: LazyWords<PaneViewWords> = {
  zh: paneViews,
  loadEn: async () => (await import("../../../src/messages/en/pane-views")).paneViews,
};
