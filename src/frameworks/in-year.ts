/** Which published table scores a year: districts do not publish one every year, and go on with their last. */

/**
 * @param known of any districts and years
 * @returns the region's framework of this year, else its latest before, else its first; null where the region has none
 */
export function frameworkInYear<T extends { readonly region: string; readonly year: number }>(
  known: readonly T[],
  region: string,
  year: number,
): T | null {
  const own = known.filter((each) => each.region === region).sort((a, b) => a.year - b.year);
  return own.filter((each) => each.year <= year).at(-1) ?? own[0] ?? null;
}
