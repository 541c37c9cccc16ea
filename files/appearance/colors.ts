/** Colours as files write them: by value, by number in a palette, or by place in the theme, lighter or darker. */
import type { Attributes } from "../package/xml";

/** The first 56 colours of Excel's palette after its 8 basic ones: numbers 8 to 63. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const PALETTE: readonly string[] = INDEXED.split(" ").map((hex) => `#${hex}`);
const BASIC = 8;

/** What `theme="0"` and so on stand for, by the names of the theme's part. */
export const THEME_SLOTS: readonly string[] = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme that Excel gives a workbook without one. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080";
export const DEFAULT_THEME: readonly string[] = OFFICE_THEME.split(" ").map((hex) => `#${hex}`);

/** "FFD9E1F2" or "D9E1F2" → "#D9E1F2": Excel knows no transparent cells. */
export function hexColor(text: string | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text?.trim() ?? "")?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

export class Colors {
  constructor(
    private readonly theme: readonly string[] = DEFAULT_THEME,
    /** The workbook's own palette, from number 0; empty for Excel's. */
    private readonly own: readonly (string | undefined)[] = [],
  ) {}

  /** Undefined for the automatic colour, and for what is no colour. */
  of(color: Attributes | undefined): string | undefined {
    if (color === undefined) return undefined;
    const base = this.base(color);
    const tint = Number(color.tint ?? 0);
    return base === undefined || !(tint >= -1 && tint <= 1) || tint === 0 ? base : tinted(base, tint);
  }

  private base({ rgb, theme, indexed }: Attributes): string | undefined {
    if (rgb !== undefined) return hexColor(rgb);
    if (theme !== undefined) return this.theme[Number(theme)];
    if (indexed === undefined) return undefined;
    const n = Number(indexed);
    // From 64 on: the colours of the system's windows, which are the automatic ones.
    return n >= 64 ? undefined : (this.own[n] ?? PALETTE[n < BASIC ? n : n - BASIC]);
  }
}

function channels(color: string): [number, number, number] {
  const n = parseInt(color.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

function fromChannels(parts: readonly number[]): string {
  const hex = (part: number): string => Math.round(part).toString(16).padStart(2, "0");
  return `#${parts.map(hex).join("").toUpperCase()}`;
}

/** What the eye makes of `share` of one colour among another. */
export function mixed(over: string, under: string, share: number): string {
  const below = channels(under);
  return fromChannels(channels(over).map((part, i) => part * share + below[i]! * (1 - share)));
}

/**
 * ECMA-376 18.3.1.15: the lightness of HLS moves towards black (below 0) or white. Hue and saturation stay, so each
 * channel keeps its place between the darkest and the lightest.
 */
function tinted(color: string, tint: number): string {
  const parts = channels(color).map((part) => part / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const light = (most + least) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // The widest that the channels can lie apart at a lightness, and how wide they lie.
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = room(light) === 0 ? 0 : room(moved) / room(light);
  return fromChannels(parts.map((part) => 255 * Math.min(1, Math.max(0, moved + (part - light) * scale))));
}
