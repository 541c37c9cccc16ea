import type { zhCN } from "./zh-CN";

const UNIT_BY = {
  "unit-column": "the column of units says",
  heading: "the heading's unit is",
  target: "the target's unit is",
};

export const en: typeof zhCN = {
  title: "Value contradicts its unit",
  help: "The value's own unit is not that of the unit column.",
  finding: (a) => ({
    message: `“${a.name}” (${a.cell} of sheet “${a.sheet}”) says “${a.value}”, whose unit is ${a.valueUnit}, while ${UNIT_BY[a.by]} ${a.unit}.`,
    why: "With two units nobody knows which one is meant, and the value cannot be compared with its target.",
    fix: `Check that the value is in the right row; if it is, write it in ${a.unit} or mend the unit.`,
  }),
};
