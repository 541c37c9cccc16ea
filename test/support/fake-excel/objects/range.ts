/** Ranges and lists of ranges. */
import { address } from "../../../../src/workbook/address";
import { type FakeCell, type FakeSheet, type Rectangle, usedRectangle } from "../data";
import { ExcelError } from "../protocol";
import { Remote } from "../remote";
import type { FakeState } from "../state";
import { meet, rectangleOf, textOf, withSheet } from "./areas";
import { shown, typed, typeOf } from "./cell-input";
import { conditionalFormats } from "./formats";

const MOST_CELLS = 5_000_000;
const MOST_MERGED_AREAS = 512;
const TEXT = "@";

/** What a range of many cells answers: nothing, or an error. */
function grid<T>(
  { switches }: FakeState,
  sheet: FakeSheet,
  at: Rectangle,
  of: (cell: FakeCell | undefined) => T,
): T[][] | null {
  if (at.rows * at.columns > (switches.nullValues ?? Infinity)) return null;
  return cells(sheet, at, of);
}

function cells<T>(sheet: FakeSheet, at: Rectangle, of: (cell: FakeCell | undefined) => T): T[][] {
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
  const formats = formatsOf(before);
  // A cell formatted as text keeps whatever it is given, apostrophe and all.
  const content = before?.numberFormat === TEXT && input !== "" ? { value: String(input) } : typed(input);
  if ("formula" in content) {
    const value = state.evaluate(content.formula, sheet, at);
    sheet.cells[at] = { value, formula: content.formula, ...formats };
  } else if (content.value === null && Object.keys(formats).length === 0) delete sheet.cells[at];
  else sheet.cells[at] = { value: content.value, ...formats };
}

function formatsOf(before: FakeCell | undefined): Omit<FakeCell, "value" | "formula"> {
  return {
    ...(before?.numberFormat === undefined ? {} : { numberFormat: before.numberFormat }),
    ...(before?.unlocked === undefined ? {} : { unlocked: before.unlocked }),
  };
}

/** The contents stay what they are: a text does not become a number. */
function setFormats(sheet: FakeSheet, at: Rectangle, rows: string[][]): void {
  rows.forEach((row, r) =>
    row.forEach((numberFormat, c) => {
      const cell = address(at.top + r, at.left + c);
      const { numberFormat: _former, ...rest } = sheet.cells[cell] ?? { value: null };
      refuseIfLocked(sheet, rest);
      sheet.cells[cell] = numberFormat === "General" ? rest : { ...rest, numberFormat };
    }),
  );
}

/** Null where some cells are locked and some are not. */
function locked(sheet: FakeSheet, at: Rectangle): boolean | null {
  const states = new Set(cells(sheet, at, (cell) => !cell?.unlocked).flat());
  return states.size === 1 ? [...states][0]! : null;
}

function mergedAreas(state: FakeState, sheet: FakeSheet, at: Rectangle): Remote | null {
  state.undo("Range.getMergedAreasOrNullObject");
  const merged = sheet.merges
    .map(rectangleOf)
    .filter(({ top, left }) => meet({ top, left, rows: 1, columns: 1 }, at));
  if (merged.length > MOST_MERGED_AREAS) throw new ExcelError("GeneralException", "too many merged areas");
  if (merged.length === 0) return null;
  const corners = merged.map(({ top, left }) => ({ top, left, rows: 1, columns: 1 }));
  return rangeAreas(state, sheet, merged, state.switches.mergesTopLeftOnly ? corners : merged);
}

export function range(state: FakeState, sheet: FakeSheet, at: Rectangle): Remote {
  return new Remote({
    get: {
      Address: () => withSheet(sheet.name, textOf(at)),
      RowIndex: () => at.top,
      ColumnIndex: () => at.left,
      RowCount: () => at.rows,
      ColumnCount: () => at.columns,
      Values: () => grid(state, sheet, at, (cell) => shown(cell?.value ?? null)),
      Formulas: () => grid(state, sheet, at, formulaText),
      ValueTypes: () => grid(state, sheet, at, typeOf),
      NumberFormat: () => grid(state, sheet, at, (cell) => cell?.numberFormat ?? "General"),
      Format: () =>
        new Remote({
          get: { Protection: () => new Remote({ get: { Locked: () => locked(sheet, at) } }) },
        }),
      ConditionalFormats: () => conditionalFormats(state, sheet, [at]),
    },
    set: {
      Values: (rows: unknown[][]) => {
        state.undo("Range.values");
        fill(state, sheet, at, rows);
      },
      Formulas: (rows: unknown[][]) => {
        state.undo("Range.formulas");
        fill(state, sheet, at, rows);
      },
      NumberFormat: (rows: string[][]) => {
        state.undo("Range.numberFormat");
        setFormats(sheet, at, rows);
      },
    },
    call: {
      GetMergedAreasOrNullObject: () => mergedAreas(state, sheet, at),
      GetUsedRangeOrNullObject: () => {
        const used = usedRectangle(sheet, at);
        return used === null ? null : range(state, sheet, used);
      },
      Select: () => {
        if (state.switches.anotherInFront)
          throw new ExcelError("GeneralException", "the workbook is not active");
        if (sheet.visibility !== "visible") throw new ExcelError("InvalidOperation", "the sheet is hidden");
        state.active = sheet.id;
        state.selection = { sheetId: sheet.id, address: textOf(at) };
        state.emit({ kind: "selected", worksheetId: sheet.id, address: textOf(at) });
      },
      _KeepReference: () => null,
    },
  });
}

/** @param named what `address` says */
export function rangeAreas(
  state: FakeState,
  sheet: FakeSheet,
  areas: readonly Rectangle[],
  named: readonly Rectangle[] = areas,
): Remote {
  return new Remote({
    get: {
      Address: () => named.map((at) => withSheet(sheet.name, textOf(at))).join(","),
      Areas: () => new Remote({ items: () => areas.map((at) => range(state, sheet, at)) }),
      AreaCount: () => areas.length,
      Worksheet: () => new Remote({ id: sheet.id, get: { Name: () => sheet.name, Id: () => sheet.id } }),
      ConditionalFormats: () => conditionalFormats(state, sheet, areas),
    },
    call: { _KeepReference: () => null },
  });
}
