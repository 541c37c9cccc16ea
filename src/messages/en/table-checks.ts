/** Texts of the checks of the supporting tables: message, why, fix. */
import type { Place, RateSlip, SumSlip, Term } from "../data-words";
import type { Messages } from "../messages";
import type { tableChecks as zh } from "../zh-CN/table-checks";

const where = (place: Place) => `${place.cell} of sheet “${place.sheet}”`;
const term = ({ name, shown }: Term) => (shown === "" ? name : `${name} ${shown}`);

function rateSlip(slip: RateSlip): string {
  switch (slip.key) {
    case "truncated":
      return " The figure was cut off instead of rounded.";
    case "swapped":
      return " The figure is the denominator ÷ the numerator: the two seem to be exchanged.";
    case "coarser":
      return ` The figure is the rate at ${slip.decimals} decimals with zeros added.`;
    case "other-denominator":
      return ` The figure is what division by ${term(slip.term)} gives: the wrong denominator, it seems.`;
    case "transposed":
      return " The two differ by a pair of exchanged digits only, as happens in typing.";
    case "hundredfold":
      return " The two differ by a factor of 100: a percent sign too many or too few, it seems.";
    case "rounded-rates":
      return " The figure is the average of rates that were rounded before.";
  }
}

function sumSlip(slip: SumSlip): string {
  switch (slip.key) {
    case "left-out":
      return ` The difference is exactly “${slip.part}”: this row seems to be left out of the total.`;
    case "counted-twice":
      return ` The difference is exactly “${slip.part}”: this row seems to be counted twice.`;
    case "of-which-added":
      return ` The difference is exactly “${slip.part}”, which is a part of the row above and must not be added again.`;
    case "transposed":
      return ` If “${slip.part}” were ${slip.read}, the total would agree: two digits seem to be exchanged.`;
    case "transposed-total":
      return ` If the total were ${slip.read}, it would agree: two of its digits seem to be exchanged.`;
    case "divisible-by-9":
      return " The difference is divisible by 9, which often means two neighbouring digits exchanged.";
    case "unit":
      return " The two differ by a factor of about ten thousand: 元 and 万元 seem to be mixed up.";
  }
}

const PART_WHY = {
  "in-use": "Assets in use are a part of all assets; the rate of use would exceed 100%.",
  "of-which": "A part (其中) cannot exceed its whole.",
  "spending-over-budget":
    "Spending may not exceed the adjusted budget; either that is a fault in itself, or an adjustment was not entered.",
  "done-over-planned": "Finished projects are a part of the planned ones.",
};

