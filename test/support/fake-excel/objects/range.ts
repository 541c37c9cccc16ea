/** Ranges and lists of ranges. */
import { address } from "../../../../src/workbook/address";
import type { FakeCell, FakeSheet, Rectangle } from "../data";
import { ExcelError } from "../protocol";
import { Remote } from "../remote";
import type { FakeState } from "../state";
import { meet, rectangleOf, textOf, withSheet } from "./areas";
import { shown, typed, typeOf } from "./cell-input";
import { conditionalFormats } from "./formats";

const MOST_CELLS = 5_000_000;
const MOST_MERGED_AREAS = 512;

function grid<T>(sheet: FakeSheet, at: Rectangle, of: (cell: FakeCell | undefined) => T): T[][] {
  if (at.rows * at.columns > MOST_CELLS) throw new ExcelError("RangeExceedsLimit");
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) => of(sheet.cells[address(at.top + r, at.left + c)])),
  );
}

function formulaText(cell: FakeCell | undefined): string | number | boolean {
  return cell?.formula === undefined ? shown(cell?.value ?? null) : `=${cell.formula}`;
}

function refuseIfLocked(sheet: FakeSheet, cell: FakeCell | undefined): void {
  if (sheet.protection.protected && !cell?.unlocked)
    throw new ExcelError("AccessDenied", "the cell is locked");
}

function fill(state: FakeState, sheet: FakeSheet, at: Rectangle, rows: unknown[][]): void {
  if (rows.length !== at.rows || rows.some((row) => row.length !== at.columns)) {
    throw new ExcelError("InvalidArgument", "the array is of another size than the range");
  }
  rows.forEach((row, r) =>
    row.forEach((input, c) => put(state, sheet, address(at.top + r, at.left + c), input)),
  );
  state.emit({
    kind: "changed",
    worksheetId: sheet.id,
    address: textOf(at),
    changeType: "RangeEdited",
    own: true,
  });
}

/** Formats of a cell survive its content. */
export function put(state: FakeState, sheet: FakeSheet, at: string, input: unknown): void {
  const before = sheet.cells[at];
  refuseIfLocked(sheet, before);
  const formats: Omit<FakeCell, "value" | "formula"> = {
    ...(before?.numberFormat === undefined ? {} : { numberFormat: before.numberFormat }),
    ...(before?.unlocked === undefined ? {} : { unlocked: before.unlocked }),
  };
  const content = typed(input);
  if ("formula" in content) {
    const value = state.evaluate(content.formula, sheet, at);
    sheet.cells[at] = { value, formula: content.formula, ...formats };
  } else if (content.value === null && Object.keys(formats).length === 0) delete sheet.cells[at];
  else sheet.cells[at] = { value: content.value, ...formats };
}

/** Null where some cells are locked and some are not. */
function locked(sheet: FakeSheet, at: Rectangle): boolean | null {
  const states = new Set(grid(sheet, at, (cell) => !cell?.unlocked).flat());
  return states.size === 1 ? [...states][0]! : null;
}

function mergedAreas(state: FakeState, sheet: FakeSheet, at: Rectangle): Remote | null {
  const merged = sheet.merges.map(rectangleOf).filter((each) => meet(each, at));
  if (merged.length > MOST_MERGED_AREAS) throw new ExcelError("GeneralException", "too many merged areas");
  return merged.length === 0 ? null : rangeAreas(state, sheet, merged);
}

export function range(state: FakeState, sheet: FakeSheet, at: Rectangle): Remote {
  return new Remote({
    get: {
      Address: () => withSheet(sheet.name, textOf(at)),
      RowIndex: () => at.top,
      ColumnIndex: () => at.left,
      RowCount: () => at.rows,
      ColumnCount: () => at.columns,
      Values: () => grid(sheet, at, (cell) => shown(cell?.value ?? null)),
      Formulas: () => grid(sheet, at, formulaText),
      ValueTypes: () => grid(sheet, at, typeOf),
      NumberFormat: () => grid(sheet, at, (cell) => cell?.numberFormat ?? "General"),
      Format: () =>
        new Remote({
          get: { Protection: () => new Remote({ get: { Locked: () => locked(sheet, at) } }) },
        }),
      ConditionalFormats: () => conditionalFormats(state, sheet, [at]),
    },
    set: {
      Values: (rows: unknown[][]) => fill(state, sheet, at, rows),
      Formulas: (rows: unknown[][]) => fill(state, sheet, at, rows),
    },
    call: {
      GetMergedAreasOrNullObject: () => mergedAreas(state, sheet, at),
      Select: () => {
        if (sheet.visibility !== "visible") throw new ExcelError("InvalidOperation", "the sheet is hidden");
        state.active = sheet.id;
        state.selection = { sheetId: sheet.id, address: textOf(at) };
        state.emit({ kind: "selected", worksheetId: sheet.id, address: textOf(at) });
      },
      _KeepReference: () => null,
    },
  });
}

export function rangeAreas(state: FakeState, sheet: FakeSheet, areas: readonly Rectangle[]): Remote {
  return new Remote({
    get: {
      Address: () => areas.map((at) => withSheet(sheet.name, textOf(at))).join(","),
      AreaCount: () => areas.length,
      Worksheet: () => new Remote({ id: sheet.id, get: { Name: () => sheet.name, Id: () => sheet.id } }),
      ConditionalFormats: () => conditionalFormats(state, sheet, areas),
    },
    call: { _KeepReference: () => null },
  });
}
