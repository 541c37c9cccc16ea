/** Words of the bureau's command and its results in both languages, loaded by those who run a bureau's folder. */
import type { LazyWords } from "./lazy-words";
import { bureau, type BureauWords } from "./zh-CN/bureau";

export const bureauWords: LazyWords<BureauWords> = {
  zh: bureau,
  loadEn: async () => (await import("./en/bureau")).bureau,
};
