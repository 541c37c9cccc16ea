/** Weights of parents against the weights below them. A fault is reported at the outermost cell that explains it. */
import { decimal, sum, type Decimal } from "../../decimal";
import type { LevelNode, ScoreSheet } from "../../recognise/score-sheet/types";
import type { NumberCell } from "../../recognise/types";

export const FULL_MARKS = decimal(100);

export interface ParentFault {
  readonly node: LevelNode;
  readonly weight: NumberCell;
  readonly printed: Decimal;
  readonly sum: Decimal;
  /** The rows that were added up. */
  readonly children: readonly LevelNode[];
}

function printedWeight(node: LevelNode): Decimal | null {
  return node.weight?.figure?.value ?? null;
}

/** The sum of the weights; null when there are none or one of them cannot be read. */
function sumOf(nodes: readonly LevelNode[]): Decimal | null {
  const weights = nodes.map(printedWeight);
  return weights.length === 0 || weights.some((weight) => weight === null)
    ? null
    : sum(weights.map((weight) => weight!));
}

function faultOf(node: LevelNode, levels: readonly (readonly LevelNode[])[]): ParentFault | null {
  const printed = printedWeight(node);
  const sums = levels.flatMap((children) => {
    const total = sumOf(children);
    return total === null ? [] : [{ children, total }];
  });
  // Agreeing with either level below is enough: where those two disagree, the fault lies further in.
  if (!node.weight || printed === null || sums.length === 0 || sums.some(({ total }) => total.eq(printed)))
    return null;
  // The innermost weights are trusted, because scores are compared with them.
  const { children, total } = sums.at(-1)!;
  return { node, weight: node.weight, printed, sum: total, children };
}

/** Whether there is anything to compare: weights beside upper levels, or in the row of the total. */
export function hasPrintedSums({ dimensions, groups, totalWeights }: ScoreSheet): boolean {
  return [...dimensions, ...groups].some((node) => printedWeight(node) !== null) || totalWeights.length > 0;
}

/** First- and second-level weights that are not the sum of what stands below them. */
export function parentFaults(sheet: ScoreSheet): ParentFault[] {
  const dimensions = sheet.dimensions.map((node, index) =>
    faultOf(node, [
      sheet.groups.filter(({ dimension }) => dimension === index),
      sheet.indicators.filter(({ dimension }) => dimension === index),
    ]),
  );
  const groups = sheet.groups.map((node, index) =>
    faultOf(node, [sheet.indicators.filter(({ group }) => group === index)]),
  );
  return [...dimensions, ...groups].filter((fault) => fault !== null);
}

export interface TotalRowFault {
  readonly level: "level1" | "level2" | "level3";
  readonly weight: NumberCell;
  readonly printed: Decimal;
  readonly sum: Decimal;
}

/** Weights printed in the row of the total that are not the sum of their column. */
export function totalRowFaults(sheet: ScoreSheet): TotalRowFault[] {
  const innermost = sumOf(sheet.indicators);
  const columns = [
    { level: "level1", col: sheet.columns.weight1, sum: sumOf(sheet.dimensions) },
    { level: "level2", col: sheet.columns.weight2, sum: sumOf(sheet.groups) },
    { level: "level3", col: sheet.columns.weight3, sum: innermost },
  ] as const;
  return sheet.totalWeights.flatMap((weight): TotalRowFault[] => {
    const column = columns.find(({ col }) => col === weight.ref.col);
    const printed = weight.figure?.value;
    if (!column?.sum || printed === undefined || printed.eq(column.sum)) return [];
    // A parent that does not fit its children is reported itself; the total row need not repeat it.
    if (innermost?.eq(printed) && column.level !== "level3") return [];
    // 100 over weights that make up something else: weight-total-not-100 reports it at this cell.
    if (printed.eq(FULL_MARKS) && column.level === "level3") return [];
    return [{ level: column.level, weight, printed, sum: column.sum }];
  });
}

/** All third-level weights and those of scored rows outside the indicators, those that cannot be read counted as nothing. */
export function thirdLevelTotal(sheet: ScoreSheet): {
  readonly sum: Decimal;
  readonly unread: readonly LevelNode[];
} {
  const unread = sheet.indicators.filter((row) => printedWeight(row) === null);
  const all = sheet.funds ? [sheet.funds, ...sheet.indicators] : sheet.indicators;
  return { sum: sum(all.map(({ weight }) => weight?.figure?.value ?? decimal(0))), unread };
}
