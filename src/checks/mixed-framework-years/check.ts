/** Traces of another year's form in a score sheet: one finding for the sheet, with all of them. */
import { formTraces } from "./form-traces";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { zhCN } from "./zh-CN";

export const mixedFrameworkYears = scoreSheetCheck({
  id: "mixed-framework-years",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, { engine }) {
    const { sheet } = assessed;
    if (!sheet.framework) return absentIn(sheet, engine, "framework");
    const traces = formTraces(assessed);
    const [first] = traces;
    if (!first) return;
    yield {
      at: first.ref,
      expected: first.expected,
      actual: first.actual,
      ...words.finding({
        traces: traces.map(({ trace }) => trace),
        framework: sheet.framework.framework.title,
      }),
    };
  },
});
