/**
 * The engine's words, and only those: the other faces' (command line, printed reports) would slow every start.
 * Chinese is in the bundle, English is fetched when it is first wanted.
 */
import { checksInChinese } from "../../src/checks/words";
import { wordsIn, type LazyWords } from "../../src/messages/lazy-words";
import type { Language, Messages } from "../../src/messages/messages";
import { engine } from "../../src/messages/zh-CN/engine";
import { factNames } from "../../src/messages/zh-CN/facts";
import { remarkDraft } from "../../src/messages/chinese-only/pane-draft";
import { ruleWords } from "../../src/messages/zh-CN/rule-words/working";
import type { DraftWords } from "../../src/papers/remark";
import type { EngineWords } from "./words-en";

export interface Words {
  readonly messages: Messages;
  readonly draft: DraftWords;
}

/** Without criteria: only tasks that fetch all words (tasks/all-messages.ts) put a rule into words. */
const rules = ruleWords("");

const engineWords: LazyWords<EngineWords> = {
  zh: { checks: checksInChinese, facts: factNames, rules, engine },
  loadEn: async () => (await import(/* webpackChunkName: "english" */ "./words-en")).loadEnglish(),
};

export async function wordsFor(language: Language): Promise<Words> {
  const words = await wordsIn(engineWords, language);
  return { messages: words as Messages, draft: remarkDraft };
}
