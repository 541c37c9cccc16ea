import { makeWorkbook } from "../../../files/make";
import type { MoneyUnit } from "../../../src/facts/units";
import { standardOptions, standardWorkbook, type StandardChoice } from "../../../src/standard";
import type { OpenBook, Task } from "../task";

/** What is left open (null) is as in the workbook at hand. */
export interface StandardRequest {
  readonly framework: string | null;
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
  readonly department: string;
  readonly formulas: "native" | "custom";
  readonly fallbackYear: number;
}

/** What a workbook was made as, for the pane to say. */
export interface MadeAs {
  readonly framework: string;
  readonly frameworkYear: number;
  readonly year: number;
  readonly unit: MoneyUnit;
}

export interface StandardFile {
  readonly file: Uint8Array;
  readonly made: MadeAs;
}

export function choiceOf(request: StandardRequest, { frameworks, recognition }: OpenBook): StandardChoice {
  const { year, unit, department, formulas, fallbackYear } = request;
  const framework = frameworks.find(({ id }) => id === request.framework);
  return standardOptions(
    {
      department,
      formulas,
      ...(framework ? { framework } : {}),
      ...(year === null ? {} : { year }),
      ...(unit === null ? {} : { unit }),
    },
    recognition,
    fallbackYear,
  );
}

export const madeAs = ({ framework, year, unit }: StandardChoice): MadeAs => ({
  framework: `${framework.region}${framework.title}`,
  frameworkYear: framework.year,
  year,
  unit,
});

/** An empty standard workbook as the bytes of a file. */
export const standardWorkbookFile: Task<StandardRequest, StandardFile> = (request, { book }) => {
  const choice = choiceOf(request, book);
  return { file: makeWorkbook(standardWorkbook(choice.framework, choice)), made: madeAs(choice) };
};
