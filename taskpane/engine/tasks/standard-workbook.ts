import { fullTitle } from "../../../src/frameworks/framework";
import { makeWorkbook } from "../../../files/make";
import type { MoneyUnit } from "../../../src/facts/units";
import { isProjectForm } from "../../../src/forms/project-form";
import { publishedProjectForms } from "../../../src/forms/published";
import {
  newWorkbook,
  standardOptions,
  type AssetClasses,
  type ProcurementBy,
  type StandardChoice,
} from "../../../src/standard";
import type { OpenBook, Task } from "../task";

/** What is left open (null) is as in the workbook at hand. */
export interface StandardRequest {
  readonly framework: string | null;
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
  readonly department: string;
  readonly formulas: "native" | "custom";
  readonly procurement: ProcurementBy | null;
  readonly assets: AssetClasses | null;
  readonly fallbackYear: number;
}

/** What a workbook was made as, for the pane to say. */
export interface MadeAs {
  readonly framework: string;
  /** Whose framework it is; null for a project form, which serves for any year. */
  readonly frameworkYear: number | null;
  readonly isProject: boolean;
  readonly year: number;
  readonly unit: MoneyUnit;
}

export interface StandardFile {
  readonly file: Uint8Array;
  readonly made: MadeAs;
}

export function choiceOf(request: StandardRequest, book: OpenBook): StandardChoice {
  const known = [...(book.framework ? [book.framework] : []), ...book.frameworks, ...publishedProjectForms()];
  const framework = known.find(({ id }) => id === request.framework);
  return standardOptions({ ...request, framework }, book.recognition, request.fallbackYear);
}

export const madeAs = ({ framework, year, unit }: StandardChoice): MadeAs => ({
  framework: fullTitle(framework),
  frameworkYear: isProjectForm(framework) ? null : framework.year,
  isProject: isProjectForm(framework),
  year,
  unit,
});

/** An empty standard workbook as the bytes of a file. */
export const standardWorkbookFile: Task<StandardRequest, StandardFile> = (request, { book }) => {
  const choice = choiceOf(request, book);
  return { file: makeWorkbook(newWorkbook(choice)), made: madeAs(choice) };
};
