/** The engine's words in English: a chunk of their own. */
import { dataChecks } from "../../src/messages/en/data-checks";
import { engine } from "../../src/messages/en/engine";
import { factNames } from "../../src/messages/en/facts";
import { rules } from "../../src/messages/en/rules";
import { scoreSheetChecks } from "../../src/messages/en/score-sheet-checks";
import type { EngineWords } from "./words";

export const english: EngineWords = {
  checks: { ...scoreSheetChecks, ...dataChecks },
  facts: factNames,
  rules,
  engine,
};
