/** Words of the views that are opened now and then; part of their chunk, so Chinese costs nothing at the start. */
import type { PaneViewWords } from "../../src/messages/pane-words";
import { paneViews } from "../../src/messages/zh-CN/pane-views";
import { useWordsOf } from "./useWordsOf";

const english = async (): Promise<PaneViewWords> =>
  (await import("../../src/messages/en/pane-views")).paneViews;

export const useViewWords = (): PaneViewWords => useWordsOf<PaneViewWords>(paneViews, english);
