const DAY = 86_400_000;
/** Day 0 of each way of counting. From 1900 the count is one too high after the 29th of a February that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = 61;

/** "2021-12-31T08:00:00" (cells of type "d", Strict files) → the number that other files hold; null if no date. */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(iso.trim());
  if (!match) return null;
  const [, y, m, d, h = "0", min = "0", s = "0"] = match;
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min)) + Number(s) * 1000;
  const serial = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  return !date1904 && serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
