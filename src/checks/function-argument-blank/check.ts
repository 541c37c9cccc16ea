/** A PERF formula that is given empty cells, shows an error instead of points, or was never computed. */
import { findCalls, type Call } from "../../formulas/calls";
import { referredCells, type ReferenceContext } from "../../formulas/referred-cells";
import type { Recognition } from "../../recognise/recognition";
import { address } from "../../workbook/address";
import { isCellError, type Cell, type CellValue, type Sheet } from "../../workbook/model";
import { cellAt, eachCell } from "../../workbook/sheet";
import { workbookCheck, type FindingDraft } from "../check";
import { placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** Only formulas with these letters are parsed. */
const HINT = /PERF[._]/i;
/** A range of a whole column is a list that may grow; its empty cells are not reported. */
const MOST_CELLS = 60;
const MOST_NAMED = 8;
const FAILED = /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!)/i;

const isBlank = (value: CellValue) => value === null || (typeof value === "string" && value.trim() === "");

function contextOf({ workbook }: Recognition, sheet: Sheet): ReferenceContext {
  return {
    nameFormula: (name, on) => {
      const same = workbook.definedNames.filter((each) => each.name.toLowerCase() === name.toLowerCase());
      const local = same.find((each) => each.sheet === (on ?? sheet.name));
      return (local ?? same.find((each) => each.sheet === null))?.refersTo ?? null;
    },
    sheetNames: workbook.sheets.map((each) => each.name),
  };
}

/** The empty cells that a call is given, as the formula would write them. */
function blanksOf(call: Call, sheet: Sheet, recognition: Recognition): string[] {
  const context = contextOf(recognition, sheet);
  return call.args.flatMap((argument) => {
    const areas = referredCells(argument.tokens, context).areas.filter((area) => !area.nested);
    return areas.flatMap(({ range, sheet: on }) => {
      const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      const target =
        on === null
          ? sheet
          : recognition.workbook.sheets.find((each) => each.name.toLowerCase() === on.toLowerCase());
      if (!target || size > MOST_CELLS) return [];
      const blanks: string[] = [];
      for (let row = range.top; row <= range.bottom; row++)
        for (let col = range.left; col <= range.right; col++)
          if (isBlank(valueAt(target, row, col)))
            blanks.push(`${on === null ? "" : `${target.name}!`}${address(row, col)}`);
      return blanks;
    });
  });
}

/** What a reference to a cell gives: a formula's result may not be computed yet, which is not an empty cell. */
function valueAt(sheet: Sheet, row: number, col: number): CellValue {
  const cell = cellAt(sheet, row, col);
  return cell?.formula !== undefined && cell.value === null ? "=" : (cell?.value ?? null);
}

interface CallingCell {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly formula: string;
  readonly calls: readonly Call[];
}

function callingCells({ workbook }: Recognition): CallingCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap((cell) => {
      const { formula } = cell;
      const calls = formula !== undefined && HINT.test(formula) ? findCalls(formula) : [];
      return formula !== undefined && calls.length > 0 ? [{ sheet, cell, formula, calls }] : [];
    }),
  );
}

function findingFor(
  { sheet, cell, formula, calls }: CallingCell,
  recognition: Recognition,
  words: Words,
): FindingDraft | null {
  const ref = { sheet: sheet.name, row: cell.row, col: cell.col };
  const place = placeOf(ref);
  const shown = formula.replace(/_xldudf_PERF_/gi, "PERF.");
  const cells = [...new Set(calls.flatMap((call) => blanksOf(call, sheet, recognition)))];
  // Our functions never give an empty text: a formula that shows one has not called them (IF(B2="","",…)).
  if (cells.length > 0 && cell.value !== "") {
    const named = cells.length > MOST_NAMED ? [...cells.slice(0, MOST_NAMED), "…"] : cells;
    return {
      at: ref,
      actual: cells.join(","),
      ...words.finding({ kind: "blank", place, formula: shown, cells: named }),
    };
  }
  const error = isCellError(cell.value) ? cell.value.error : typeof cell.value === "string" ? cell.value : "";
  if (FAILED.test(error))
    return {
      at: ref,
      actual: error,
      ...words.finding({ kind: "error", place, formula: shown, value: error }),
    };
  if (cell.value !== null) return null;
  return {
    at: ref,
    actual: null,
    ...words.finding({ kind: "no-value", place, formula: shown }),
  };
}

export const functionArgumentBlank = workbookCheck({
  id: "function-argument-blank",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const calling = callingCells(recognition);
    if (calling.length === 0) return words.noCalls;
    for (const cell of calling) {
      const found = findingFor(cell, recognition, words);
      if (found) yield found;
    }
  },
});
