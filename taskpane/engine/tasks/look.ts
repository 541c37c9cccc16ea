import { formOf, labelOf } from "../../../src/assess/form";
import { isProjectForm, type ProjectForm } from "../../../src/forms/project-form";
import type { Framework } from "../../../src/frameworks/framework";
import type { Recognition } from "../../../src/recognise/recognition";
import type { IndicatorRow, ScoreSheet } from "../../../src/recognise/score-sheet/types";
import { statedFramework } from "../../../src/recognise/standard-names";
import type { Workbook } from "../../../src/workbook/model";
import type { FrameworkName, Look, SheetFound } from "../../model/pane-report";
import type { Task } from "../task";

export const frameworkName = (form: Framework | ProjectForm): FrameworkName => {
  const { id, title, region, year } = form;
  return { id, title, region, year, isProject: isProjectForm(form) };
};

/** Criteria for most of its rows, so that a framework can be read from it; a sheet that we made prints a framework's. */
function ownForm(workbook: Workbook, { sheet, framework, indicators }: ScoreSheet): SheetFound["own"] {
  if (framework && statedFramework(workbook, [framework.framework])?.sheet === sheet) return null;
  const count = (has: (row: IndicatorRow) => unknown) => indicators.filter(has).length;
  if (count(({ criteria }) => criteria?.text) * 2 <= indicators.length) return null;
  return count(({ score }) => score?.figure) === 0 ? "blank" : "filled";
}

export function lookOf({ workbook, scoreSheets, dossiers, year }: Recognition): Look {
  return {
    year,
    sheets: scoreSheets.map((found) => {
      const { sheet, range, columns, indicators } = found;
      const form = formOf(found);
      return {
        sheet,
        label: labelOf(found),
        year: dossiers.find((each) => each.scoreSheets.includes(found))?.year ?? year,
        columns: { left: range.left, right: columns.score ?? range.right },
        indicators: indicators.length,
        framework: form && frameworkName(form),
        own: ownForm(workbook, found),
      };
    }),
  };
}

/** What is in the workbook: quick, and nothing is judged. */
export const look: Task<null, Look> = (_input, { book }) => lookOf(book.recognition);
