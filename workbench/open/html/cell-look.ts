/** How a cell of a pasted table looks. */
import type { Border, BorderLine, CellStyle, Font, Side } from "../../../src/workbook/appearance";
import { color, type Declarations, points } from "./css";

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
const HORIZONTAL: ReadonlySet<string> = new Set(["left", "center", "right", "justify"]);
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  middle: "center",
  bottom: "bottom",
};
const LARGEST_FONT = 409;

/** What the cell's text says of itself, beyond the cell: Word dresses the text, not the cell. */
export interface TextLook {
  readonly bold: boolean;
  readonly wraps: boolean;
}

export function cellLook(element: Element, css: Declarations, text: TextLook): CellStyle {
  const attribute = (name: string) => element.getAttribute(name)?.toLowerCase() ?? "";
  const horizontal = css.get("text-align") ?? attribute("align");
  const vertical = VERTICAL[css.get("vertical-align") ?? attribute("valign")];
  const font = fontOf(css, text.bold);
  const fill =
    color(css.get("background")) ?? color(css.get("background-color")) ?? color(attribute("bgcolor"));
  const borders = bordersOf(css);
  return {
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(HORIZONTAL.has(horizontal) && { horizontal: horizontal as CellStyle["horizontal"] & string }),
    ...(vertical && { vertical }),
    ...((text.wraps || /^(?:normal|pre-wrap)$/.test(css.get("white-space") ?? "")) && { wrap: true }),
  };
}

function fontOf(css: Declarations, bold: boolean): Font | undefined {
  const size = points(css.get("font-size"));
  const name = css
    .get("font-family")
    ?.split(",")[0]!
    .replace(/["';{}<>\\]/g, "")
    .trim();
  const ink = color(css.get("color"));
  const font: Font = {
    ...(name && { name: name.slice(0, 31) }),
    ...(size !== undefined && size > 0 && size <= LARGEST_FONT && { size }),
    ...((bold || isBold(css)) && { bold: true }),
    ...(css.get("font-style") === "italic" && { italic: true }),
    ...(/\bunderline\b/.test(css.get("text-decoration") ?? "") && { underline: true }),
    ...(/\bline-through\b/.test(css.get("text-decoration") ?? "") && { strike: true }),
    ...(ink !== undefined && { color: ink }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

export function isBold(css: Declarations): boolean {
  const weight = css.get("font-weight") ?? "";
  return /^bold(?:er)?$/.test(weight) || Number(weight) >= 600;
}

function bordersOf(css: Declarations): CellStyle["borders"] {
  const found: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const value = css.get(`border-${side}`) ?? css.get("border") ?? "";
    const line = lineOf(value);
    const ink = color(value);
    if (line) found[side] = { line, ...(ink !== undefined && { color: ink }) };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** ".5pt solid windowtext" → thin. */
function lineOf(value: string): BorderLine | null {
  const width = value.split(/\s+/).flatMap((word) => points(word) ?? [])[0] ?? 0;
  if (/\bdouble\b/.test(value)) return "double";
  if (/\bdotted\b/.test(value)) return "dotted";
  if (/\bdashed\b/.test(value)) return width > 1 ? "mediumDashed" : "dashed";
  if (!/\bsolid\b/.test(value) || width === 0) return null;
  return width <= 0.75 ? "thin" : width <= 1.5 ? "medium" : "thick";
}
