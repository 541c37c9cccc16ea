/** Days as Excel counts them. */

const MS_PER_DAY = 86_400_000;
/** Days from the epoch of each system to 1970-01-01; Excel's 1900 is a leap year that never was. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;

/** The day that a cell with a date format shows, in UTC. */
export function dateOfSerial(serial: number, date1904: boolean): Date {
  return new Date((serial - (date1904 ? DAYS_1904 : DAYS_1900)) * MS_PER_DAY);
}
