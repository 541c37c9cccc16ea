import type { LazyWords } from "../../../src/messages/lazy-words";
import type { Widen } from "../../../src/messages/messages";
import { whatIfView } from "../../../src/messages/zh-CN/what-if-view";

export type WhatIfWords = Widen<typeof whatIfView>;

export const whatIfWords: LazyWords<WhatIfWords> = {
  zh: whatIfView,
  loadEn: async () => (await import("../../../src/messages/en/what-if-view")).whatIfView,
};
