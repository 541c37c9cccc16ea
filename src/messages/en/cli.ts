/** Words of the command line. */
import type { FrameworkChange } from "../../frameworks/diff";
import type { Messages } from "../messages";
import { duration } from "./duration";
import { otherFiles } from "./files";

const systemErrors: Record<string, string> = {
  ENOENT: "no such file or folder. Check the path (quote it when it holds spaces).",
  EACCES: "no permission to read or write. Use a folder that you may use.",
  EPERM: "the system forbids it: the file may be open in Excel or WPS, or read-only. Close it and try again.",
  EBUSY: "the file is in use by Excel or WPS. Close it there and try again.",
  EISDIR: "this is a folder, not a file. Name one of the files in it; scoresheet check takes whole folders.",
  ENOTDIR: "a part of the path is no folder.",
  ENOSPC: "the disk is full. Free some space and try again.",
  EROFS: "the disk is read-only. Use another place.",
  ENAMETOOLONG: "the path is too long. Use a shorter folder name.",
  EMFILE: "too many open files. Close some programs and try again.",
  ELOOP: "the symbolic links form a loop.",
};

/** What the same codes mean where something was to be written. */
const writingErrors: Record<string, string> = {
  ENOENT: "the system allows no folder there. Use another folder.",
  ENOTDIR: "a part of the path is a file, not a folder. Use another folder.",
  EISDIR: "a folder of that name is there. Use another place.",
};

function systemError(code: string): string {
  return (
    systemErrors[code] ?? `the system reports ${code}. Try again, or copy the file to a local disk first.`
  );
}

