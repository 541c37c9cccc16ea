/**
 * Whether all points of a sheet stand where they were read. A form that no framework explains may give points in a part
 * that was not understood: then neither its weights nor its scores can be held against what is printed below them.
 */
import { decimal, sum } from "../decimal";
import type { ScoreSheet } from "../recognise/score-sheet/types";
import type { AssessedSheet } from "./assess";

const FULL_MARKS = decimal(100);

/** The weights that were read make up 100, or what is printed as their sum: the scores must add up, too. */
export function hasAllScores(sheet: ScoreSheet): boolean {
  if (sheet.framework) return true;
  const all = sheet.funds ? [sheet.funds, ...sheet.indicators] : sheet.indicators;
  const weights = all.flatMap(({ weight }) => weight?.figure?.value ?? []);
  const printed = sheet.totalWeights.find(({ ref }) => ref.col === sheet.columns.weight3)?.figure?.value;
  const total = sum(weights);
  return weights.length === all.length && (total.eq(FULL_MARKS) || printed?.eq(total) === true);
}

/** The scores that were read make up the stated total: the weights must add up, too. */
export function hasAllWeights({ sheet, total, stated }: AssessedSheet): boolean {
  if (sheet.framework) return true;
  return total !== null && stated !== null && (total.sum.eq(stated) || total.unrounded.eq(stated));
}

/**
 * Where neither a framework knows the rows nor funds and targets tell a project form, a column in which fewer than half
 * of them have a number may be no column of scores.
 */
export function holdsScores({ sheet, rows }: AssessedSheet): boolean {
  if (sheet.framework || (sheet.project && sheet.funds)) return true;
  return rows.filter(({ score }) => score !== null).length * 2 >= rows.length;
}
