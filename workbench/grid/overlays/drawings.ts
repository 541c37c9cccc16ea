/** Charts and pictures of the file are not drawn; their place is hatched and labelled. */
import type { ICellCustomRender } from "@univerjs/core";
import type { Appearance, Drawing } from "../../../src/workbook/appearance";
import type { GridWords } from "../../../src/messages/grid-words";

const HATCH = "rgba(96, 94, 92, 0.28)";
const INK = "#605E5C";
const GAP_PX = 8;
const INSET_PX = 4;
const FONT = "12px sans-serif";

export class Drawings {
  private readonly renders = new Map<Drawing, ICellCustomRender[]>();

  constructor(
    private readonly appearance: Appearance,
    private readonly words: GridWords,
  ) {}

  at(sheet: number, row: number, col: number): Drawing | null {
    const { drawings = [] } = this.appearance.sheets[sheet] ?? {};
    const found = drawings.find(
      ({ from, to }) => row >= from.row && row <= to.row && col >= from.col && col <= to.col,
    );
    return found ?? null;
  }

  /** The custom rendering of the cells under the drawing. */
  render(drawing: Drawing): ICellCustomRender[] {
    const known = this.renders.get(drawing);
    if (known) return known;
    const made: ICellCustomRender[] = [
      {
        drawWith: (ctx, { primaryWithCoord, row, col }) => {
          const { startX, startY, endX, endY } = primaryWithCoord.mergeInfo;
          hatch(ctx, startX, startY, endX, endY);
          if (row === drawing.from.row && col === drawing.from.col) {
            label(ctx, this.words.drawn(drawing.kind), startX + INSET_PX, startY + INSET_PX);
          }
        },
      },
    ];
    this.renders.set(drawing, made);
    return made;
  }
}

/** Lines at fixed places, so that they continue from one cell to the next. */
function hatch(
  ctx: CanvasRenderingContext2D,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  ctx.strokeStyle = HATCH;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let sum = Math.ceil((left + top) / GAP_PX) * GAP_PX; sum < right + bottom; sum += GAP_PX) {
    ctx.moveTo(sum - top, top);
    ctx.lineTo(sum - bottom, bottom);
  }
  ctx.stroke();
  ctx.restore();
}

function label(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  ctx.save();
  ctx.font = FONT;
  ctx.textBaseline = "top";
  ctx.fillStyle = "#FFFFFF";
  ctx.fillRect(x - 2, y - 2, ctx.measureText(text).width + INSET_PX, 16);
  ctx.fillStyle = INK;
  ctx.fillText(text, x, y);
  ctx.restore();
}