/** A parameter of a rule; a branch that one side lacks is shown as it would stand in the file. */
function parameter(value: unknown): string {
  if (value === undefined) return "(none)";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function frameworkChange(change: FrameworkChange): string {
  switch (change.kind) {
    case "added":
      return `+ new ${change.level} "${change.name}"`;
    case "removed":
      return `- ${change.level} "${change.name}" is gone`;
    case "renamed":
      return `~ ${change.level} renamed: "${change.from}" → "${change.to}"`;
    case "weight":
      return `~ ${change.level} "${change.name}" weighs ${change.from} → ${change.to}`;
    case "moved":
      return `~ "${change.name}" moved: ${change.from} → ${change.to}`;
    case "rule":
      return `~ "${change.name}" rule ${change.path}: ${parameter(change.from)} → ${parameter(change.to)}`;
    case "grade":
      return `~ grade "${change.grade}": ${change.from ?? "(none)"} → ${change.to ?? "(none)"}`;
    case "erratum":
      return `${change.change === "added" ? "+ new fault" : "- mended fault"} of the published table: ${change.note}`;
  }
}

export const cli: Messages["cli"] = {
  help: {
    program: "Departmental performance score sheets: scoring and checking. Files never leave this machine.",
    check: "check score sheets: arithmetic, framework, supporting figures; explain every deduction",
    unmark: "remove the marks and the findings sheet from a marked copy",
    frameworks: "indicator frameworks: list, show, check, compare, read from a form",
    frameworksList: "list the frameworks of the product and those of your own folder",
    frameworksShow: "print a framework as a table, with criteria generated from its rules",
    frameworksCheck: "check a framework file of your own (YAML)",
    frameworksDiff: "what differs between two frameworks",
    frameworksFrom: "read a framework file from the form that a bureau sends, blank or filled in",
    formArgument: "the form (.xlsx .xlsm .xls .et .csv .docx)",
    frameworkOut: "write the framework to this file (default: the form's name with .yaml)",
    formYear: "the evaluated year (default: what the form says)",
    formRegion: "the region (default: from the title)",
    formSheet:
      "which score sheet to read, where the file has several (default: the one with the most criteria)",
    formTitle: "the framework's title (default: the form's)",
    named: {
      paths: "path",
      file: "file",
      form: "form",
      framework: "id",
      first: "a",
      second: "b",
      folder: "folder",
    },
    pathsArgument: "workbooks (.xlsx .xlsm .xls .et .csv .docx) or folders",
    fileArgument: "a workbook",
    frameworkFileArgument: "a framework file (YAML)",
    frameworkArgument: "a framework's id or file",
    format: "text (for people), json (one line per file) or sarif",
    out: "write marked copies NAME.checked.xlsx to this folder",
    outFile: "write to this file (default: NAME.unmarked.xlsx)",
    framework: "use this framework instead of recognising one",
    ownFrameworks:
      "folder of framework files of your own (.yaml .yml): recognised beside the published ones, named by id",
    lang: "language: zh or en",
    notes: "add notes to the marked cells (with --out)",
    explainRecognition: "also say what was taken for what, and why: every column, every figure",
    full: "all findings of every file (above five files, the default is one line each)",
    jobs: "processes to work with (default: one per processor; results do not depend on it)",
    force: "overwrite existing files",
    helpOption: "show help",
    versionOption: "show the version",
    helpCommand: "show the help of a command",
    titles: {},
    defaultValue: (value) => ` (default ${value})`,
    optionsPlaceholder: "[options]",
    commandPlaceholder: "[command]",
    exit: "Exit status: 0 no errors; 1 some finding of severity error; 2 a file could not be read or is no score sheet.",
    examples: "Examples:",
  },
  errorPrefix: "error: ",
  seeHelp: "Run scoresheet --help --lang en for usage.",
  unknownOption: (option) => `there is no option ${option}.`,
  unknownCommand: (command) => `there is no command ${command}.`,
  didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
  tryCheck: (path) => `To check a file, run scoresheet check ${path}`,
  missingArgument: (argument) => `missing argument: ${argument}.`,
  optionWithoutValue: (option) => `option ${option} needs a value.`,
  notAChoice: (option, value, choices) => `option ${option} cannot be "${value}"; use ${choices.join(", ")}.`,
  emptyArgument:
    "one argument is empty, so that no file is named. Write its name; if it comes from a variable, see whether that is set.",
  noSubcommand: (parent, given, there) =>
    `scoresheet ${parent} has no command ${given}, only ${there.join(", ")}.`,
  tooManyArguments: "too many arguments.",
  usageError: "the command is not written correctly.",
  systemError,
  cannotWrite: (place, code) => `cannot write to ${place}: ${writingErrors[code] ?? systemError(code)}`,
  fileProblem: (file, problem) => `${file}: ${problem}`,
  notAFile: "neither a file nor a folder.",
  undecodableName: (asChinese) =>
    `its name is not in UTF-8${asChinese === null ? "" : ` (it looks like "${asChinese}" in GBK)`}, so it cannot be opened. Rename it and try again; if it came out of an archive, unpack that with the encoding GBK (as unzip -O gbk).`,
  noReport: (path) =>
    `Passed over ${path}: this Word file has no score sheet. To check it all the same, name it.`,
  otherFiles,
  noWorkbooks: (path) => `${path} holds no workbooks (.xlsx .xlsm .xls .et .csv .docx).`,
  exists: (path) => `${path} exists and was not overwritten. Add --force, or use another place.`,
  isInput: (path) => `${path} is the very file to be checked and was not overwritten. Use another place.`,
  unexpected: (detail) =>
    `internal error (${detail}). The file was not changed; please pass this line and the file to the maintainers. Other files are not affected.`,
  progress: (done, total, file, secondsLeft) =>
    `[${done}/${total}]${secondsLeft === null ? "" : ` about ${duration(secondsLeft)} left`} ${file}`,
  written: (path) => `wrote ${path}`,
  findingsAlone: (file, reason, path) => `${file}: ${reason} The findings alone were written to ${path}`,
  notesNeedOut: "--notes works with --out only and has no effect this time.",
  noRecognitionInSarif:
    "sarif has no place for --explain-recognition, which has no effect this time: use text or json.",
  interrupted: "interrupted; files already written are complete.",
  inFull: "For all findings add --full, or name single files; for programs there is --format json.",
  totals: (files, withErrors, failed, noSheet) =>
    `${files} files: ${withErrors} with errors, ${noSheet} without a score sheet, ${failed} unreadable.`,
  unmarked: (path) => `marks removed, wrote ${path}`,
  noMarks: (path) => `${path} holds no marks of this program; nothing was written.`,
  noSuchFramework: (name, ids) =>
    `there is no framework "${name}" and no such file. Frameworks in hand: ${ids.join(", ")}.`,
  noLibrary: (path, exists) =>
    `${exists ? `${path} is no folder` : `there is no folder ${path}`}. --frameworks takes a folder of framework files (.yaml .yml); for a single file write --framework.`,
  emptyLibrary: (path) => `${path} holds no framework file (.yaml .yml); only the published ones are used.`,
  passedOver: (path, why) => `passed over framework file ${path}: ${why}`,
  sameId: (id, owner) =>
    `its id ${id} is that of ${owner === null ? "a published framework" : owner}. Change the id in the file, or remove one of them.`,
  frameworkGood: (title, indicators, weight) => `good: ${title}, ${indicators} indicators, ${weight} points.`,
  frameworkColumns: {
    id: "Id",
    region: "Region",
    title: "Title",
    year: "Year",
    indicators: "Indicators",
    weight: "Sum",
    dimension: "Dimension",
    group: "Group",
    indicator: "Indicator",
    points: "Weight",
    criteria: "Criteria",
  },
  grades: (bands) => `Grades: ${bands}`,
  source: (source) => `Source: ${source}`,
  errata: "Faults of the published table (kept as printed):",
  same: (a, b) => `${a} and ${b} do not differ.`,
  criteriaChange: (name) => `~ criteria of "${name}":`,
  frameworkChange,
  colon: ": ",
  projectForm: {
    own: "own",
    execution: "Execution of the budget",
    example: (points) => `Indicators (worded for a weight of ${points}):`,
    reasons: (execution, above) =>
      `A reason is compulsory for an execution below ${execution}, for results from ${above} of the target on, and wherever points are lost.`,
    notApplicable: {
      counted: "What does not apply: nothing is scaled.",
      scaled: "What does not apply: the rest is scaled to 100, points × 100 ÷ (100 − not applicable).",
    },
    cap: (rate, most) => `With an execution in ${rate} the total is at most ${most}.`,
    good: (title, weight) => `good: ${title}, indicators of the project's own, ${weight} points.`,
    share: (name, points) => `${name}: ${points} points`,
    notComparable:
      "one is a framework of departments, the other a project form: there is nothing to compare. Compare two of a kind.",
  },
  diffHeading: (a, b) => `${a} → ${b}`,
};
