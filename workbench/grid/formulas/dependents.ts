/** Which formulas a change of cells reaches, in a workbook with so many that to compute them all takes too long. */
import { referredCells } from "../../../src/formulas/referred-cells";
import type { Area } from "../../../src/formulas/references";
import { tokenize } from "../../../src/formulas/tokenize";
import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../../src/workbook/address";

/** A cell or a formula's place: sheet (its index), row and column in one number. */
type Place = number;

interface Reader {
  readonly range: Range;
  readonly place: Place;
}

/** Depend on more than their references say, or on the moment. */
const WITHOUT_REFERENCES =
  /^(?:INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SUBTOTAL|AGGREGATE|SHEETS?)$/i;

/** To follow more would take as long as to compute everything. */
const MOST_REACHED = 2_000;
/** Cells of a change that are looked at one by one. */
export const MOST_CHANGED = 10_000;

const placeOf = (sheet: number, row: number, col: number): Place =>
  (sheet * MAX_ROWS + row) * MAX_COLUMNS + col;

const isCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

const meets = (a: Range, b: Range): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export interface SheetRange extends Range {
  readonly sheet: number;
}

/** NaN for whole rows and columns, which have no ends. */
export const cellsIn = (ranges: readonly SheetRange[]): number =>
  ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

export interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

export class Dependents {
  private readonly formulas = new Map<Place, string>();
  /** Formulas that refer to a cell, by the cell. */
  private readonly ofCell = new Map<Place, Set<Place>>();
  /** Formulas that refer to a range on a sheet. */
  private readonly ofRanges = new Map<number, Map<Place, Reader[]>>();
  /** What they depend on cannot be told. */
  private readonly always = new Set<Place>();
  private readonly sheets: ReadonlyMap<string, number>;

  constructor(sheetNames: readonly string[]) {
    this.sheets = new Map(sheetNames.map((name, index) => [name.toLowerCase(), index]));
  }

  get size(): number {
    return this.formulas.size;
  }

  /** @param formula as it stands now; null for none */
  set({ sheet, row, col }: FormulaPlace, formula: string | null): void {
    const place = placeOf(sheet, row, col);
    const before = this.formulas.get(place);
    if (before === (formula ?? undefined)) return;
    if (before !== undefined) this.forget(place, sheet, before);
    if (formula !== null) this.learn(place, sheet, formula);
  }

  /** The formulas inside a change and all that follow from it; null where these are too many, or cannot be told. */
  reachedBy(changed: readonly SheetRange[]): readonly FormulaPlace[] | null {
    if (!(cellsIn(changed) <= MOST_CHANGED) || this.always.size > MOST_REACHED) return null;
    const reached = new Set(this.always);
    const open = [...this.always];
    const reach = (place: Place) => {
      if (!reached.has(place)) open.push(place);
      reached.add(place);
    };
    for (const { sheet, ...range } of changed) {
      for (let row = range.top; row <= range.bottom; row++)
        for (let col = range.left; col <= range.right; col++) {
          const place = placeOf(sheet, row, col);
          if (this.formulas.has(place)) reach(place);
          this.ofCell.get(place)?.forEach(reach);
        }
      this.readersOf(sheet, range).forEach(reach);
    }
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (reached.size > MOST_REACHED) return null;
      this.ofCell.get(place)?.forEach(reach);
      const { sheet, row, col } = this.at(place);
      this.readersOf(sheet, { top: row, bottom: row, left: col, right: col }).forEach(reach);
    }
    return [...reached].map((place) => this.at(place));
  }

  private at(place: Place): FormulaPlace {
    const col = place % MAX_COLUMNS;
    const rest = (place - col) / MAX_COLUMNS;
    const row = rest % MAX_ROWS;
    return { sheet: (rest - row) / MAX_ROWS, row, col };
  }

  private readersOf(sheet: number, range: Range): Place[] {
    const found: Place[] = [];
    for (const readers of this.ofRanges.get(sheet)?.values() ?? [])
      for (const reader of readers) if (meets(reader.range, range)) found.push(reader.place);
    return found;
  }

  /** null where it reads more than its references say. */
  private areasOf(formula: string): readonly Area[] | null {
    const text = formula.replace(/^=/, "");
    const { areas, unresolved } = referredCells(text);
    const isPlain =
      unresolved.length === 0 && areas.every(({ sheet }) => sheet === null || this.known(sheet));
    return isPlain &&
      !tokenize(text).some(
        ({ kind, text: word }) =>
          kind === "function" && WITHOUT_REFERENCES.test(word.replace(/^_xlfn\./i, "")),
      )
      ? areas
      : null;
  }

  private known(sheet: string): boolean {
    return this.sheets.has(sheet.toLowerCase());
  }

  private learn(place: Place, own: number, formula: string): void {
    this.formulas.set(place, formula);
    const areas = this.areasOf(formula);
    if (areas === null) return void this.always.add(place);
    for (const { sheet, range } of areas) {
      const index = sheet === null ? own : this.sheets.get(sheet.toLowerCase())!;
      if (isCell(range)) {
        const cell = placeOf(index, range.top, range.left);
        const readers = this.ofCell.get(cell) ?? new Set();
        this.ofCell.set(cell, readers.add(place));
      } else {
        const readers = this.ofRanges.get(index) ?? new Map<Place, Reader[]>();
        this.ofRanges.set(index, readers);
        readers.set(place, [...(readers.get(place) ?? []), { range, place }]);
      }
    }
  }

  private forget(place: Place, own: number, formula: string): void {
    this.formulas.delete(place);
    this.always.delete(place);
    for (const { sheet, range } of this.areasOf(formula) ?? []) {
      const index = sheet === null ? own : this.sheets.get(sheet.toLowerCase())!;
      if (isCell(range)) this.ofCell.get(placeOf(index, range.top, range.left))?.delete(place);
      else this.ofRanges.get(index)?.delete(place);
    }
  }
}
