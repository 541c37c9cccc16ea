/** Each label's place in a framework: by its name, a near miss of it, its place in the group, or because nothing else is left. */
import { groupsOf, indicatorsOf, type Framework, type Indicator } from "../../frameworks/framework";
import { perObject, perText } from "../../memo";
import { editDistance, nameKey } from "../../text";
import type { LevelNode, RawIndicator, RawScoreSheet } from "./types";
import { labelKey } from "./names";

export type NameMatch = LevelNode["match"];

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface PlacedIndicator {
  readonly definition: Indicator | null;
  readonly match: NameMatch;
}

/** One slip in a short name, two in a longer one; 公平 for 公平性 is a slip, 公平 for 公正 another word. */
function isNearMiss(a: string, b: string): boolean {
  const limit = Math.max(a.length, b.length) >= 6 ? 2 : 1;
  return (
    Math.min(a.length, b.length) >= 2 &&
    Math.max(a.length, b.length) >= 3 &&
    editDistance(a, b, limit) <= limit
  );
}

interface NameFound<T extends Named> {
  readonly found: T;
  readonly match: NameMatch;
}

function matchName<T extends Named>(label: string, candidates: readonly T[]): NameFound<T> | null {
  const key = labelKey(label);
  if (key === "") return null;
  const exact = candidates.find((candidate) => nameKey(candidate.name) === key);
  if (exact) return { found: exact, match: "exact" };
  const alias = candidates.find((candidate) => candidate.aliases?.some((other) => nameKey(other) === key));
  if (alias) return { found: alias, match: "alias" };
  const near = candidates.filter((candidate) => isNearMiss(nameKey(candidate.name), key));
  return near.length === 1 ? { found: near[0]!, match: "variant" } : null;
}

const matcherOf = perObject((candidates: readonly Named[]) =>
  perText((label) => matchName(label, candidates)),
);

/** @param candidates a list that stays the same object as long as it is asked */
export const namedIn = <T extends Named>(candidates: readonly T[]) =>
  matcherOf(candidates) as (label: string) => NameFound<T> | null;

/** Exact names first: a name that is typed right is never taken by the near miss of another row. */
function byName(raw: RawScoreSheet, all: readonly Indicator[]): PlacedIndicator[] {
  const matchOf = namedIn(all);
  const exact = new Set(
    raw.indicators.flatMap((row) => {
      const named = matchOf(row.name.text);
      return named && named.match !== "variant" ? [named.found.id] : [];
    }),
  );
  return raw.indicators.map((row): PlacedIndicator => {
    const named = matchOf(row.name.text);
    if (!named || (named.match === "variant" && exact.has(named.found.id)))
      return { definition: null, match: "none" };
    return { definition: named.found, match: named.match };
  });
}

const sameWeight = (row: RawIndicator, { weight }: Indicator) => {
  const printed = row.weight?.figure?.value;
  return printed === undefined || printed.eq(weight);
};

/** Half of the shorter name's characters stand in the other, or the row's criteria speak of the official name. */
function isAkin(row: RawIndicator, { name }: Indicator): boolean {
  const [own, official] = [labelKey(row.name.text), nameKey(name)];
  const shared = [...own].filter((character) => official.includes(character)).length;
  return (
    shared * 2 >= Math.min(own.length, official.length) ||
    nameKey(row.criteria?.text ?? "").includes(official)
  );
}

/**
 * A row that is left over in a group, where the framework's group has one indicator left over, too: 项目管理 typed
 * for 项目监管. The weight must not speak against it, and name or criteria must speak for it. The only indicator of a group (效果性's) has a free name.
 */
function byElimination(
  raw: RawScoreSheet,
  framework: Framework,
  places: readonly PlacedIndicator[],
): PlacedIndicator[] {
  const claimed = new Set(places.flatMap(({ definition }) => definition?.id ?? []));
  const groups = groupsOf(framework);
  const groupOf = (label: string, rows: readonly number[]) => {
    const named = namedIn(groups)(label)?.found;
    if (named) return named;
    // The group's own name may be mistyped, too: its other rows tell.
    const known = new Set(rows.map((row) => places[row]!.definition?.id));
    return groups.find(({ indicators }) => indicators.some(({ id }) => known.has(id)));
  };
  const placed = [...places];
  rowsOfGroups(raw).forEach((rows, index) => {
    const [open, ...others] = rows.filter((row) => !places[row]!.definition);
    if (open === undefined || others.length > 0) return;
    const group = groupOf(raw.groups[index]!.name.text, rows);
    const [only, ...more] = group?.indicators.filter(({ id }) => !claimed.has(id)) ?? [];
    if (!group || !only || more.length > 0) return;
    const row = raw.indicators[open]!;
    const isFree = group.indicators.length === 1 && only.aliases.length > 0;
    if (isFree) placed[open] = { definition: only, match: "position" };
    else if (sameWeight(row, only) && isAkin(row, only))
      placed[open] = { definition: only, match: "variant" };
  });
  return placed;
}

/** The numbers of the rows that stand in each group of the sheet. */
function rowsOfGroups({ groups, indicators }: RawScoreSheet): number[][] {
  const rows = groups.map((): number[] => []);
  indicators.forEach(({ group }, row) => {
    if (group !== null) rows[group]!.push(row);
  });
  return rows;
}

export function placeIndicators(raw: RawScoreSheet, framework: Framework): PlacedIndicator[] {
  return byElimination(raw, framework, byName(raw, indicatorsOf(framework)));
}
