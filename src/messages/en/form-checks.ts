/** Texts of the checks of forms: leftovers, other years, formulas, full marks. */
import type { FormTrace, Leftover, Place } from "../data-words";
import type { Messages } from "../messages";
import type { formChecks as zh } from "../zh-CN/form-checks";
import { evidenceFor } from "./evidence";

const where = (place: Place) => `${place.cell} of sheet “${place.sheet}”`;
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

function leftover(a: Leftover): string {
  switch (a.kind) {
    case "placeholder":
      return `The template's placeholder “${a.found}” is still in ${where(a.place)}: “${a.text}”.`;
    case "prompt":
      return `A prompt of the template is still in ${where(a.place)}: “${a.text}”.`;
    case "department-blank":
      return `The department's name is missing in ${where(a.place)}.`;
    case "department-differs":
      return `${where(a.place)} says “${a.text}”, ${where(a.otherPlace)} says “${a.other}”: two names of the department.`;
  }
}

const UNFINISHED = "It shows that the cell is not finished; the sheet will be published.";
const REPLACE = "Put the real content in its place, or delete the prompt where nothing is asked for.";
const LEFTOVER_ADVICE: Record<Leftover["kind"], { why: string; fix: string }> = {
  placeholder: { why: UNFINISHED, fix: REPLACE },
  prompt: { why: UNFINISHED, fix: REPLACE },
  "department-blank": { why: UNFINISHED, fix: "Enter the department's full name." },
  "department-differs": {
    why: "The sheet may have been made from another department's, with some of its data left in.",
    fix: "Use the department's full name everywhere, and check that all data are its own.",
  },
};

export const formChecks: Pick<Messages["checks"], keyof typeof zh> = {
  "template-leftover": (a) => ({ message: leftover(a), ...LEFTOVER_ADVICE[a.kind] }),
  "out-of-year": (a) => ({
    message: `${a.inTitle ? "The title in " : ""}${where(a.place)}, “${a.text}”, is of ${a.year}, but the year evaluated is ${a.evaluated}.`,
    why: "The sheet is about one year; other dates are mostly left from an old sheet, perhaps with its data.",
    fix: `If it is a slip, change it to ${a.evaluated}; if it really belongs to another year, say how it concerns ${a.evaluated}.`,
  }),
  "mixed-framework-years": (a) => ({
    message: `The sheet holds traces of another year's form: ${a.traces.map(trace).join("; ")}.`,
    why: `The sheet follows “${a.framework}”; with another year's weights or texts in it, weights do not add up and criteria do not fit them.`,
    fix: "Use the form issued for the year evaluated, or mend these places; if the form was issued like this, score by the weights and say so in the report.",
  }),
  "function-argument-blank": (a) => ({
    message:
      a.kind === "blank"
        ? `The formula =${a.formula} in ${where(a.place)} refers to empty cells: ${a.cells.join(", ")}.`
        : a.kind === "error"
          ? `The formula =${a.formula} in ${where(a.place)} shows ${a.value} and no result.`
          : `The formula =${a.formula} in ${where(a.place)} has no result.`,
    why:
      a.kind === "blank"
        ? "An empty cell counts as 0 or as unknown; the score cannot be relied on."
        : a.kind === "error"
          ? "#NAME? means that this computer lacks the add-in, #BUSY! that it was not done; whoever receives the sheet sees just that."
          : "The formula was never computed; whoever receives the sheet sees an empty cell.",
    fix:
      a.kind === "blank"
        ? "Fill in the cells (0 where there is nothing), or mend the addresses in the formula."
        : "Open the file where the add-in is installed, recalculate and save; before sending it, turn the formulas into values or native formulas with the add-in.",
  }),
  "all-full-marks": (a) => ({
    message: `All ${a.count} indicators that a person judges (${a.names.join(", ")}) were given full marks.`,
    why: "Full marks for every judgement are the first thing that is doubted; most points taken back are taken here.",
    fix: "Go through the criteria once more with the evidence at hand; take off what cannot be shown, and say what is being done about it.",
  }),
  "evidence-needed": (a) => ({
    message: `“${a.name}” was given its full ${a.weight} points; a re-examination asks for: ${evidenceFor(a.indicator).join("; ")}.`,
    why: "A judgement at full marks needs proof; what cannot be shown is taken off.",
    fix: "File these documents with their numbers and dates; take off points for what is missing, and say so in the note.",
  }),
};
