import { boundText } from "../../facts/format";
import type { ByHandReason, Remark } from "../../criteria/context";
import type { ImportFault } from "../../form-import/import-form";
import type { FilledWhat, FillNote, FillProblem, LeftReason } from "../../form-fill/types";
import type { forms as zh } from "../zh-CN/forms";

const LONGEST_QUOTE = 40;
const short = (text: string) =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;

const FAULTS: Record<ImportFault, string> = {
  "no-form": "no score sheet found: give a form that prints levels, weights and criteria, blank or filled in",
  "no-such-sheet":
    "The file has no score sheet of that name. Check the name of the sheet (--sheet on the command line).",
  "no-weights": "some indicators of the form have no weight: add the weights to the form and read it again",
  "too-long":
    "this table has more than 300 indicators and is hardly a form: leave only the score sheet in the file",
  "no-year": "the form does not say its year: give it (on the command line, --year 2025)",
};

function byHand(reason: ByHandReason): string {
  switch (reason.code) {
    case "nothing-said":
      return "does not say how points are given";
    case "at-discretion":
      return "points are at a person's discretion";
    case "not-understood":
      return `not understood: ${short(reason.text)}`;
    case "points-differ":
      return `its parts add up to ${reason.printed.toFixed()} points, not to the weight`;
    case "bands-broken":
      return `its bands ${reason.fault === "gap" ? "leave a gap" : "overlap"} at ${boundText(reason.at)}`;
  }
}

function remark(said: Remark): string {
  switch (said.code) {
    case "limit-assumed":
      return `the text gives ${boundText(said.at)} to neither band: taken for the upper one`;
    case "bands-nested":
      return "the printed bands contain each other: the one printed first is taken";
    case "discretion":
      return `${short(said.item)} may lose points at discretion: met earns all, not met nothing, anything between is a person's to say`;
    case "points-differ":
      return `the criteria say ${said.printed.toFixed()} points; the weight counts`;
  }
}

const WHAT: Record<FilledWhat, string> = {
  score: "score",
  remark: "remark",
  subtotal: "subtotal",
  total: "total",
  grade: "grade",
};

const quoted = (text: string) => `“${text}”`;

function fillProblem(problem: FillProblem): string {
  switch (problem.code) {
    case "no-form":
      return "no score sheet in the file: give the form that the bureau sent";
    case "no-score-column":
      return `${quoted(problem.sheet)} has no column for scores, so there is nowhere to write: give the form to be filled in, not the description of the indicators`;
    case "not-the-framework":
      return `${quoted(problem.sheet)} is not this framework's form: of ${problem.indicators} indicators only ${problem.matched} stand in it. Read a framework from this form (on the command line, scoresheet frameworks from), and fill it by that`;
    case "several-forms":
      return `${problem.sheets.length} score sheets of the file fit: ${problem.sheets.map(quoted).join(", ")}. Say which is to be filled (on the command line: --sheet ${problem.sheets[0]})`;
    case "no-such-sheet":
      return `the file has no score sheet named ${quoted(problem.sheet)}; it has ${problem.sheets.map(quoted).join(", ")}`;
    case "other-year":
      return `the figures are of ${problem.data}, the framework is of ${problem.framework}: nothing was filled in. Give the figures of ${problem.framework}; if the framework's year was misread, read the form again (on the command line, with --year)`;
    case "no-data":
      return `not one indicator can be computed: the data hold none of the figures that scores need. Needed: ${problem.facts.join(", ")}. Check the names and the year in the data`;
  }
}

function leftReason(reason: LeftReason): string {
  switch (reason.code) {
    case "judgement":
      return "a person judges";
    case "missing":
      return `missing figures: ${reason.facts.join(", ")}`;
    case "review":
      return `to be looked at: ${reason.why}`;
    case "not-in-framework":
      return "not among the framework's indicators";
    case "other-weight":
      return `weighs ${reason.printed || "nothing"} in the form and ${reason.framework} in the framework, whose rule therefore cannot score it`;
    case "occupied":
      return `the cell holds ${short(reason.shown)} already and was left as it is`;
    case "locked":
      return "the sheet is protected and the cell locked";
    case "shared":
      return "merged with something else into one cell";
    case "incomplete":
      return `${reason.open} indicators have no score yet`;
  }
}

