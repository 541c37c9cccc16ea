/** Defaults of a standard workbook: those of the open workbook, else the newest framework and the usual units. */
import type { Framework } from "../frameworks/framework";
import { publishedFrameworks } from "../frameworks/published";
import type { Recognition } from "../recognise/recognition";
import type { StandardOptions } from "./form";

export interface StandardChoice extends StandardOptions {
  readonly framework: Framework;
}

export type StandardRequestOptions = Partial<StandardChoice> & Pick<StandardOptions, "formulas">;

/**
 * @param at the open workbook, or null
 * @param fallbackYear the evaluated year where none is given
 */
export function standardOptions(
  { framework, year, unit, department, formulas }: StandardRequestOptions,
  at: Recognition | null,
  fallbackYear: number,
): StandardChoice {
  const isSameYear = year === undefined || year === at?.year;
  // Another year is scored by a framework of its own.
  const own = isSameYear ? at?.scoreSheets[0]?.framework?.framework : undefined;
  return {
    framework: framework ?? own ?? publishedFrameworks().at(-1)!,
    year: year ?? at?.year ?? fallbackYear,
    unit: unit ?? at?.book.moneyUnit ?? "万元",
    department: department ?? "",
    formulas,
  };
}
