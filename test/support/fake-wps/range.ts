/** Ranges: values of many cells as rows, of one cell bare; what differs among the cells is null. */
import { address } from "../../../src/workbook/address";
import { isCellError, type CellValue } from "../../../src/workbook/model";
import type { WpsRange } from "../../../taskpane/hosts/wps/jsapi";
import type { FakeCell, FakeSheet, Rectangle } from "../fake-excel/data";
import { meet, rectangleOf, textOf } from "../fake-excel/objects/areas";
import { typed } from "../fake-excel/objects/cell-input";
import { comObject, ComError, REFUSED } from "./com";
import { formatConditions } from "./formats";
import type { FakeState } from "./state";

const LONGEST_ADDRESS = 255;
const MOST_CELLS = 1_000_000;
const FIRST_ERROR = -2_146_828_288;
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 2000,
  "#DIV/0!": 2007,
  "#VALUE!": 2015,
  "#REF!": 2023,
  "#NAME?": 2029,
  "#NUM!": 2036,
  "#N/A": 2042,
};

function bridged(value: CellValue, { switches }: FakeState): unknown {
  if (value === null) return undefined;
  if (!isCellError(value)) return value;
  return switches.errorsAsText ? value.error : FIRST_ERROR + (ERROR_NUMBERS[value.error] ?? 2042);
}

function formulaText(cell: FakeCell | undefined): string {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

function cellsIn(at: Rectangle): string[][] {
  if (at.rows * at.columns > MOST_CELLS) throw new ComError("8007000E", "out of memory");
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) => address(at.top + r, at.left + c)),
  );
}

function asGiven(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function agreed(values: Iterable<unknown>): unknown {
  const all = new Set(values);
  return all.size === 1 ? [...all][0] : null;
}

function refuseIfLocked(sheet: FakeSheet, cell: FakeCell | undefined): void {
  if (sheet.protection.protected && !cell?.unlocked) throw new ComError(REFUSED, "the cell is protected");
}

/** What the user or an add-in types into a cell. */
export function put(state: FakeState, sheet: FakeSheet, at: string, input: unknown): void {
  const before = sheet.cells[at];
  refuseIfLocked(sheet, before);
  const { value: _value, formula: _formula, ...formats } = before ?? { value: null };
  const { formulasStayText, writesOtherValue } = state.switches;
  const isText =
    before?.numberFormat === "@" || (formulasStayText && typeof input === "string" && input.startsWith("="));
  const given = writesOtherValue && typeof input === "number" ? Math.round(input) : input;
  const content = isText && given !== "" ? { value: String(given) } : typed(given);
  if ("formula" in content) {
    const value = state.evaluate(content.formula, sheet, at);
    sheet.cells[at] = { value, formula: content.formula, ...formats };
  } else if (content.value === null && Object.keys(formats).length === 0) delete sheet.cells[at];
  else sheet.cells[at] = { value: content.value, ...formats };
  state.emit("SheetChange", sheet, at);
}

function setFormat(sheet: FakeSheet, at: string, format: unknown): void {
  const { numberFormat: _former, ...rest } = sheet.cells[at] ?? { value: null };
  refuseIfLocked(sheet, rest);
  if (format === "General" && rest.value === null && Object.keys(rest).length === 1) delete sheet.cells[at];
  else sheet.cells[at] = format === "General" ? rest : { ...rest, numberFormat: String(format) };
}

/** Walks over the cells that hold something: a whole sheet has too many to be asked one by one. */
function numberFormat(sheet: FakeSheet, at: Rectangle): unknown {
  return agreed(
    cellsIn(at).flatMap((row) => row.map((cell) => sheet.cells[cell]?.numberFormat ?? "General")),
  );
}

function mergedCells(sheet: FakeSheet, at: Rectangle): boolean | null {
  const merges = sheet.merges.map(rectangleOf).filter((merge) => meet(merge, at));
  if (merges.length === 0) return false;
  const merged = cellsIn(at)
    .flat()
    .map((cell) => merges.some((merge) => meet(merge, rectangleOf(cell))));
  return agreed(merged) as boolean | null;
}

/** @param areas the first one stands for all where WPS knows only one */
export function range(state: FakeState, sheet: FakeSheet, areas: readonly Rectangle[]): WpsRange {
  const at = areas[0]!;
  const cell = () => {
    if (at.rows * at.columns !== 1) throw new ComError(REFUSED, "the fake writes single cells only");
    return textOf(at);
  };
  return comObject(state, "Range", {
    Row: at.top + 1,
    Column: at.left + 1,
    Rows: comObject(state, "Rows", { Count: at.rows }),
    Columns: comObject(state, "Columns", { Count: at.columns }),
    get Value2() {
      return asGiven(
        cellsIn(at).map((row) => row.map((each) => bridged(sheet.cells[each]?.value ?? null, state))),
      );
    },
    set Value2(input: unknown) {
      put(state, sheet, cell(), input);
    },
    get Formula() {
      return asGiven(cellsIn(at).map((row) => row.map((each) => formulaText(sheet.cells[each]))));
    },
    set Formula(input: unknown) {
      put(state, sheet, cell(), input);
    },
    get NumberFormat() {
      return numberFormat(sheet, at);
    },
    set NumberFormat(format: unknown) {
      setFormat(sheet, cell(), format);
    },
    get Locked() {
      return agreed(cellsIn(at).flatMap((row) => row.map((each) => !sheet.cells[each]?.unlocked)));
    },
    get MergeCells() {
      return mergedCells(sheet, at);
    },
    get MergeArea(): WpsRange {
      const merge = sheet.merges.map(rectangleOf).find((each) => meet(each, at));
      return range(state, sheet, [merge ?? at]);
    },
    get FormatConditions() {
      return formatConditions(state, sheet, areas);
    },
    Address(rowAbsolute: boolean, columnAbsolute: boolean) {
      if (rowAbsolute || columnAbsolute)
        throw new ComError(REFUSED, "the fake knows relative addresses only");
      return areas.map(textOf).join(",");
    },
    Select() {
      if (sheet.visibility !== "visible" || state.active !== sheet.id)
        throw new ComError(REFUSED, "the sheet is not the active one");
      state.selection = { sheetId: sheet.id, address: textOf(at) };
      state.emit("SheetSelectionChange", sheet, textOf(at));
    },
  });
}

export function rangeOf(state: FakeState, sheet: FakeSheet, list: string): WpsRange {
  if (list.length > LONGEST_ADDRESS) throw new ComError(REFUSED, "the address is too long");
  return range(state, sheet, list.split(",").map(rectangleOf));
}
