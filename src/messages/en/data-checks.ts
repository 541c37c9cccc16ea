/** Texts of the checks of the supporting tables, targets and traces of other forms: message, why, fix. */
import { formChecks } from "./form-checks";
import { tableChecks } from "./table-checks";
import { targetChecks } from "./target-checks";

export const dataChecks = { ...tableChecks, ...targetChecks, ...formChecks };
