import type { Messages } from "../messages";
import { cli } from "./cli";
import { dataChecks } from "./data-checks";
import { engine } from "./engine";
import { factNames } from "./facts";
import { native } from "./native";
import { papers } from "./papers";
import { report } from "./report";
import { rules } from "./rules";
import { scoreSheetChecks } from "./score-sheet-checks";
import { standard } from "./standard";
import { whatIf } from "./what-if";

export const en: Messages = {
  checks: { ...scoreSheetChecks, ...dataChecks },
  facts: factNames,
  rules,
  report,
  cli,
  engine,
  native,
  papers,
  standard,
  whatIf,
};
