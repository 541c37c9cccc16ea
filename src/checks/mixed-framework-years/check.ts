/** Traces of another year's form in a score sheet: one finding for the sheet, with all of them. */
import type { ScoreSheetCheck } from "../check";
import { formTraces } from "./form-traces";

export const mixedFrameworkYears: ScoreSheetCheck = {
  id: "mixed-framework-years",
  severity: "warning",
  scope: "score-sheet",
  *run(sheet, _recognition, messages) {
    const traces = formTraces(sheet);
    const [first] = traces;
    if (!first || !sheet.framework) return;
    yield {
      at: first.ref,
      expected: first.expected,
      actual: first.actual,
      ...messages.checks["mixed-framework-years"]({
        traces: traces.map(({ trace }) => trace),
        framework: sheet.framework.framework.title,
      }),
    };
  },
};
