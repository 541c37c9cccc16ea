/** Texts of the checks of the score sheet: message, why, fix. */
export const scoreSheetChecks = {};
