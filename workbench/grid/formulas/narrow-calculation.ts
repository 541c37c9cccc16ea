/**
 * Univer makes the whole of its dependency tree anew for every edit, which takes a second with 40,000 formulas: it is
 * given only those that the edit reaches. All others keep their results, and what cannot be told is computed as before.
 */
import type { Injector, Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
} from "@univerjs/preset-sheets-core";
import { cellsIn, Dependents, MOST_CHANGED, type FormulaPlace, type SheetRange } from "./dependents";

/** With fewer, everything is computed fast enough. */
const MANY = 1_000;
/** Formulas read before the page gets its turn. */
const AT_ONCE = 500;

/** By row and column; a formula that is gone may have left an empty place. */
type SheetFormulas = Record<number, Record<number, Nullable<IFormulaDataItem>>>;

interface SheetIds {
  readonly unit: string;
  readonly names: readonly string[];
  idOf(index: number): string;
}

interface Known {
  readonly ids: SheetIds;
  readonly dependents: Dependents;
  /** Every formula was. */
  isRead: boolean;
  /** What each depends on can be looked up. */
  isPlain: boolean;
}

function* placesOf(formulas: SheetFormulas, sheet: number): Generator<FormulaPlace> {
  for (const [row, cells] of Object.entries(formulas))
    for (const col of Object.keys(cells ?? {})) yield { sheet, row: Number(row), col: Number(col) };
}

export class NarrowCalculation {
  private known: Known | null = null;

  constructor(private readonly injector: Injector) {
    const service = injector.get(ICalculateFormulaService);
    const execute = service.execute.bind(service);
    service.execute = (config) => execute(this.narrowed(config));
  }

  /** Another workbook is shown: its formulas are read bit by bit, and until then everything is computed. */
  async follow(ids: SheetIds, pause: () => Promise<void>): Promise<void> {
    const known: Known = { ids, dependents: new Dependents(ids.names), isRead: false, isPlain: true };
    this.known = known;
    const data = this.injector.get(FormulaDataModel).getFormulaData()[ids.unit];
    let read = 0;
    for (const index of ids.names.keys()) {
      const formulas = data?.[ids.idOf(index)];
      if (!formulas) continue;
      for (const place of placesOf(formulas, index)) {
        this.learn(formulas, place);
        if (++read % AT_ONCE === 0) await pause();
        if (this.known !== known) return;
      }
    }
    known.isRead = true;
  }

  private learn(formulas: Nullable<SheetFormulas>, place: FormulaPlace): void {
    const formula = formulas?.[place.row]?.[place.col];
    // Formulas that were copied here share one text, each at its own distance from it.
    if (formula?.si !== undefined && this.known) this.known.isPlain = false;
    else this.known?.dependents.set(place, formula?.f ?? null);
  }

  private narrowed(config: IFormulaDatasetConfig): IFormulaDatasetConfig {
    const { known } = this;
    const own = known && config.formulaData[known.ids.unit];
    if (!known || !own) return config;
    const changed = this.changed(config, known.ids);
    // Where the formulas changed cannot be looked up one by one, they are not known any more.
    if (cellsIn(changed) <= MOST_CHANGED)
      for (const range of changed) this.learnAll(own[known.ids.idOf(range.sheet)], range);
    else known.isPlain = false;
    const isKnown =
      known.isRead &&
      known.isPlain &&
      known.dependents.size >= MANY &&
      !config.forceCalculate &&
      // The workbook before may still be known while the next one is opened.
      config.dirtyRanges.every(({ unitId }) => unitId === known.ids.unit) &&
      Object.keys(config.arrayFormulaRange ?? {}).length === 0;
    const reached = isKnown ? known.dependents.reachedBy(changed) : null;
    if (!reached) return config;
    const formulaData: Record<string, SheetFormulas> = {};
    for (const { sheet, row, col } of reached) {
      const id = known.ids.idOf(sheet);
      const formula = own[id]?.[row]?.[col];
      if (formula) ((formulaData[id] ??= {})[row] ??= {})[col] = formula;
    }
    return { ...config, formulaData: { ...config.formulaData, [known.ids.unit]: formulaData } };
  }

  private changed({ dirtyRanges }: IFormulaDatasetConfig, { unit, names, idOf }: SheetIds): SheetRange[] {
    return dirtyRanges.flatMap(({ unitId, sheetId, range }) => {
      const sheet = [...names.keys()].findIndex((index) => idOf(index) === sheetId);
      const { startRow, startColumn, endRow, endColumn } = range;
      return unitId === unit && sheet >= 0
        ? [{ sheet, top: startRow, left: startColumn, bottom: endRow, right: endColumn }]
        : [];
    });
  }

  private learnAll(formulas: Nullable<SheetFormulas>, changed: SheetRange): void {
    const { sheet, top, left, bottom, right } = changed;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) this.learn(formulas, { sheet, row, col });
  }
}
