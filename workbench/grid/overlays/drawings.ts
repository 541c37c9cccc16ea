/** Pictures of the file, at their places; the place of charts and of what else is not drawn is hatched and labelled. */
import type { ICellCustomRender } from "@univerjs/core";
import type { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import type { Appearance, Drawing, SheetPoint } from "../../../src/workbook/appearance";
import type { GridWords } from "../../../src/messages/grid-words";
import type { Pictures } from "./pictures";

const HATCH = "rgba(96, 94, 92, 0.28)";
const INK = "#605E5C";
const GAP_PX = 8;
const INSET_PX = 4;
const FONT = "12px sans-serif";
/** Units of drawings to a pixel: 914,400 to the inch of 96 pixels. */
const UNITS_PER_PX = 9_525;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Drawings {
  private readonly renders = new Map<Drawing, ICellCustomRender>();

  constructor(
    private readonly appearance: Appearance,
    private readonly pictures: Pictures,
    private readonly words: GridWords,
  ) {}

  at(sheet: number, row: number, col: number): Drawing | null {
    const { drawings = [] } = this.appearance.sheets[sheet] ?? {};
    const found = drawings.find(
      ({ from, to }) => row >= from.row && row <= to.row && col >= from.col && col <= to.col,
    );
    return found ?? null;
  }

  /** Whether it is seen as it is. */
  isDrawn({ image }: Drawing): boolean {
    return image !== undefined && this.pictures.get(image) !== "impossible";
  }

  /** The custom rendering of the cells under the drawing: each draws its piece. */
  render(drawing: Drawing): ICellCustomRender {
    const known = this.renders.get(drawing);
    if (known) return known;
    const made: ICellCustomRender = {
      drawWith: (ctx, { primaryWithCoord }, skeleton: SpreadsheetSkeleton) => {
        const { startX, startY, endX, endY } = primaryWithCoord.mergeInfo;
        const cell = { left: startX, top: startY, right: endX, bottom: endY };
        const picture = drawing.image ? this.pictures.get(drawing.image) : "impossible";
        within(ctx, cell, () => {
          if (typeof picture === "object") draw(ctx, picture, boxOf(drawing, picture, cell, skeleton));
          else if (picture === "impossible") {
            hatch(ctx, cell);
            const { x, y } = pointOf({ ...drawing.from, rowOff: 0, colOff: 0 }, skeleton);
            label(ctx, this.words.drawn(drawing.kind), x + INSET_PX, y + INSET_PX);
          }
        });
      },
    };
    this.renders.set(drawing, made);
    return made;
  }
}

function within(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Box, paint: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  paint();
  ctx.restore();
}

function draw(ctx: CanvasRenderingContext2D, picture: ImageBitmap, { left, top, right, bottom }: Box): void {
  ctx.drawImage(picture, left, top, right - left, bottom - top);
}

/** Where the picture lies on the sheet, whose rows and columns may have other sizes than in the file. */
function boxOf({ image }: Drawing, picture: ImageBitmap, cell: Box, skeleton: SpreadsheetSkeleton): Box {
  const place = image?.place;
  if (!place) return fitted(picture, cell);
  const start = pointOf(place.from, skeleton);
  const end =
    "row" in place.to
      ? pointOf(place.to, skeleton)
      : { x: start.x + place.to.width / UNITS_PER_PX, y: start.y + place.to.height / UNITS_PER_PX };
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

function pointOf({ row, col, rowOff, colOff }: SheetPoint, skeleton: SpreadsheetSkeleton) {
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  return {
    x: Math.min((columns[col - 1] ?? 0) + colOff / UNITS_PER_PX, columns[col] ?? Infinity),
    y: Math.min((rows[row - 1] ?? 0) + rowOff / UNITS_PER_PX, rows[row] ?? Infinity),
  };
}

/** As large as the cell lets it be, in its middle. */
function fitted({ width, height }: ImageBitmap, { left, top, right, bottom }: Box): Box {
  const scale = Math.min((right - left) / width, (bottom - top) / height);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [halfWidth, halfHeight] = [(width * scale) / 2, (height * scale) / 2];
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Lines at fixed places, so that they continue from one cell to the next. */
function hatch(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Box): void {
  ctx.strokeStyle = HATCH;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let sum = Math.ceil((left + top) / GAP_PX) * GAP_PX; sum < right + bottom; sum += GAP_PX) {
    ctx.moveTo(sum - top, top);
    ctx.lineTo(sum - bottom, bottom);
  }
  ctx.stroke();
}

function label(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  ctx.font = FONT;
  ctx.textBaseline = "top";
  ctx.fillStyle = "#FFFFFF";
  ctx.fillRect(x - 2, y - 2, ctx.measureText(text).width + INSET_PX, 16);
  ctx.fillStyle = INK;
  ctx.fillText(text, x, y);
}
