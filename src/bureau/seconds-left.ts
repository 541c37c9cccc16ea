/** How long many files will take yet. */

/** The first files say little: they pay for the start. */
const SECONDS_BEFORE_ESTIMATE = 2;

/** @returns null while there is nothing to tell by */
export function secondsLeft(secondsSoFar: number, done: number, total: number): number | null {
  if (done === 0 || secondsSoFar < SECONDS_BEFORE_ESTIMATE) return null;
  return Math.ceil((secondsSoFar / done) * (total - done));
}
