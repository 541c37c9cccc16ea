/** Ids for the names of a form: those that published frameworks have for them, else numbers. */
import { indicatorsOf, type Framework } from "../frameworks/framework";
import { labelKey } from "../recognise/score-sheet/names";

export interface KnownIds {
  /** @param matched the id that recognition found for it */
  indicator(matched: string | null, name: string): string;
  group(name: string): string;
  dimension(name: string): string;
}

export function knownIds(frameworks: readonly Framework[]): KnownIds {
  const published = new Map<string, string>();
  for (const framework of frameworks)
    for (const { id, name, aliases } of indicatorsOf(framework))
      for (const each of [name, ...aliases]) published.set(labelKey(each), id);
  const groups = new Map<string, string>();
  const dimensions = new Map<string, string>();
  for (const dimension of frameworks.flatMap((framework) => framework.dimensions)) {
    dimensions.set(labelKey(dimension.name), dimension.id);
    for (const { id, name } of dimension.groups) groups.set(labelKey(name), id);
  }
  const used = new Set<string>();
  const last: Record<string, number> = {};
  /** Ids are unique in the whole framework; a name that comes twice gets a number the second time. */
  const take = (wanted: string | null | undefined, level: string): string => {
    const isFree = wanted !== null && wanted !== undefined && !used.has(wanted);
    const id = isFree ? wanted : `${level}-${(last[level] = (last[level] ?? 0) + 1)}`;
    used.add(id);
    return id;
  };
  return {
    indicator: (matched, name) => take(matched ?? published.get(labelKey(name)), "indicator"),
    group: (name) => take(groups.get(labelKey(name)), "group"),
    dimension: (name) => take(dimensions.get(labelKey(name)), "dimension"),
  };
}
