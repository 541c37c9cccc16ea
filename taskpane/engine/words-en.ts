/** The engine's words in English: a chunk of their own. */
import { checksInEnglish } from "../../src/checks/words";
import { engine } from "../../src/messages/en/engine";
import { factNames } from "../../src/messages/en/facts";
import { rules } from "../../src/messages/en/rules";
import type { EngineWords } from "../../src/messages/messages";

export const loadEnglish = async (): Promise<EngineWords> => ({
  checks: await checksInEnglish(),
  facts: factNames,
  rules,
  engine,
});
