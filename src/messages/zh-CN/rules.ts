/** How rules explain themselves: the working and the scoring criteria. */
import { ruleWords } from "./rule-words/working";
import type { RuleWords } from "../rule-words";

export const rules: RuleWords = ruleWords("");
