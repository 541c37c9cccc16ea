/** Each unit beside the same unit of last year. */
import { pairByName, type NameMatch } from "./unit-names";
import type { Unit } from "./unit";

export interface YearPair {
  readonly unit: Unit;
  readonly before: Unit;
  readonly how: NameMatch;
}

export function pairYears(units: readonly Unit[], before: readonly Unit[]): YearPair[] {
  const pairs = pairByName(
    units,
    before,
    ({ name }) => name,
    ({ name }) => name,
  );
  const of = new Map(pairs.map(({ a, b, how }) => [a, { unit: a, before: b, how }]));
  return units.flatMap((unit) => of.get(unit) ?? []);
}
