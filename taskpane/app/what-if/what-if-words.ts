import type { Widen } from "../../../src/messages/messages";
import { whatIfView } from "../../../src/messages/zh-CN/what-if-view";
import type { LazyWords } from "../useWords";

export type WhatIfWords = Widen<typeof whatIfView>;

export const whatIfWords: LazyWords<WhatIfWords> = {
  zh: whatIfView,
  loadEn: async () => (await import("../../../src/messages/en/what-if-view")).whatIfView,
};
