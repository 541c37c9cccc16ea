/** Words of turning formulas into native ones. */
import type { NativeProblem } from "../../functions/native/reasons";
import type { Messages } from "../messages";

const which = (argument: number | undefined): string =>
  argument === undefined ? "an argument" : `argument ${argument}`;

const problems: Record<NativeProblem, (argument?: number) => string> = {
  "no-equivalent": () => "gives a text of this program, which no native formula can",
  "text-target": () =>
    "a target or result is text (such as “at least 8000”), which no native formula can read",
  "unknown-function": () => "there is no such function; check its name",
  "argument-missing": (at) => `${which(at)} is missing`,
  "argument-invalid": (at) => `${which(at)} is not allowed; correct it first`,
  "argument-range": (at) => `${which(at)} should be one cell and is several`,
  "argument-text": (at) => `${which(at)} is text, or a number kept as text; make it a number first`,
  "argument-unresolved": (at) =>
    `${which(at)} is a name or table whose cells cannot be told; refer to the cells instead`,
  "setting-unknown": (at) => `${which(at)} (a weight, a reading …) is computed; write it out instead`,
  "range-size": (at) => `${which(at)} has the wrong number of cells`,
  "array-inside": () =>
    "gives several values and stands inside another formula; give it cells of its own and refer to them",
  "spill-unknown": () =>
    "gives several values, and the cells beside it do not hold them; recalculate and save in Excel with the add-in",
  "too-long": () => "would become longer than Excel allows (8,192 characters); split it over several cells",
  "no-value": () => "the cell holds no result; recalculate and save in Excel with the add-in",
  "defined-name": () => "stands in a defined name; move the formula into a cell",
};

export const native: Messages["native"] = {
  help: {
    native: "turn this program's functions into native formulas, for desks without the add-in",
    values: "turn them into values instead of formulas",
    out: "write to this folder (default: the file's own), as NAME.native.xlsx",
  },
  reason: ({ code, function: id, argument }) => `${id}: ${problems[code](argument)}`,
  summary: (turned, valued, kept, asked) =>
    [
      `${turned} turned into ${asked === "values" ? "values" : "native formulas"}`,
      ...(valued > 0 ? [`${valued} into values`] : []),
      ...(kept > 0 ? [`${kept} left as they are`] : []),
    ].join(", "),
  valued: "Turned into values (they no longer follow the data):",
  kept: "Left as they are (they still need the add-in):",
  blank: "Refer to empty cells (they show #N/A until these are filled):",
  item: (place, reasons) => (reasons.length > 0 ? `  ${place}  ${reasons.join("; ")}` : `  ${place}`),
  name: (name) => `name “${name}”`,
  more: (count) => `  … and ${count} more`,
  file: (file, text) => `${file}: ${text}.`,
  noCalls: (file) => `${file} uses none of this program's functions; nothing was written.`,
  nothingTurned: (file) => `${file} holds no formula that can be turned; nothing was written.`,
  onlyXlsx: (format) =>
    `Only .xlsx and .xlsm can be turned, not .${format}. Save it as .xlsx in Excel or WPS and try again.`,
  signed:
    "The workbook is signed; changing formulas would break the signature, so nothing was turned. Use an unsigned copy.",
};
