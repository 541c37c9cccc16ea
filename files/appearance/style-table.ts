/** The styles that a workbook's cells use, made of the styles part when a cell first asks for them. */
import type { Border, CellStyle, Font, Side } from "../../src/workbook/appearance";
import { type Attributes, isOn } from "../package/xml";
import { Colors, mixed } from "./colors";
import { patternColor } from "./patterns";
import type { RawBorders, RawFill, RawFont, RawStyles, RawXf } from "./read-styles";

const HORIZONTAL: ReadonlySet<string> = new Set([
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
]);
const VERTICAL: ReadonlySet<string> = new Set(["top", "center", "bottom", "justify", "distributed"]);
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;
const STACKED = 255;

export class StyleTable {
  /** In the order in which cells asked for them; the first is the workbook's ordinary one. */
  readonly styles: CellStyle[] = [];
  private readonly colors: Colors;
  /** By the number that cells give, and by what they look like: many numbers differ in number formats only. */
  private readonly byXf: (number | undefined)[] = [];
  private readonly byLook = new Map<string, number>();

  constructor(
    private readonly raw: RawStyles,
    theme: readonly string[],
    /** The number of the ordinary style. */
    private readonly ordinary = 0,
  ) {
    this.colors = new Colors(theme, raw.indexed);
    this.index(undefined);
  }

  /** The place in `styles` of the style of a cell's `s`; numbers that stand for none count as ordinary. */
  index(s: string | number | undefined): number {
    const given = Number(s ?? this.ordinary);
    const xf = this.raw.xfs[given] ? given : this.ordinary;
    return (this.byXf[xf] ??= this.add(this.raw.xfs[xf]));
  }

  /** What a conditional format lays over a cell's style; nothing for a number that stands for none. */
  change(dxf: string | undefined): CellStyle {
    const raw = dxf === undefined ? undefined : this.raw.changes[Number(dxf)];
    return raw
      ? defined<CellStyle>({
          font: this.font(raw.fonts[0]),
          fill: this.changedFill(raw.fills[0]),
          borders: this.borders(raw.borders[0]),
        })
      : {};
  }

  color(color: Attributes): string | undefined {
    return this.colors.of(color);
  }

  private add(xf: RawXf | undefined): number {
    const style = xf ? this.resolve(xf) : {};
    const look = JSON.stringify(style);
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    this.byLook.set(look, this.styles.length);
    return this.styles.push(style) - 1;
  }

  private resolve({ font, fill, borders, alignment, protection }: RawXf): CellStyle {
    return defined<CellStyle>({
      font: this.font(this.raw.fonts[font]),
      fill: this.fill(this.raw.fills[fill]),
      borders: this.borders(this.raw.borders[borders]),
      ...(alignment && aligned(alignment)),
      unlocked: !isOn(protection?.locked, true) || undefined,
    });
  }

  private font(raw: RawFont | undefined): Font | undefined {
    if (!raw) return undefined;
    const { name, size = 0 } = raw;
    return someOf<Font>({
      name: name || undefined,
      size: size > 0 && size <= LARGEST_FONT ? size : undefined,
      bold: raw.bold || undefined,
      italic: raw.italic || undefined,
      underline: raw.underline || undefined,
      strike: raw.strike || undefined,
      color: this.colors.of(raw.color),
    });
  }

  private fill(raw: RawFill | undefined): string | undefined {
    if (!raw) return undefined;
    const stops = raw.stops.flatMap((stop) => this.colors.of(stop) ?? []);
    if (stops.length > 0) return mixed(stops[0]!, stops.at(-1)!, 0.5);
    return patternColor(raw.pattern, this.colors.of(raw.foreground), this.colors.of(raw.background));
  }

  /** Here a plain fill names the background, and need not say that it is plain. */
  private changedFill(raw: RawFill | undefined): string | undefined {
    if (!raw || raw.stops.length > 0 || (raw.pattern ?? "solid") !== "solid") return this.fill(raw);
    return this.colors.of(raw.background) ?? this.colors.of(raw.foreground);
  }

  private borders(raw: RawBorders | undefined): CellStyle["borders"] | undefined {
    if (!raw) return undefined;
    const drawn: Partial<Record<Side, Border>> = {};
    for (const side of ["top", "right", "bottom", "left", "falling", "rising"] as const) {
      const border = raw[side];
      if (border) drawn[side] = defined<Border>({ line: border.line, color: this.colors.of(border.color) });
    }
    return someOf(drawn);
  }
}

function aligned(raw: Attributes): Partial<Record<keyof CellStyle, unknown>> {
  const { horizontal = "", vertical = "", wrapText, indent, textRotation, shrinkToFit } = raw;
  const steps = Number(indent);
  return {
    horizontal: HORIZONTAL.has(horizontal) ? horizontal : undefined,
    vertical: VERTICAL.has(vertical) ? vertical : undefined,
    wrap: isOn(wrapText) || undefined,
    indent: steps > 0 && steps <= DEEPEST_INDENT ? Math.floor(steps) : undefined,
    rotation: rotation(Number(textRotation)),
    shrink: isOn(shrinkToFit) || undefined,
  };
}

/** 0–90 turn to the left, 91–180 to the right. */
function rotation(stored: number): CellStyle["rotation"] | undefined {
  if (stored === STACKED) return "stacked";
  if (!(stored > 0 && stored <= 180)) return undefined;
  return stored <= 90 ? stored : 90 - stored;
}

/** Without what is not said. */
function defined<T extends object>(given: Partial<Record<keyof T, unknown>>): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}

/** The same; nothing at all when nothing is said. */
function someOf<T extends object>(given: Partial<Record<keyof T, unknown>>): T | undefined {
  const some = defined<T>(given);
  return Object.keys(some).length > 0 ? some : undefined;
}
