import type { Widen } from "../messages";
import type { whatIfView as chinese } from "../zh-CN/what-if-view";

export const whatIfView: Widen<typeof chinese> = {
  heading: "What if",
  help: "Change a figure and see at once how scores, total and grade change. Nothing is written to the sheet.",
  reading: "Reading the workbook…",
  failed: "The workbook could not be read; see the message above.",
  retry: "Try again",
  noSheet: "No score sheet was found. Switch to a workbook that has one and choose “Read again”.",
  noRules:
    "The framework of this score sheet is not recognised, so there are no rules to apply. Choose one under “Results”.",
  reread: "Read again",

  search: "Find an indicator or a figure",
  noHits: "There is no such indicator or figure.",
  total: "Total",
  change: (before, after) => `${before} → ${after}`,
  difference: (by) => ` (${by})`,
  grade: "Grade",
  none: "—",
  partial: (names) =>
    `${names.map((name) => `"${name}"`).join(", ")} ${names.length === 1 ? "has" : "have"} no score yet: the total is partial, and no grade follows from it.`,
  stated: (total) =>
    `The sheet states ${total}. Here the rules are applied to the workbook's figures, and the sheet's own score stands where a rule cannot be applied.`,
  implied: "blank on the sheet, implied by its total",
  ownAndRule: (own, rule) => `${own} on the sheet, ${rule} by the rule`,
  changed: (count) => `${count} changed`,
  was: (value) => `was ${value}`,
  unknown: "no figure",
  undecided: "undecided",
  yes: "yes",
  no: "no",
  grades: { compliant: "compliant", defective: "published with a defect", unpublished: "not published" },
  more: (name) => `${name}, more`,
  less: (name) => `${name}, less`,
  reset: "Reset",
  resetLabel: (name) => `Reset ${name}`,
  resetAll: "Reset all",
  take: "Use these values in the check",
  takeHelp:
    "They go to “Figures” as entered by hand, and the check uses them; the sheet stays as it is, and they can be withdrawn there.",

  route: "The way to a grade or to full marks",
  routeHelp: "Most points for the least change first, each step on top of those before.",
  goal: "Goal",
  full: "Full marks",
  goalHeading: (goal, target, before) => `${goal} (${target} points), now ${before}`,
  apply: "Try this",
  single: "One figure alone",
  working: "Working it out…",
};
