/** Texts of the checks of scores, totals, deductions and remarks. */
import type { scoreChecks as zh, WinBack } from "../zh-CN/score-checks";

type Texts = {
  readonly [K in keyof typeof zh]: (a: Parameters<(typeof zh)[K]>[0]) => {
    message: string;
    why: string;
    fix: string;
  };
};

const joined = (items: readonly string[]): string => items.join(", ");

const attainable = (a: { points: readonly string[] | null; from: string; to: string }): string =>
  a.points === null
    ? `anything from ${a.from} to ${a.to} with at most two decimals`
    : a.points.length === 1
      ? a.points[0]!
      : `${joined(a.points.slice(0, -1))} or ${a.points.at(-1)}`;

export const winBack = (a: WinBack): string =>
  `${a.fact} ${a.rise ? "up" : "down"} from ${a.from} to ${a.to} or ${a.rise ? "more" : "less"} gives ${a.points} points${a.ofPart ? " for that part" : ""}`;

export const scoreChecks: Texts = {
  "score-missing": (a) => ({
    message:
      a.implied === null
        ? `"${a.indicator}" has no score.`
        : `"${a.indicator}" has no score; the total ${a.stated} less the others' ${a.others} implies ${a.implied}.`,
    why: `Every indicator needs a score, even if it is 0${a.weight === null ? "" : `; full marks here are ${a.weight}, and the total cannot be checked without it`}.`,
    fix:
      a.implied === null
        ? "Enter the score by the criteria, then check the total."
        : `If the total ${a.stated} is right, enter ${a.implied}; otherwise score it by the criteria and correct the total.`,
  }),

  "score-not-numeric": (a) => ({
    message: `The score of "${a.indicator}" is "${a.written}", which is not a number.`,
    why: a.isError
      ? "This is what a formula shows when it fails; the total fails with it."
      : "Scores are added up; words cannot be, nor can they be checked.",
    fix: a.isError
      ? "Check the cells that the formula refers to, or enter the number."
      : "Enter the number alone; words belong in the remark.",
  }),

  "score-read-from-text": (a) => ({
    message: `The score of "${a.indicator}" is typed as the text "${a.written}"; it was read as ${a.points}.`,
    why: "Excel takes a score with a unit or full-width digits for text, and SUM leaves it out.",
    fix: `Enter the number ${a.points}; the unit belongs in the heading.`,
  }),

  "score-out-of-range": (a) => ({
    message: a.below
      ? `"${a.indicator}" scores ${a.score}, below 0.`
      : `"${a.indicator}" scores ${a.score}, above its full marks of ${a.weight}.`,
    why: `Its score lies between 0 and ${a.weight}${a.below ? "; deductions stop at 0" : ""}.`,
    fix:
      a.byRule === null
        ? `Score it again by the criteria, from 0 to ${a.weight}.`
        : `By the workbook's data and the criteria it is ${a.byRule}; check and correct it.`,
  }),

  "score-not-a-step": (a) => ({
    message: `"${a.indicator}" scores ${a.score}, which the criteria do not know: only ${attainable(a.steps)}.`,
    why: `Points are given in bands; no figures whatever give ${a.score}.`,
    fix:
      a.byRule === null
        ? "Decide for one of the bands; where there are no figures yet (no survey made), supply them first."
        : `By the workbook's data it is ${a.byRule}; check and correct it.`,
  }),

  "score-differs-from-formula": (a) => ({
    message:
      a.byRule === null
        ? `"${a.indicator}" scores ${a.score}; by the workbook's data only ${attainable(a.possible)} is possible.`
        : `"${a.indicator}" scores ${a.score}; by the workbook's data it is ${a.byRule}.`,
    why:
      a.reading === null
        ? "The criteria applied to the workbook's data do not give the score on the sheet; the working follows."
        : `How ${a.score} came about: ${a.reading}. The criteria say otherwise.`,
    fix:
      a.byRule === null
        ? "Check the data and the score, correct the one that is wrong, and the total with it."
        : `If the data are right, change it to ${a.byRule} and correct the total; otherwise correct the data first.`,
  }),

  "total-mismatch": (a) => ({
    message:
      a.stated === null
        ? `The total is not filled in; the scores sum to ${a.sum}.`
        : `The total is printed as ${a.stated}; the scores sum to ${a.sum}${a.open.length === 0 ? "" : ` (no score yet: ${joined(a.open)})`}.`,
    why:
      a.stated === null
        ? "The total is the sum of the scores."
        : a.open.length === 0
          ? `The total is the sum of the scores; this is ${a.difference} too ${a.over ? "much" : "little"}.`
          : "Whatever the open indicators score, it does not come to this total.",
    fix:
      a.open.length === 0
        ? `Go through the scores; if they are right, change the total to ${a.sum}. Best let a SUM formula compute it.`
        : "Fill in the open scores first, then add up again.",
  }),

  "grade-mismatch": (a) => ({
    message: `The grade is printed as "${a.stated}"; a total of ${a.total} is "${a.expected}".`,
    why: `"${a.expected}" spans ${a.interval}, and ${a.total} lies in it.`,
    fix: `Change the grade to "${a.expected}"; if the total is wrong, correct that first.`,
  }),

  deduction: (a) => ({
    message: `"${a.indicator}" loses ${a.lost} points (${a.score} of ${a.weight}).`,
    why:
      a.remark !== null
        ? `The sheet's own reason: ${a.remark}`
        : a.hasWorking
          ? "By the workbook's data, as worked out below."
          : "The workbook has no figures to compute it from; whoever filled it in must give the reason.",
    fix:
      a.byRule !== null
        ? `By the data it is ${a.byRule} points, more than on the sheet: check the score first.`
        : a.winBack.length > 0
          ? `To win points back: ${a.winBack.map(winBack).join("; ")}. If the figures stand, give reason and remedy in the remark.`
          : "Go through the criteria one by one; where the deduction stands, give reason and remedy in the remark.",
  }),

  "deduction-unexplained": (a) => ({
    message: `"${a.indicator}" loses ${a.lost} points without a reason.`,
    why: "The sheet has a column for deductions and remedies; every deduction needs both, and the re-examination reads them.",
    fix: `Give the reason and the remedy in ${a.column}.`,
  }),

  "deduction-text-rate": (a) => ({
    message: `The remark on "${a.indicator}" gives "${a.name}" as ${a.claimed}; by the workbook's data it is ${a.actual}.`,
    why: a.one
      ? "Remark and data must agree; a small difference is mostly a slip of rounding, a large one other data."
      : "No way of computing it from the workbook's data gives the figure in the remark.",
    fix: `If the data are right, change ${a.claimed} in the remark to ${a.actual}; otherwise correct the data.`,
  }),

  "deduction-text-points": (a) => ({
    message:
      a.kind === "awarded"
        ? `The remark on "${a.indicator}" says ${a.claimed} points awarded; the score is ${a.score}.`
        : `The remark on "${a.indicator}" says ${a.claimed} points deducted; the score is ${a.lost} below full marks.`,
    why: "The figure is neither the indicator's nor that of one of its parts, so the two contradict each other.",
    fix: "Find out which is right and make remark and score agree.",
  }),

  "input-missing": (a) => ({
    message: `"${a.indicator}"${a.score === null ? "" : ` scores ${a.score};`} the workbook lacks the figures that it is computed from: ${joined(a.missing)}.`,
    why: "It is scored by a formula; without its figures the score cannot be checked, and the re-examination asks for them.",
    fix: `Add to a supporting table or to the basic data: ${joined(a.missing)}.`,
  }),
};
