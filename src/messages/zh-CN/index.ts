import { checksInChinese } from "../../checks/words";
import { cli } from "./cli";
import { engine } from "./engine";
import { factNames } from "./facts";
import { forms } from "./forms";
import { native } from "./native";
import { papers } from "./papers";
import { recognition } from "./recognition";
import { report } from "./report";
import { review } from "./review";
import { rules } from "./rules";
import { standard } from "./standard";
import { whatIf } from "./what-if";

export const zhCN = {
  checks: checksInChinese,
  facts: factNames,
  recognition,
  rules,
  report,
  review,
  cli,
  engine,
  forms,
  native,
  papers,
  standard,
  whatIf,
};
