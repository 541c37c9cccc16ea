/** Our function is offered for the funds of a project form, over the form's own cells and with its own weight. */
import { assess } from "../../../src/assess/assess";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { recognise } from "../../../src/recognise";
import { formulaOptions } from "../../../taskpane/model/formula-proposals";
import { formSheet, type ProjectForm } from "../../forms/project-form";
import { RIVER } from "../../forms/published";
import { makeWorkbook } from "../../support/workbook";

const SHEET = "项目自评表";

function offeredFor(form: ProjectForm): string[] {
  const workbook = makeWorkbook({ [SHEET]: formSheet(form) });
  const funds = assess(recognise(workbook, { frameworks: publishedFrameworks() }))[0]!.funds!;
  return formulaOptions.score(funds, funds.scored!.rule, SHEET).map(({ shown }) => shown);
}

test.each([
  [10, "=PERF.EXECUTION_SCORE(F5,E5)"],
  [20, "=PERF.EXECUTION_SCORE(F5,E5,20)"],
])("funds of %d points", (executionWeight, call) => {
  expect(offeredFor({ ...RIVER, executionWeight })[0]).toBe(call);
});
