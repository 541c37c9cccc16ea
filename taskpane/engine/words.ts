/**
 * The engine's words, and only those: the other faces' (command line, printed reports) would slow every start.
 * Chinese is in the bundle, English is fetched when it is first wanted.
 */
import { checksInChinese } from "../../src/checks/words";
import { wordsIn, type LazyWords } from "../../src/messages/lazy-words";
import type { EngineWords } from "../../src/messages/messages";
import { engine } from "../../src/messages/zh-CN/engine";
import { factNames } from "../../src/messages/zh-CN/facts";
import { rules } from "../../src/messages/zh-CN/rules";
import type { OpenBook } from "./task";

const engineWords: LazyWords<EngineWords> = {
  zh: { checks: checksInChinese, facts: factNames, rules, engine },
  loadEn: async () => (await import(/* webpackChunkName: "english" */ "./words-en")).loadEnglish(),
};

export const wordsOf = ({ request }: OpenBook): Promise<EngineWords> =>
  wordsIn(engineWords, request.language);
