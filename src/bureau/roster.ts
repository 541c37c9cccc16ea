/** Who was to hand in, and who did. */
import type { Unit } from "./unit";
import { pairByName, type NameMatch } from "./unit-names";

export interface RosterMatch {
  readonly name: string;
  readonly unit: Unit;
  readonly how: NameMatch;
}

export interface RosterResult {
  readonly matched: readonly RosterMatch[];
  /** Names from which nothing came. */
  readonly missing: readonly string[];
  /** Units that the roster does not name. */
  readonly unexpected: readonly Unit[];
  /** Names from which more than one score sheet came. */
  readonly several: readonly { readonly name: string; readonly units: readonly Unit[] }[];
}

export function compareRoster(names: readonly string[], units: readonly Unit[]): RosterResult {
  const pairs = pairByName(
    units,
    names,
    ({ name }) => name,
    (name) => name,
  );
  const byUnit = new Map(pairs.map((pair) => [pair.a, pair]));
  const of = new Map<string, Unit[]>();
  for (const unit of units) {
    const pair = byUnit.get(unit);
    if (pair) of.set(pair.b, [...(of.get(pair.b) ?? []), unit]);
  }
  return {
    matched: units.flatMap((unit) => {
      const pair = byUnit.get(unit);
      return pair ? [{ name: pair.b, unit, how: pair.how }] : [];
    }),
    missing: names.filter((name) => !of.has(name)),
    unexpected: units.filter((unit) => !byUnit.has(unit)),
    several: names.flatMap((name) => {
      const its = of.get(name) ?? [];
      return new Set(its.map(({ file }) => file)).size > 1 ? [{ name, units: its }] : [];
    }),
  };
}
