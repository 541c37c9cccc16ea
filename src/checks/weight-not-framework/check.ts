import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { zhCN } from "./zh-CN";

/** A third-level weight differs from the framework's, or is blank while others are filled in. */
export const weightNotFramework = scoreSheetCheck({
  id: "weight-not-framework",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows }, words, { engine }) {
    if (!sheet.framework) return absentIn(sheet, engine, "framework");
    // A column without a single weight is one fault, which weight-total-not-100 reports.
    if (!sheet.indicators.some((row) => row.weight?.figure)) return engine.absent.weights;
    for (const assessed of rows) {
      const { row, name } = assessed;
      if (!row.definition || !row.weight) continue;
      const printed = row.weight.figure?.value ?? null;
      const official = row.definition.weight;
      if (printed?.eq(official)) continue;
      yield {
        at: row.weight.ref,
        row: assessed,
        expected: official,
        actual: printed,
        ...words.finding({
          indicator: name,
          printed: printed && plain(printed),
          official: plain(official),
          framework: sheet.framework.framework.title,
        }),
      };
    }
  },
});
