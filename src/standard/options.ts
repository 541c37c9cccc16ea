/** Defaults of a standard workbook: those of the open workbook, else the newest framework and the usual units. */
import { formOf } from "../assess/form";
import { isProjectForm, type ProjectForm } from "../forms/project-form";
import type { Framework } from "../frameworks/framework";
import { frameworkInYear } from "../frameworks/in-year";
import { publishedFrameworks } from "../frameworks/published";
import type { Recognition } from "../recognise/recognition";
import type { StandardOptions } from "./form";

export interface StandardChoice extends StandardOptions {
  readonly framework: Framework | ProjectForm;
}

export interface DepartmentChoice extends StandardOptions {
  readonly framework: Framework;
}

/** What is left open (null, undefined) is as in the workbook at hand. */
export type StandardRequestOptions = Pick<StandardOptions, "formulas"> & {
  readonly [Name in Exclude<keyof StandardChoice, "formulas">]?: StandardChoice[Name] | null | undefined;
};

/** A department's own form comes before those of its projects. */
function formIn({ scoreSheets }: Recognition): Framework | ProjectForm | null {
  const forms = scoreSheets.flatMap((sheet) => formOf(sheet) ?? []);
  return forms.find((form) => !isProjectForm(form)) ?? forms[0] ?? null;
}

/**
 * @param at the open workbook, or null
 * @param fallbackYear the evaluated year where none is given
 */
export function standardOptions(
  { framework, year, unit, department, formulas, procurement, assets }: StandardRequestOptions,
  at: Recognition | null,
  fallbackYear: number,
): StandardChoice {
  const own = at && formIn(at);
  // Another year is scored by another framework of the same district.
  const isSameYear = !year || year === at?.year;
  const isOfYears = own !== null && !isProjectForm(own);
  const ofYear = isOfYears && !isSameYear ? frameworkInYear(publishedFrameworks(), own.region, year) : null;
  const chosen = framework ?? ofYear ?? own ?? publishedFrameworks().at(-1)!;
  return {
    framework: chosen,
    year: year ?? at?.year ?? fallbackYear,
    unit: unit ?? at?.book.moneyUnit ?? "万元",
    department: department ?? "",
    // A project form scores itself by native formulas, whatever is asked for.
    formulas: isProjectForm(chosen) ? "native" : formulas,
    ...(procurement && { procurement }),
    ...(assets && { assets }),
  };
}
