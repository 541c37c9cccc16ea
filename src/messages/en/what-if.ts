import type { Messages } from "../messages";
import type { ValueFault } from "../../facts/read";

const faults: Record<ValueFault, string> = {
  "not-a-number": "is not a number. Write 461.2, 1,234.50, 95% or 461.2万元",
  negative: "cannot be negative",
  "not-whole": "must be a whole number (people, projects)",
  "wrong-unit": "has the wrong unit: amounts in 元 or 万元, rates in percent, counts as whole numbers",
  "not-yes-or-no": 'must be "yes" or "no"',
  "no-grade": 'must be "compliant", "defective" or "unpublished"',
};

export const whatIf: Messages["whatIf"] = {
  grades: { compliant: "compliant", defective: "published with a defect", unpublished: "not published" },
  yesOrNo: (yes) => (yes ? "yes" : "no"),
  fault: (fault) => faults[fault],
  noRule: "its rule is not known (framework not recognised, or another weight)",
  exhausted: "no change of a figure wins more",
  sober:
    "This follows from the rules. It is for planning next year and for finding figures that were entered wrongly; " +
    "what has happened must be reported as it is, and never altered for the sake of points.",

  help: {
    whatIf:
      "what if a figure were another: scores, total and grade; and the least change that reaches a grade or full marks",
    file: "workbook with the score sheet",
    set: "a supposed figure, such as satisfaction-rate=96%; may be given several times",
    goal: "goal: a grade (优, 良, 中), or full",
    format: "output format: text or json",
    framework: "id of the framework to use, or a framework file of your own",
  },
  setForm: (given) => `--set takes name=value, such as satisfaction-rate=96%; given was "${given}".`,
  noFact: (given, suggestions) =>
    suggestions.length > 0
      ? `There is no figure "${given}". Did you mean: ${suggestions.join(", ")}?`
      : `There is no figure "${given}". Run without --set to see the names of all.`,
  badValue: (name, given, fault) => `The value "${given}" for "${name}" ${faults[fault]}.`,
  noGoal: (given, known) => `There is no goal "${given}"; choose one of: ${known.join(", ")}.`,
  full: "full marks",
  noSheet: "No score sheet was found. Make sure that the workbook holds one with a column of scores.",

  sheet: (sheet, title) =>
    title === null
      ? `Sheet "${sheet}" (framework not recognised, no rules to apply)`
      : `Sheet "${sheet}": ${title}`,
  listHeading: "Figures that can be supposed (try them with --set name=value):",
  columns: {
    indicator: "Indicator",
    fact: "Figure",
    value: "Now",
    before: "Before",
    after: "After",
    stated: "Sheet",
    change: "Change",
  },
  unknown: "(none)",
  changesHeading: "Supposed:",
  change: (name, from, to) => `  ${name}: ${from ?? "(none)"} → ${to}`,
  nothingChanges: "No score changes.",
  total: "Total",
  grade: (before, after) =>
    before === after ? `Grade: ${before ?? "—"} (unchanged)` : `Grade: ${before ?? "—"} → ${after ?? "—"}`,
  stated: (total) =>
    `The sheet states ${total}. "Before" applies the rules to the workbook's figures, and the sheet's own score where a rule cannot be applied.`,
  open: (name, why) => `  ${name}: ${why}; its score stays as it was.`,
  openHeading: "Changed, but the score cannot be computed yet:",

  goalHeading: (goal, target, before) => `The way to ${goal} (${target} points), now ${before}:`,
  already: "Already reached; nothing needs to change.",
  reached: (after) => `This gives ${after} points: the goal is reached.`,
  short: (after, short) =>
    `All that can be computed gives ${after} points, ${short} short of the goal. The rest lies in:`,
  noSteps: "No change of a figure wins points.",
  step: ({ name, from, to, rise, gain, indicators }) =>
    `${name} is ${from}; at ${to} or ${rise ? "more" : "less"}: +${gain} (${indicators.join(", ")})`,
  rest: (name, points, why) => `${name}, ${points}: ${why}`,
};
