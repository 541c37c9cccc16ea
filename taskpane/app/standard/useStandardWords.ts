import type { StandardPaneWords } from "../../../src/messages/pane-words";
import { standardPane } from "../../../src/messages/zh-CN/standard-pane";
import { useWordsOf } from "../useWordsOf";

const english = async (): Promise<StandardPaneWords> =>
  (await import("../../../src/messages/en/standard-pane")).standardPane;

export const useStandardWords = (): StandardPaneWords => useWordsOf<StandardPaneWords>(standardPane, english);
