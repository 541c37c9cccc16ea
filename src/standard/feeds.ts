/** Which total of which supporting table is which fact of the basic data. */
import type { TableWordsId } from "../messages/zh-CN/standard-tables";
import type { NumericFactId } from "../facts/facts";

/** Fact, row, column. */
export type Feed = readonly [fact: NumericFactId, row: string, column: string];

export const FEEDS: Readonly<Record<TableWordsId, readonly Feed[]>> = {
  budget: [
    ["original-budget", "total", "original"],
    ["adjusted-budget", "total", "adjusted"],
    ["spending", "total", "spent"],
  ],
  expenses: [
    ["three-public-budget", "three-public", "original"],
    ["three-public-actual", "three-public", "spent"],
  ],
  procurement: [
    ["procurement-planned", "total", "planned"],
    ["procurement-actual", "total", "actual"],
  ],
  assets: [
    ["fixed-assets-total", "total", "value"],
    ["fixed-assets-in-use", "total", "in-use"],
  ],
  staff: [
    ["authorised-staff", "established", "authorised"],
    ["established-staff", "established", "present"],
    ["off-establishment-staff", "off", "present"],
  ],
};

/** Counted in the list of projects. */
const COUNTED: ReadonlySet<NumericFactId> = new Set<NumericFactId>(["projects-planned", "projects-done"]);

/** A fact that is typed into the basic data itself, and follows from no table or list. */
export const isTyped = (fact: NumericFactId): boolean => feedOf(fact) === null && !COUNTED.has(fact);

/** The sheet on which a fact is typed: its table, the list of projects, or the basic data. */
export function homeOf(fact: NumericFactId): TableWordsId | "projects" | "data" {
  if (COUNTED.has(fact)) return "projects";
  return (feedOf(fact)?.split("/")[0] as TableWordsId | undefined) ?? "data";
}

/** The cell of a table that supplies a fact, as `Filling.tables` names it; null for facts that are typed or counted. */
export function feedOf(fact: NumericFactId): string | null {
  for (const [table, feeds] of Object.entries(FEEDS))
    for (const [id, row, column] of feeds) if (id === fact) return `${table}/${row}/${column}`;
  return null;
}
