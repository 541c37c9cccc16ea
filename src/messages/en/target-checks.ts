/** Texts of the checks of the department's own performance targets: message, why, fix. */
import type { Messages } from "../messages";
import type { targetChecks as zh } from "../zh-CN/target-checks";

const named = ({ name, row }: { name: string; row: number }) => `Row ${row}, “${name}”`;
const UNIT_BY = {
  "unit-column": "the column of units says",
  heading: "the heading's unit is",
  target: "the target's unit is",
};

export const targetChecks: Pick<Messages["checks"], keyof typeof zh> = {
  "target-missed": (a) => ({
    message: `${named(a)}, missed its target: aimed at “${a.target}”, reached “${a.actual}”${a.reached === null ? "" : ` (${a.reached})`}.`,
    why: "Targets that were missed cost points, in 效果性 above all; full marks beside a missed target are sent back.",
    fix: "Check the result. If the target was missed, give the reason and the measures taken, and check that the score reflects it.",
  }),
  "target-not-quantified": (a) => ({
    message: `${named(a)}: the target “${a.target}” is no number, and nobody can say whether it was reached.`,
    why: "Targets must be clear and measurable; words such as 较高 or 提升 cost points in 绩效指标明确性.",
    fix: "Use something that can be checked, such as “≥95%” or “at least 4 times a year”; where no number is possible, say which document will prove it.",
  }),
  "actual-missing": (a) => ({
    message: `${named(a)}, has the target “${a.target}” but no actual value.`,
    why: "Without it nobody can tell whether the target was reached; a re-examination takes it for missed.",
    fix: "Enter the actual value; if nothing was done, say so and why.",
  }),
  "over-achieved": (a) => ({
    message: `${named(a)}: the result “${a.actual}” is ${a.percent} of the target “${a.target}”, and no reason is given.`,
    why: "At 130% or more either the target was too low, or the result is wrong or counts something else.",
    fix: "Check the result and what it counts. If it is right, give the reason, and raise next year's target.",
  }),
  "target-direction": (a) => ({
    message: `${named(a)}: the target “${a.target}” points the wrong way: ${a.meant === "at-most" ? "less is better here, but it says “at least”" : "more is better here, but it says “at most”"}.`,
    why: "Costs, complaints and faults have upper limits, output and rates of success lower ones; the wrong way round, the worse the better.",
    fix: `Change the target to ${a.meant === "at-most" ? "“≤” (at most)" : "“≥” (at least)"}; if it is meant as it stands, say so in the indicator's name.`,
  }),
  "unit-value-mismatch": (a) => ({
    message: `“${a.name}” (${a.cell} of sheet “${a.sheet}”) says “${a.value}”, whose unit is ${a.valueUnit}, while ${UNIT_BY[a.by]} ${a.unit}.`,
    why: "With two units nobody knows which one is meant, and the value cannot be compared with its target.",
    fix: `Check that the value is in the right row; if it is, write it in ${a.unit} or mend the unit.`,
  }),
};
