/** Draws marks and placeholders of drawings over the cells, without changing them. */
import { type ICellData, InterceptorEffectEnum, type Injector, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { GridWords } from "../../../src/messages/grid-words";
import type { Marks } from "./marks";
import { functionFaults } from "../formulas/perf-functions";
import { indexOfName, type ShownWorkbook } from "../shown-workbook";

/** After the number formats (10); interceptors below 0 are not called. */
const PRIORITY = 5;

export function drawOverlays(injector: Injector, marks: Marks, shown: () => ShownWorkbook | null): void {
  const overlaid = <T extends ICellData>(cell: Nullable<T>, name: string, row: number, col: number) => {
    const now = shown();
    const mark = marks.at(name, row, col);
    const drawing = now?.drawings.at(indexOfName(now, name), row, col);
    if (!mark && !drawing) return cell;
    return {
      ...cell,
      ...(mark ? { interceptorStyle: mark } : {}),
      ...(drawing ? { customRender: now?.drawings.render(drawing) } : {}),
    } as unknown as T;
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "overlays",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col }, next) => next(overlaid(cell, worksheet.getName(), row, col)),
  });
}

/** What a cell does not show itself: why its function failed, its unsupported formula, the drawing over it. */
export function cellNoteText(
  shown: ShownWorkbook,
  at: { readonly sheet: number; readonly id: string; readonly row: number; readonly col: number },
  words: GridWords,
): string | null {
  const { sheet, id, row, col } = at;
  const fault = functionFaults.get({ unit: shown.unit, sheet: id, row, col });
  if (fault !== null) return fault;
  const formula = shown.edits.unsupportedFormula(sheet, row, col);
  if (formula !== null) return words.keptFormula(formula);
  const drawing = shown.drawings.at(sheet, row, col);
  return drawing ? words.drawing(drawing.kind, drawing.name) : null;
}
