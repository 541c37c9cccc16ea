/** What Excel takes at most; files with more are repaired, or refused. */

/** Characters of a formula as files store it: as shown it has at most half as many. */
export const LONGEST_FORMULA = 16_384;

/** In points. */
export const TALLEST_ROW = 409;
