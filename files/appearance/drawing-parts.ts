/** What floats over a sheet's cells: its drawing part, and the older VML part that still holds the form's controls. */
import type { Drawing } from "../../src/workbook/appearance";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";
import type { OfficePackage, Relationship } from "../package/package";
import { type Attributes, isOn, prefixed, type XmlHandler } from "../package/xml";
import { readControls } from "./controls";
import { type Corner, lastCovered } from "./corner";
import { ignoreFileErrors } from "./ignore-file-errors";

/** More than anyone looks at on one sheet. */
export const MOST_DRAWINGS = 1_000;
const MOST_CELL_IMAGES = 10_000;
const LONGEST_NAME = 255;

/** Where lengths on the sheet end. Lengths are in the units of drawings, 914,400 to the inch. */
export interface LengthScale {
  rowAt(fromRow: number, length: number): number;
  columnAt(fromColumn: number, length: number): number;
}

export function readDrawings(
  pkg: OfficePackage,
  relationships: readonly Relationship[],
  grid: LengthScale,
): Drawing[] {
  const drawings: Drawing[] = [];
  for (const { kind, target, external } of relationships) {
    if (external) continue;
    if (kind === "drawing") {
      const parts = imageParts(pkg, target);
      ignoreFileErrors(() => pkg.parse(target, new DrawingReader(drawings, grid, parts)));
    }
    if (kind === "vmlDrawing")
      ignoreFileErrors(() => readControls(pkg, target, (found) => push(drawings, found)));
  }
  return drawings;
}

/** One of WPS's pictures in cells. */
export interface CellImage {
  readonly name: string;
  part?: string;
}

/** WPS's pictures in cells, by the ids that formulas give. */
export function readCellImages(
  pkg: OfficePackage,
  relationships: readonly Relationship[],
): Map<string, CellImage> {
  const images = new Map<string, CellImage>();
  for (const { kind, target, external } of relationships) {
    if (kind !== "cellImage" || external) continue;
    const parts = imageParts(pkg, target);
    let last: CellImage | undefined;
    const handler: XmlHandler = {
      open(element, attributes) {
        const { name, descr = "" } = attributes;
        if (element === "cNvPr" && name !== undefined && images.size < MOST_CELL_IMAGES)
          images.set(name, (last = { name: descr.slice(0, LONGEST_NAME) }));
        else if (element === "blip" && last) {
          const part = parts.get(prefixed(attributes, "embed") ?? "");
          if (part !== undefined) last.part = part;
        }
      },
    };
    ignoreFileErrors(() => pkg.parse(target, handler));
  }
  return images;
}

/** The parts that hold pictures, by the ids that the drawing's part calls them. */
function imageParts(pkg: OfficePackage, part: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  ignoreFileErrors(() => {
    for (const { id, kind, target, external } of pkg.relationships(part))
      if (kind === "image" && !external) parts.set(id, target);
  });
  return parts;
}

const KINDS = new Map<string, Drawing["kind"]>([
  ["pic", "picture"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
  ["grpSp", "shape"],
  ["graphicFrame", "other"],
  ["contentPart", "other"],
]);

interface Anchor {
  readonly from: Corner;
  /** Absent where the size is given instead. */
  to: Corner | null;
  width: number;
  height: number;
  kind: Drawing["kind"] | null;
  name: string | null;
  hidden: boolean;
  /** The part of a picture. */
  part: string | null;
}

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);
const CORNER_PARTS: ReadonlySet<string> = new Set(["row", "col", "rowOff", "colOff"]);

class DrawingReader implements XmlHandler {
  wantsText = false;
  private anchor: Anchor | null = null;
  private corner: Corner | null = null;
  private buffer = "";
  /** Inside what is there for older programs: the same things once more. */
  private fallbacks = 0;

