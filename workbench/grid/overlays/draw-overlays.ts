/** Draws marks and placeholders of drawings over the cells, without changing them. */
import {
  type ICellData,
  InterceptorEffectEnum,
  type Injector,
  type IStyleData,
  type Nullable,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { GridWords } from "../../../src/messages/grid-words";
import { shortened } from "./long-text";
import type { Marks } from "./marks";
import { functionFaults } from "../formulas/perf-functions";
import { indexOfName, type ShownWorkbook } from "../shown-workbook";

/** After the number formats (10); interceptors below 0 are not called. */
const PRIORITY = 5;

export function drawOverlays(injector: Injector, marks: Marks, shown: () => ShownWorkbook | null): void {
  const overlaid = <T extends ICellData>(
    cell: Nullable<T>,
    raw: Nullable<ICellData>,
    at: { readonly worksheet: Worksheet; readonly row: number; readonly col: number },
  ) => {
    const { row, col } = at;
    const name = at.worksheet.getName();
    const now = shown();
    const number = now?.wide.shown(cell, raw, at) ?? null;
    const instead = number ?? shortened(cell?.v);
    const mark = marks.at(name, row, col);
    const drawing = now?.drawings.at(indexOfName(now, name), row, col);
    if (!mark && !drawing && instead === null) return cell;
    return {
      ...cell,
      ...(instead === null ? {} : { v: instead }),
      ...styleOver(mark, number !== null),
      ...(drawing ? { customRender: now?.drawings.render(drawing) } : {}),
    } as unknown as T;
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "overlays",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col, rawData }, next) =>
      next(overlaid(cell, rawData, { worksheet, row, col })),
  });
}

const ON_ONE_LINE: IStyleData = { tb: WrapStrategy.CLIP };

function styleOver(mark: IStyleData | null, isNumber: boolean): { interceptorStyle?: IStyleData } {
  if (!mark && !isNumber) return {};
  return { interceptorStyle: { ...mark, ...(isNumber ? ON_ONE_LINE : {}) } };
}

/** What a cell does not show itself: the number that does not fit, why its function failed, its unsupported formula, the drawing over it. */
export function cellNoteText(
  shown: ShownWorkbook,
  at: { readonly sheet: number; readonly id: string; readonly row: number; readonly col: number },
  words: GridWords,
): string | null {
  const { sheet, id, row, col } = at;
  const whole = shown.wide.wholeAt(shown.opened.workbook.sheets[sheet]?.name ?? "", row, col);
  if (whole !== null) return words.wholeNumber(whole);
  const fault = functionFaults.get({ unit: shown.unit, sheet: id, row, col });
  if (fault !== null) return fault;
  const formula = shown.edits.unsupportedFormula(sheet, row, col);
  if (formula !== null) return words.keptFormula(formula);
  const drawing = shown.drawings.at(sheet, row, col);
  return drawing ? words.drawing(drawing.kind, drawing.name) : null;
}
