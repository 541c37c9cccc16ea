/** Texts of the checks of the score sheet: message, why, fix. */
import { scoreChecks } from "./score-checks";
import { structureChecks } from "./structure-checks";

export const scoreSheetChecks = { ...structureChecks, ...scoreChecks };
