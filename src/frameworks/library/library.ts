/**
 * Indicators that a framework file can name instead of defining them: `use: three-public-change-rate`, with a weight of
 * its own and, as a rule, a scoring of its own. Without one it is scored as is customary, and marked as unconfirmed.
 */
import { decimal } from "../../decimal";
import { bindRule } from "../../rules/registry";
import { checkedRule } from "../../rules/schemas/check";
import { bindFacts } from "../bind";
import { FrameworkError } from "../errors";
import library from "./indicators.json";
import type { LibraryData } from "./schema";

const DATA = library as unknown as LibraryData;
type Entry = LibraryData["indicators"][number];
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * A framework file's data with the library's definitions in place of their names; what is no `use` stays as it is.
 * @throws FrameworkError for a name that the library does not have
 */
export function withLibrary(value: unknown, file: string): unknown {
  if (!isPlain(value)) return value;
  const used: unknown[] = [];
  const replaced = (indicator: unknown) => {
    if (!isPlain(indicator) || indicator.use === undefined) return indicator;
    const full = defined(indicator, file);
    used.push(full.rule);
    return full;
  };
  const within = (key: string, change: (item: unknown) => unknown) => (item: unknown) =>
    isPlain(item) ? { ...item, [key]: listOf(item[key]).map(change) } : item;
  const dimensions = listOf(value.dimensions).map(within("groups", within("indicators", replaced)));
  return used.length === 0 ? value : { ...value, dimensions, facts: withFacts(listOf(value.facts), used) };
}

function defined({ use, ...given }: Plain, file: string): Plain {
  const entry = DATA.indicators.find(({ id }) => id === use);
  if (!entry) {
    const known = DATA.indicators.map(({ id }) => id);
    throw new FrameworkError({ file, indicator: null }, { code: "unknown-use", use: String(use), known });
  }
  const { id, name, aliases, basis } = entry;
  const own = isPlain(given.rule) ? { ...entry.terms, ...given.rule } : null;
  const unconfirmed = basis === "customary" || own === null;
  const rule = own ?? customaryRule(entry, given.weight);
  return { id, name, aliases, ...given, rule, ...(unconfirmed ? { unconfirmed } : {}) };
}

/** The customary scoring under the file's own weight. */
function customaryRule({ id, terms, customary }: Entry, weight: unknown): unknown {
  const context = { indicator: id, weight: decimal(customary.weight), ownFacts: bindFacts(DATA) };
  const rule = bindRule(checkedRule({ ...terms, ...customary.rule }), context);
  return typeof weight === "number" && weight > 0 ? rule.scaled(decimal(weight)).params : rule.params;
}

/** The library's figures that the rules ask for, after those that the file declares itself. */
function withFacts(declared: readonly unknown[], rules: readonly unknown[]): unknown[] {
  const known = new Set(declared.map((fact) => (isPlain(fact) ? fact.id : null)));
  const named = new Set(rules.flatMap(textsIn));
  return [...declared, ...DATA.facts.filter(({ id }) => named.has(id) && !known.has(id))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
