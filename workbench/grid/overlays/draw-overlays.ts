/** Draws over the cells, without changing them: conditional formats, marks, drawings, and texts that Univer would show wrongly. */
import {
  type ICellCustomRender,
  type ICellData,
  InterceptorEffectEnum,
  type Injector,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  ConditionalFormattingService,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
} from "@univerjs/sheets-conditional-formatting";
import type { GridWords } from "../../../src/messages/grid-words";
import { CORNER } from "./corner-marks";
import { shortened } from "./long-text";
import type { Marks } from "./marks";
import { numberText } from "./number-texts";
import { functionFaults } from "../formulas/perf-functions";
import { indexOfName, type ShownWorkbook } from "../shown-workbook";

/** After the number formats (10); interceptors below 0 are not called. */
const PRIORITY = 5;

interface Place {
  readonly styles: Styles;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

/** What is drawn instead of the cell's text, or beside it. */
interface Overlay {
  readonly text: string | null;
  readonly style: IStyleData | null;
  readonly renders: readonly ICellCustomRender[];
  /** What Univer's own bars and signs look at. */
  readonly extras: object | null;
}

export function drawOverlays(injector: Injector, marks: Marks, shown: () => ShownWorkbook | null): void {
  const conditions = injector.get(ConditionalFormattingService);
  const overlayOf = (cell: Nullable<ICellData>, raw: Nullable<ICellData>, place: Place): Overlay => {
    const { worksheet, row, col } = place;
    const name = worksheet.getName();
    const now = shown();
    const sheet = now ? indexOfName(now, name) : -1;
    const condition = conditionAt(conditions, place);
    const { text, isNumber } = textOf(cell, raw, place, now);
    const drawing = now?.drawings.at(sheet, row, col);
    const style = { ...condition?.style, ...marks.at(name, row, col), ...(isNumber ? ON_ONE_LINE : {}) };
    return {
      text: condition?.hidesText ? "" : text,
      style: Object.keys(style).length > 0 ? style : null,
      renders: [
        ...(drawing && now ? [now.drawings.render(drawing)] : []),
        ...(now?.noted.has(sheet, row, col) ? [CORNER] : []),
      ],
      extras: condition?.extras ?? null,
    };
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "overlays",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook, worksheet, row, col, rawData }, next) =>
      next(overlaid(cell, overlayOf(cell, rawData, { styles: workbook.getStyles(), worksheet, row, col }))),
  });
}

function overlaid<T extends ICellData>(
  cell: Nullable<T>,
  { text, style, renders, extras }: Overlay,
): Nullable<T> {
  if (text === null && !style && renders.length === 0 && !extras) return cell;
  return {
    ...cell,
    ...(text === null ? {} : { v: text }),
    // What the number format says of the colour comes first; a format may also be about a cell that is blank.
    ...(style
      ? {
          interceptorStyle: {
            ...(cell as { interceptorStyle?: IStyleData } | null)?.interceptorStyle,
            ...style,
          },
        }
      : {}),
    ...(renders.length > 0 ? { customRender: [...renders] } : {}),
    ...extras,
  } as unknown as T;
}

const ON_ONE_LINE: IStyleData = { tb: WrapStrategy.CLIP };

/** What stands in the cell instead of what Univer would show there; null for the same. */
function textOf(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  place: Place,
  shown: ShownWorkbook | null,
): { readonly text: string | null; readonly isNumber: boolean } {
  const formatted = raw?.s ? numberText(raw, place.styles.getStyleByCell(raw) ?? {}) : null;
  const wide = shown?.wide.shown(formatted === null ? cell : { ...cell, v: formatted }, raw, place) ?? null;
  return { text: wide ?? formatted ?? shortened(cell?.v), isNumber: wide !== null };
}

/** What the file's conditional formats make of a cell; null for nothing. */
function conditionAt(conditions: ConditionalFormattingService, { worksheet, row, col }: Place) {
  const found = conditions.composeStyle(worksheet.getUnitId(), worksheet.getSheetId(), row, col);
  if (!found) return null;
  const { style, dataBar, iconSet, isShowValue } = found;
  return {
    style,
    hidesText: isShowValue === false,
    extras:
      dataBar || iconSet
        ? {
            ...(dataBar ? { dataBar } : {}),
            ...(iconSet
              ? { iconSet, fontRenderExtension: { leftOffset: DEFAULT_PADDING + DEFAULT_WIDTH } }
              : {}),
          }
        : null,
  };
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
  return drawing && !shown.drawings.isDrawn(drawing) ? words.drawing(drawing.kind, drawing.name) : null;
}
