/** The engine's words in English: a chunk of their own. */
import { checksInEnglish } from "../../src/checks/words";
import { engine } from "../../src/messages/en/engine";
import { factNames } from "../../src/messages/en/facts";
import { rules } from "../../src/messages/en/rules";
import type { Messages } from "../../src/messages/messages";

/** What recognition, checks and rules say. The whole catalogue is run over the samples with these words in a test. */
export type EngineWords = Pick<Messages, "checks" | "facts" | "rules" | "engine">;

export const loadEnglish = async (): Promise<EngineWords> => ({
  checks: await checksInEnglish(),
  facts: factNames,
  rules,
  engine,
});
