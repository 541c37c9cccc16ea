/**
 * The workbook behind the fake Excel: plain JSON, so that it can be compared, copied and handed to a page.
 * Beside what our own model holds it has what only Excel knows: protection, conditional formats of others, settings.
 */
import { address, parseAddress, rangeText } from "../../../src/workbook/address";
import type { CellValue, DefinedName, Visibility, Workbook } from "../../../src/workbook/model";
import { eachCell } from "../../../src/workbook/sheet";

export interface FakeCell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
  /** Cells are locked unless said otherwise, as in Excel; it matters only while the sheet is protected. */
  unlocked?: boolean;
}

export interface FakeFormat {
  id: string;
  type: "Custom" | "CellValue" | "ColorScale" | "DataBar" | "ContainsText";
  /** Areas separated by commas. */
  ranges: string;
  /** Of a custom rule, with "=". */
  formula?: string;
  stopIfTrue: boolean;
  /** Whatever was set on the format, by path: "fill.color". */
  look: Record<string, string | boolean | number>;
  /** For kinds the fake does not look into. */
  other?: unknown;
}

export interface FakeSheet {
  id: string;
  name: string;
  visibility: Visibility;
  protection: { protected: boolean; allowFormatCells: boolean };
  /** By address: "B2". */
  cells: Record<string, FakeCell>;
  merges: string[];
  /** In the order of their priority. */
  formats: FakeFormat[];
  names: { name: string; formula: string }[];
}

export interface FakeBook {
  sheets: FakeSheet[];
  names: { name: string; formula: string }[];
  settings: Record<string, unknown>;
}

const named = ({ name, refersTo }: DefinedName) => ({ name, formula: `=${refersTo}` });

/** The fake's workbook from ours. */
export function fakeBook(workbook: Workbook): FakeBook {
  return {
    sheets: workbook.sheets.map((sheet, index) => ({
      id: `{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`,
      name: sheet.name,
      visibility: sheet.visibility,
      protection: { protected: false, allowFormatCells: false },
      cells: Object.fromEntries(
        [...eachCell(sheet)].map(({ row, col, ...cell }) => [
          address(row, col),
          { ...cell } satisfies FakeCell,
        ]),
      ),
      merges: sheet.merges.map(rangeText),
      formats: [],
      names: workbook.definedNames.filter((each) => each.sheet === sheet.name).map(named),
    })),
    names: workbook.definedNames.filter((each) => each.sheet === null).map(named),
    settings: {},
  };
}

export function emptySheet(name: string, index: number): FakeSheet {
  return {
    id: `{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`,
    name,
    visibility: "visible",
    protection: { protected: false, allowFormatCells: false },
    cells: {},
    merges: [],
    formats: [],
    names: [],
  };
}

export interface Rectangle {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** The smallest rectangle around all cells (of a part) that hold anything; null where there are none. */
export function usedRectangle(sheet: FakeSheet, part?: Rectangle): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [at, { value, formula }] of Object.entries(sheet.cells)) {
    if (value === null && formula === undefined) continue;
    const { row, col } = parseAddress(at)!;
    if (part && (row < part.top || row >= part.top + part.rows)) continue;
    if (part && (col < part.left || col >= part.left + part.columns)) continue;
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
