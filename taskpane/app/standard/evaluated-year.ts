const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** As typed, in digits of either width. @returns null where it is left open, undefined where it is no year */
export function evaluatedYear(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
