/** Defaults of a standard workbook: those of the open workbook, else the newest framework and the usual units. */
import type { Framework } from "../frameworks/framework";
import { frameworkInYear } from "../frameworks/in-year";
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
  const own = at?.scoreSheets[0]?.framework?.framework;
  // Another year is scored by another framework of the same district.
  const isSameYear = year === undefined || year === at?.year;
  const ofYear = own && !isSameYear ? frameworkInYear(publishedFrameworks(), own.region, year) : null;
  return {
    framework: framework ?? ofYear ?? own ?? publishedFrameworks().at(-1)!,
    year: year ?? at?.year ?? fallbackYear,
    unit: unit ?? at?.book.moneyUnit ?? "万元",
    department: department ?? "",
    formulas,
  };
}