export const tableChecks: Pick<Messages["checks"], keyof typeof zh> = {
  "rate-mismatch": (a) => {
    const [top, over] = [a.numerator, a.denominator].map((each) => each && term(each));
    const working =
      a.kind === "average"
        ? "the average of the quarters' rates"
        : a.kind === "change"
          ? `(${top} − ${over}) ÷ ${over}`
          : `${top} ÷ ${over}`;
    return {
      message: `“${a.name}” in sheet “${a.place.sheet}” says ${a.printed}; ${working} gives ${a.expected}.${a.slip ? rateSlip(a.slip) : ""}`,
      why: "A rate must follow from the amounts in the table; recomputing the rates is the first thing a re-examination does.",
      fix: `Check both amounts. If they are right, change ${a.place.cell} to ${a.expected} (best as a formula); if one is wrong, mend it first. Then mend the scores and texts that quote the rate.`,
    };
  },
  "sum-mismatch": (a) => ({
    message: `“${a.name}”, “${a.column}”, in sheet “${a.place.sheet}” says ${a.printed}, but its parts (${a.parts.join("; ")}) add up to ${a.sum}; the difference is ${a.difference}.${a.slip ? sumSlip(a.slip) : ""}`,
    why: "A total must be the sum of its parts; rounding cannot explain a difference this large.",
    fix: `Check every row against the books. If the parts are right, change ${a.place.cell} to ${a.sum} (best with SUM); otherwise add or mend the row that is missing or wrong.`,
  }),
  "unit-suspect": (a) => ({
    message:
      `“${a.name}” in sheet “${a.place.sheet}” says ${a.shown}, and ${a.unit === null ? "the table names no unit" : `the table's unit is ${a.unit}`}` +
      (a.compare
        ? `; but “${a.compare.name}” (${where(a.compare.place)}) is ${a.compare.shown}. They differ by a factor of about ten thousand: the unit should be ${a.likely}, it seems.`
        : `. In that unit the amount makes no sense: it should be ${a.likely}, it seems.`) +
      (a.others > 0 ? ` The same goes for ${a.others} more figures of the table.` : ""),
    why: "A wrong unit makes amounts wrong ten thousand times over, and with them the rates and scores.",
    fix: `Check the original report. If the figures are in ${a.likely}, say so in the heading or convert them; best use one unit in all tables.`,
  }),
  "figures-conflict": (a) => ({
    message: `One quantity, two figures: “${a.name}” (${where(a.place)}) is ${a.shown}, “${a.otherName}” (${where(a.other)}) is ${a.otherShown}${a.converted === null ? "" : `, that is ${a.converted}`}.`,
    why: "The same quantity must be the same in all tables, or the rates computed from it contradict each other.",
    fix: "Take the figure of the final accounts and mend the other; if the two really cover different things, say so in the tables.",
  }),
  "figures-conflict-progress": (a) => ({
    message: `Progress at the end of the fourth quarter: “${a.name}” (${where(a.place)}) is ${a.printed}, but the year's spending ${a.spending.shown} (${where(a.spending.place)}) ÷ the year's budget ${a.budget.shown} (${where(a.budget.place)}) is ${a.expected}.`,
    why: "By the end of the fourth quarter the cumulative payments are the year's spending, and the score of 预算执行率 is computed from this progress.",
    fix: `Check the treasury's figures. If spending and budget are right, change the progress to ${a.expected} and compute the score anew; if the progress covers something else, say what and give the amounts of the same scope.`,
  }),
  "part-exceeds-whole": (a) => ({
    message: `“${a.part.name}” (${where(a.place)}) is ${a.part.shown}, more than “${a.whole.name}” (${where(a.wholePlace)}), ${a.whole.shown}; the excess is ${a.excess}.`,
    why: PART_WHY[a.kind],
    fix: "Check both against the books. Common causes: the two cells are exchanged, the units differ, or an additional budget is missing.",
  }),
  "progress-decreasing": (a) =>
    a.kind === "falls"
      ? {
          message: `The cumulative figure of quarter ${a.quarter}, ${a.shown} (${where(a.place)}), is less than ${a.before} of quarter ${a.beforeQuarter} (${where(a.beforePlace)}).`,
          why: "Cumulative payments only grow; a smaller figure is a single quarter's, or wrong.",
          fix: "Enter the payments since the beginning of the year; if repayments made them fall, say so in a remark.",
        }
      : {
          message: `Progress at the end of quarter ${a.quarter} is ${a.progress} (${where(a.place)}, printed ${a.shown}), far outside 0–150%.`,
          why: "Progress is cumulative payments ÷ the annual budget; so large (or negative) a value means different units or a wrong denominator.",
          fix: "Check the units of both amounts and that the denominator is the whole year's budget, then compute the progress anew.",
        },
  "actual-exceeds-plan": (a) => ({
    message:
      `Actual procurement ${a.actual} (${where(a.place)}) exceeds the planned ${a.planned} (${where(a.plannedPlace)}).` +
      (a.swappedRate === null
        ? ""
        : ` The printed rate ${a.swappedRate} is planned ÷ actual: the two amounts seem to be exchanged.`),
    why: "By the criteria, procurement above the plan scores 0 for the rate.",
    fix:
      a.swappedRate === null
        ? "Check both amounts; after an addition to the plan, the planned amount is the one after it. If the plan was exceeded, score the rate 0 and give the reason."
        : "Check the records. If the two are exchanged, put them right and leave the rate; otherwise score the rate 0 and give the reason.",
  }),
  "low-execution": (a) => ({
    message: `The execution rate of ${a.whole ? "the whole department" : `“${a.name}”`} is only ${a.rate} (spending ${a.spending} ÷ budget ${a.budget}, ${where(a.place)}), below 90%, and no reason is given.`,
    why: "Below 90% a re-examination asks why: money saved, work not done, or too large a budget. Without an answer it assumes the worst.",
    fix: "Give the reason and the measures taken in a remark (or in the note on 预算执行率); if an amount is wrong, mend it.",
  }),
};
