import type { Widen } from "../../../src/messages/messages";
import { whatIfView } from "../../../src/messages/zh-CN/what-if-view";
import { useWordsOf } from "../useWordsOf";

export type WhatIfWords = Widen<typeof whatIfView>;

const english = async (): Promise<WhatIfWords> =>
  (await import("../../../src/messages/en/what-if-view")).whatIfView;

export const useWhatIfWords = (): WhatIfWords => useWordsOf<WhatIfWords>(whatIfView, english);
