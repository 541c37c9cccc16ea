import type { LazyWords } from "../../../src/messages/lazy-words";
import type { Widen } from "../../../src/messages/messages";
import { review } from "../../../src/messages/zh-CN/review";

export const reviewWords: LazyWords<Widen<typeof review>> = {
  zh: review,
  loadEn: async () => (await import("../../../src/messages/en/review")).review,
};
