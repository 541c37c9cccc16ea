/** Words of a form with two columns of scores: the department's own and those of the re-examination. */
import type { Widen } from "../messages";
import type { review as zh } from "../zh-CN/review";

export const review: Widen<typeof zh> = {
  stated: "Re-examined total",
  summed: "Sum of re-examined scores",
  deviation: "Deviation",
  formula: "(own total − re-examined total) ÷ own total",
  totals: ({ own, reviewed, deviation }) =>
    `own ${own}; re-examined ${reviewed}${deviation === null ? "" : `; deviation ${deviation}`}`,
  changed: (count) => `Scores changed by the re-examination (${count})`,
  none: "The re-examination changed no score.",
  change: ({ own, reviewed, deviation }) =>
    `own ${own}, re-examined ${reviewed}${deviation === null ? "" : `, deviation ${deviation}`}`,
  reason: (text) => (text === null ? "no reason given" : `reason: ${text}`),
};