  constructor(
    private readonly drawings: Drawing[],
    private readonly grid: LengthScale,
    private readonly images: ReadonlyMap<string, string>,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "Fallback") this.fallbacks++;
    if (this.fallbacks > 0) return;
    if (ANCHORS.has(name)) this.anchor = emptyAnchor();
    else if (this.anchor) this.openIn(this.anchor, name, attributes);
  }

  close(name: string): void {
    if (name === "Fallback") this.fallbacks--;
    else if (this.corner && this.wantsText && CORNER_PARTS.has(name)) {
      this.corner[name as keyof Corner] = Number(this.buffer);
      this.wantsText = false;
    } else if (name === "from" || name === "to") this.corner = null;
    else if (this.anchor && this.fallbacks === 0 && ANCHORS.has(name)) {
      this.add(this.anchor);
      this.anchor = null;
    }
  }

  text(piece: string): void {
    this.buffer += piece;
  }

  private openIn(anchor: Anchor, name: string, attributes: Attributes): void {
    if (name === "from") this.corner = anchor.from;
    else if (name === "to") this.corner = anchor.to = emptyCorner();
    else if (this.corner && CORNER_PARTS.has(name)) {
      this.buffer = "";
      this.wantsText = true;
    } else if (anchor.kind === null) this.openBeforeObject(anchor, name, attributes);
    else if (name === "cNvPr" && anchor.name === null) {
      anchor.name = attributes.name ?? "";
      anchor.hidden = isOn(attributes.hidden);
    } else if (name === "graphicData" && /\/chart(ex)?$/.test(attributes.uri ?? "")) anchor.kind = "chart";
    else if (name === "blip" && anchor.kind === "picture")
      anchor.part ??= this.images.get(prefixed(attributes, "embed") ?? "") ?? null;
  }

  /** Sizes and places of the anchor; inside the object other things have them, too. */
  private openBeforeObject(anchor: Anchor, name: string, { cx, cy, x, y }: Attributes): void {
    anchor.kind = KINDS.get(name) ?? null;
    if (name === "ext") {
      anchor.width = Number(cx);
      anchor.height = Number(cy);
    } else if (name === "pos") {
      anchor.from.row = this.grid.rowAt(0, Number(y));
      anchor.from.col = this.grid.columnAt(0, Number(x));
    }
  }

  private add({ from, to, width, height, kind, name, hidden, part }: Anchor): void {
    // Controls stand here hidden, for newer programs; the VML part shows where they are.
    if (hidden || kind === null) return;
    const last = to
      ? lastCovered(to)
      : {
          row: this.grid.rowAt(from.row, from.rowOff + height),
          col: this.grid.columnAt(from.col, from.colOff + width),
        };
    const image = part === null ? undefined : { part, place: { from, to: to ?? { width, height } } };
    push(this.drawings, { kind, name: name ?? "", from, to: last, ...(image ? { image } : {}) });
  }
}

function emptyCorner(): Corner {
  return { row: 0, col: 0, rowOff: 0, colOff: 0 };
}

function emptyAnchor(): Anchor {
  return {
    from: emptyCorner(),
    to: null,
    width: 0,
    height: 0,
    kind: null,
    name: null,
    hidden: false,
    part: null,
  };
}

/** Keeps a drawing that lies on the sheet. */
function push(drawings: Drawing[], { kind, name, from, to, image }: Drawing): void {
  const row = within(from.row, 0, MAX_ROWS);
  const col = within(from.col, 0, MAX_COLUMNS);
  if (row === null || col === null || drawings.length >= MOST_DRAWINGS) return;
  drawings.push({
    kind,
    name: name.slice(0, LONGEST_NAME),
    from: { row, col },
    to: { row: within(to.row, row, MAX_ROWS) ?? row, col: within(to.col, col, MAX_COLUMNS) ?? col },
    ...(image ? { image } : {}),
  });
}

/** A place that is no whole number, or none of the sheet, is none; one before the first is the first. */
function within(n: number, first: number, end: number): number | null {
  if (!Number.isInteger(n) || n >= end) return null;
  return Math.max(n, first);
}
