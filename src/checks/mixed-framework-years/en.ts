import type { zhCN, FormTrace } from "./zh-CN";

const formsOf = (years: readonly number[]) => (years.length === 0 ? "another year" : years.join(", "));

function trace(found: FormTrace): string {
  const years = formsOf(found.years);
  switch (found.kind) {
    case "parent-weight":
      return `${found.cell} “${found.name}” says ${found.printed}, its children sum to ${found.children} (${found.printed} is from the form of ${years})`;
    case "criteria-points":
      return `the criteria of ${found.cell} “${found.name}” award ${found.points}, its weight is ${found.weight} (${found.points} is from the form of ${years})`;
    case "weight":
      return `${found.cell} “${found.name}” weighs ${found.printed} as in the form of ${years}, this year's form says ${found.weight}`;
    case "name":
      return `${found.cell} “${found.name}” is the name of the form of ${years}, this year's form says “${found.official}”`;
  }
}

export const en: typeof zhCN = {
  title: "Mixed years",
  help: "Traces of another year's form are on the sheet.",
  finding: (a) => ({
    message: `The sheet holds traces of another year's form: ${a.traces.map(trace).join("; ")}.`,
    why: `The sheet follows “${a.framework}”; with another year's weights or texts in it, weights do not add up and criteria do not fit them.`,
    fix: "Use the form issued for the year evaluated, or mend these places; if the form was issued like this, score by the weights and say so in the report.",
  }),
};
