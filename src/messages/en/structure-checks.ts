/** Texts of the checks of a score sheet's structure: columns, indicators, weights, criteria. */
import type { structureChecks as zh } from "../zh-CN/structure-checks";

const columns = { level3: "third-level indicator", weight3: "weight", score: "score" } as const;
const places = {
  level1: "first-level indicator",
  level2: "second-level indicator",
  level3: "third-level indicator",
} as const;

const listed = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

type Texts = {
  readonly [K in keyof typeof zh]: (a: Parameters<(typeof zh)[K]>[0]) => {
    message: string;
    why: string;
    fix: string;
  };
};

export const structureChecks: Texts = {
  "sheet-not-found": ({ sheets }) => ({
    message:
      sheets.length === 0
        ? "The workbook has no sheets, and so no score sheet."
        : `No score sheet was found in the workbook (looked at: ${listed(sheets)}).`,
    why: "A score sheet has headings for third-level indicators, weights and scores; without them there is nothing to check.",
    fix: "Make sure that this is the right file. The headings 三级指标, 参考分值 and 得分 must stand each over a column of its own.",
  }),

  "column-not-found": ({ column, sheet }) => ({
    message: `The score sheet "${sheet}" has no column for the ${columns[column]}.`,
    why:
      column === "score"
        ? "Without scores neither the total nor any deduction can be checked."
        : column === "weight3"
          ? "Without the weights nobody knows what full marks are, and sums and deductions cannot be checked."
          : "Without names nobody knows which indicator a score belongs to.",
    fix: `Add a column for the ${columns[column]}. If there is one, check that its heading is complete and not merged with another.`,
  }),

  "indicator-missing": (a) => ({
    message: `"${a.indicator}" (${a.weight} points, in "${a.group}") is not in the score sheet.`,
    why: `The framework "${a.framework}" has it; without it ${a.weight} points of the total come from nowhere.`,
    fix:
      a.unmatched.length === 0
        ? `Add "${a.indicator}" with its score under "${a.group}". If it does not apply, say why and re-weight the others.`
        : `${listed(a.unmatched)} in the sheet could not be matched: if that is the one, rename it to "${a.indicator}"; otherwise add the row.`,
  }),

  "indicator-duplicate": (a) => ({
    message: `"${a.indicator}" stands twice: first at ${a.first}${a.firstScore === a.score ? "" : ` (${a.firstScore} points there, ${a.score} here)`}.`,
    why: "An indicator written twice is counted twice, in the weights and in the total.",
    fix: "Delete the row that is too many; if it was meant to be another indicator, correct its name.",
  }),

  "indicator-name-variant": (a) => ({
    message: `The ${places[a.level]} is written "${a.written}"; the framework has "${a.official}".`,
    why: "The two differ by a character or two, most likely a slip; the sheet is published and should carry the framework's names.",
    fix: `Change "${a.written}" to "${a.official}", unless it was renamed on purpose.`,
  }),

  "weight-not-framework": (a) => ({
    message:
      a.printed === null
        ? `"${a.indicator}" has no weight; in the framework it is ${a.official} points.`
        : `The weight of "${a.indicator}" is ${a.printed}; in the framework it is ${a.official}.`,
    why: `The framework "${a.framework}" gives it ${a.official} points${a.printed === null ? "" : "; under another weight the framework's criteria do not apply, so its score was not compared with them"}.`,
    fix: `Change it to ${a.official}. If the department re-weighted it, make sure that all weights still sum to 100 and that the criteria's points were changed too.`,
  }),

  "weight-sum-mismatch": (a) => ({
    message: `The weight of "${a.parent}" is printed as ${a.printed}; its children sum to ${a.sum}.`,
    why: `Its children: ${a.children.map(({ name, weight }) => `${name} ${weight}`).join(", ")}. A parent's weight is the sum of its children's${a.erratum === null ? "" : `; the published form itself has this fault: ${a.erratum}`}.`,
    fix: `Change the weight of "${a.parent}" to ${a.sum}; if ${a.printed} is right, correct its children.`,
  }),

  "weight-total-row": (a) => ({
    message: `The total row prints ${a.printed} for the weights of the ${places[a.column]}s; they sum to ${a.sum}.`,
    why: "The weight in the total row is the sum of its column.",
    fix: `Change it to ${a.sum}; if ${a.printed} is right, correct the weights.`,
  }),

  "weight-total-not-100": (a) => ({
    message: `The weights of the ${a.count} third-level indicators sum to ${a.sum}, not to 100.`,
    why: `Full marks are 100; this is ${a.difference} too ${a.over ? "many" : "few"}${a.blank.length === 0 ? "" : `. Without a weight: ${listed(a.blank)}`}.`,
    fix: "Go through the third-level weights: one may be wrong or missing, or a row too many.",
  }),

  "criteria-points-mismatch": (a) => ({
    message: `The weight of "${a.indicator}" is ${a.weight}, but its criteria award ${a.points} points in all.`,
    why: `Full marks by the criteria should be exactly ${a.weight}${a.erratum === null ? "; the weight or the criteria were probably taken from another year's form" : `; the published form itself has this fault: ${a.erratum}`}.`,
    fix: `Look at this year's form: if the weight is ${a.weight}, make the criteria's points sum to ${a.weight}; otherwise correct the weight.`,
  }),
};
