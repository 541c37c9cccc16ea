/** The styles part: fonts, fills, borders, and the combinations of them that cells name by number. */
import type { BorderLine, Side } from "../../src/workbook/appearance";
import type { OfficePackage } from "../package/package";
import { type Attributes, isOn, type XmlHandler } from "../package/xml";
import { hexColor } from "./colors";
import { ignoreFileErrors } from "./ignore-file-errors";

/** Excel has at most 65,490 styles; what comes after these is not kept. */
const MOST = 100_000;

export interface RawFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  color?: Attributes;
}

export interface RawFill {
  pattern: string | undefined;
  foreground?: Attributes;
  background?: Attributes;
  /** The first and the last colour of a gradient. */
  readonly stops: Attributes[];
}

export interface RawBorder {
  readonly line: BorderLine;
  color?: Attributes;
}

export type RawBorders = Partial<Record<Side, RawBorder>>;

/** One combination: numbers of a font, a fill and borders, and the rest as written. */
export interface RawXf {
  readonly font: number;
  readonly fill: number;
  readonly borders: number;
  alignment?: Attributes;
  protection?: Attributes;
}

/** What a conditional format changes of a cell's look: at most one of each. */
export interface RawChange {
  readonly fonts: RawFont[];
  readonly fills: RawFill[];
  readonly borders: RawBorders[];
}

export interface RawStyles {
  readonly fonts: readonly RawFont[];
  readonly fills: readonly RawFill[];
  readonly borders: readonly RawBorders[];
  readonly xfs: readonly RawXf[];
  readonly changes: readonly RawChange[];
  /** The workbook's own palette. */
  readonly indexed: readonly (string | undefined)[];
}

const LINES: ReadonlySet<string> = new Set<BorderLine>([
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
]);

/** Strict files call left and right by where a line of text starts and ends. */
const SIDES = new Map<string, Side>([
  ["top", "top"],
  ["right", "right"],
  ["bottom", "bottom"],
  ["left", "left"],
  ["start", "left"],
  ["end", "right"],
]);

const PARTS: ReadonlySet<string> = new Set(["font", "fill", "border"]);

const LISTS: ReadonlySet<string> = new Set(["fonts", "fills", "borders", "cellXfs", "indexedColors", "dxfs"]);

export function readStyles(pkg: OfficePackage, part: string | undefined): RawStyles {
  const reader = new StylesReader();
  ignoreFileErrors(() => part !== undefined && pkg.parse(part, reader));
  return reader;
}

class StylesReader implements RawStyles, XmlHandler {
  readonly fonts: RawFont[] = [];
  readonly fills: RawFill[] = [];
  readonly borders: RawBorders[] = [];
  readonly xfs: RawXf[] = [];
  readonly changes: RawChange[] = [];
  readonly indexed: (string | undefined)[] = [];
  /** The list that is being read, or "". */
  private list = "";
  private border: RawBorder | null = null;
  /** Whether a line from corner to corner falls, and whether one rises. */
  private slants: readonly Side[] = [];
  /** Which part of a change is being read. */
  private part = "";

  open(name: string, attributes: Attributes): void {
    switch (this.list) {
      case "":
        if (LISTS.has(name)) this.list = name;
        return;
      case "fonts":
        return this.openInFonts(this.fonts, name, attributes);
      case "fills":
        return this.openInFills(this.fills, name, attributes);
      case "borders":
        return this.openInBorders(this.borders, name, attributes);
      case "dxfs":
        return this.openInChanges(name, attributes);
      case "cellXfs":
        return this.openInXfs(name, attributes);
      case "indexedColors":
        if (name === "rgbColor" && this.indexed.length < 64) this.indexed.push(hexColor(attributes.rgb));
        return;
    }
  }

  close(name: string): void {
    if (name === this.list) this.list = "";
    else if (name === this.part) this.part = "";
    else if (SIDES.has(name) || name === "diagonal") this.border = null;
  }

  private openInChanges(name: string, attributes: Attributes): void {
    if (name === "dxf") return add(this.changes, { fonts: [], fills: [], borders: [] });
    const change = this.changes.at(-1);
    if (!change) return;
    if (this.part === "" && PARTS.has(name)) this.part = name;
    if (this.part === "font") this.openInFonts(change.fonts, name, attributes);
    else if (this.part === "fill") this.openInFills(change.fills, name, attributes);
    else if (this.part === "border") this.openInBorders(change.borders, name, attributes);
  }

  private openInFonts(fonts: RawFont[], name: string, attributes: Attributes): void {
    if (name === "font") return add(fonts, {});
    const font = fonts.at(-1);
    const { val } = attributes;
    if (!font) return;
    if (name === "name" && val !== undefined) font.name = plainName(val);
    else if (name === "sz") font.size = Number(val);
    else if (name === "b") font.bold = isOn(val, true);
    else if (name === "i") font.italic = isOn(val, true);
    else if (name === "strike") font.strike = isOn(val, true);
    else if (name === "u") font.underline = val !== "none";
    else if (name === "color") font.color = attributes;
  }

  private openInFills(fills: RawFill[], name: string, attributes: Attributes): void {
    if (name === "fill") return add(fills, { pattern: undefined, stops: [] });
    const fill = fills.at(-1);
    if (!fill) return;
    if (name === "patternFill") fill.pattern = attributes.patternType;
    else if (name === "fgColor") fill.foreground = attributes;
    else if (name === "bgColor") fill.background = attributes;
    else if (name === "color") fill.stops[Math.min(fill.stops.length, 1)] = attributes;
  }

  private openInBorders(all: RawBorders[], name: string, attributes: Attributes): void {
    if (name === "border") {
      const { diagonalDown, diagonalUp } = attributes;
      this.slants = [
        ...(isOn(diagonalDown) ? (["falling"] as const) : []),
        ...(isOn(diagonalUp) ? (["rising"] as const) : []),
      ];
      return add(all, {});
    }
    const side = SIDES.get(name);
    const borders = all.at(-1);
    if (!borders) return;
    if (side !== undefined || name === "diagonal") {
      const { style = "none" } = attributes;
      this.border = LINES.has(style) ? { line: style as BorderLine } : null;
      for (const each of side === undefined ? this.slants : [side])
        if (this.border) borders[each] = this.border;
    } else if (name === "color" && this.border) this.border.color = attributes;
  }

  private openInXfs(name: string, attributes: Attributes): void {
    if (name === "xf") {
      const { fontId, fillId, borderId } = attributes;
      return add(this.xfs, {
        font: Number(fontId ?? 0),
        fill: Number(fillId ?? 0),
        borders: Number(borderId ?? 0),
      });
    }
    const xf = this.xfs.at(-1);
    if (!xf) return;
    if (name === "alignment") xf.alignment = attributes;
    else if (name === "protection") xf.protection = attributes;
  }
}

function add<T>(list: T[], item: T): void {
  if (list.length < MOST) list.push(item);
}

/** A font's name goes into style sheets: without what could end it there. */
export function plainName(name: string): string {
  return name.replace(/["'\\;{}<>]/g, "").slice(0, 64);
}
