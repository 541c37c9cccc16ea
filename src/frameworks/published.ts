/** The published frameworks, compiled from the YAML files beside this one by `npm run frameworks`. */
import { bindPublishedRule } from "../rules/published-kinds";
import { bindFramework, type BoundData } from "./bind";
import type { Framework } from "./framework";
import published from "./published.json";

const DATA = published as readonly unknown[] as readonly BoundData[];
const bound = new Map<string, Framework>();

/** The framework of this id, bound on first use; null when there is none. */
export function publishedFramework(id: string): Framework | null {
  const known = bound.get(id);
  if (known) return known;
  const data = DATA.find((each) => each.id === id);
  if (!data) return null;
  const framework = bindFramework(data, bindPublishedRule);
  bound.set(id, framework);
  return framework;
}

/** Oldest first. */
export function publishedFrameworks(): readonly Framework[] {
  return DATA.flatMap(({ id }) => publishedFramework(id) ?? []);
}

export const PUBLISHED_IDS: readonly string[] = DATA.map(({ id }) => id);