function fillNote(note: FillNote): string {
  switch (note.code) {
    case "not-applicable":
      return "nothing to assess: full points, to be confirmed";
    case "differs":
      return `the score sheet among the data says ${note.sheet}; the rule's score was written`;
    case "text-cell":
      return "the cell is formatted as text, where a formula would not compute: the value was written";
  }
}

const fill: (typeof zh)["fill"] = {
  help: "write scores, remarks and totals into the form that the bureau sent; every other byte of the file stays",
  formArgument: "the blank form (.xlsx .xlsm .docx)",
  from: "the file with the figures (default: the form's own file)",
  framework:
    "the framework file read from the form (scoresheet frameworks from), or the id of a built-in one",
  sheet: "which score sheet to fill, where the file has several",
  out: "write the filled form to this file (default: the form's name with .filled)",
  native:
    "scores and totals as native formulas (over cells where the file holds the figures, else over numbers)",
  problem: fillProblem,
  what: (what) => WHAT[what],
  left: leftReason,
  note: fillNote,
  onlyPackages: (extension) =>
    `a .${extension} file cannot be filled in: save it as .xlsx (a Word file as .docx) in WPS or Excel first`,
  noFramework: (form) =>
    `say by --framework which framework to score by: read it from this form first, scoresheet frameworks from ${form} --out FRAMEWORK.yaml, and look it over`,
  onlyFrameworks:
    "forms for projects have no fixed indicators and cannot be filled this way; make one by scoresheet new",
  nativeInWord: "tables in Word have no formulas: leave out --native",
  summary: (a) =>
    `filled in ${quoted(a.sheet)}: ${a.scores} scores, ${a.remarks} remarks${a.total === null ? "" : `, total ${a.total}`}`,
  nothing: (sheet) =>
    `nothing was filled in on ${quoted(sheet)} and no file written: the cells to be filled hold something already, may not be changed, or are for a person to judge. To have them filled anew, clear the scores of the form first`,
  protectedSheet: (sheet) =>
    `sheet ${quoted(sheet)} is protected: the protection stays, only cells that may be changed were written`,
  fromSheetHeading: "Scores taken from the score sheet among the data (a person judged them):",
  leftHeading: "Left to a person:",
  noteHeading: "Please look at:",
  reasonsHeading: "Remarks state facts only; add the reason and the measures for:",
  line: (what, name, cell, text) => `${name === "" ? what : `${what} of ${name}`} (${cell}): ${text}`,
};

export const forms: typeof zh = {
  fill,
  fault: (code) => FAULTS[code],
  unfit: (fault: string) =>
    `the form can be read, but makes no framework: ${fault} Look at that place of the form (mostly a figure or name in the wrong cell, or with too many digits), correct it, and read it again`,
  summary: (a) =>
    `read “${a.title}”: ${a.indicators} indicators, ${a.computed} became rules, ${a.indicators - a.computed} are scored by a person; framework written to ${a.out}`,
  severalSheets: (sheet, sheets) =>
    `The file has ${sheets.length} score sheets (${sheets.join(", ")}); ${sheet} was read. Use --sheet for another.`,
  grades: (bands, isPrinted) =>
    isPrinted
      ? `Grades as the form prints them: ${bands}.`
      : `The form prints no grades; the usual ones are taken: ${bands}. Please check.`,
  byHandHeading: "scored by a person, the text is kept:",
  remarkHeading: "please check:",
  errataHeading: "faults of the form itself (kept as printed):",
  line: (cell, name, text) => `${name} (${cell}): ${text}`,
  byHand,
  remark,
  next: (out) =>
    `check the rules with: scoresheet frameworks show ${out}; then: scoresheet check FILE.xlsx --framework ${out}`,
  comment: (name) => `Read from “${name}” by scoresheet frameworks from; check it before use.`,
};
