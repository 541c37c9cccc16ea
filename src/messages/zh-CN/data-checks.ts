/** Texts of the checks of the supporting tables, targets and traces of other forms: message, why, fix. */
export const dataChecks = {};
