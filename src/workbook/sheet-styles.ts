/** The cell styles that all generated sheets share; each kind of sheet adds its own. */
import type { Border, CellStyle } from "./appearance";

export const STANDARD_FONT = { name: "宋体", size: 10.5 } as const;
const LINE: Border = { line: "thin", color: "#8C8C8C" };
const LINK = { ...STANDARD_FONT, color: "#1F5C99", underline: true } as const;

/** A cell of a table. */
export const boxed = (style: CellStyle): CellStyle => ({
  font: STANDARD_FONT,
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  vertical: "center",
  ...style,
});

export const BASE_STYLES = {
  title: { font: { name: "黑体", size: 16, bold: true }, horizontal: "center", vertical: "center" },
  line: { font: STANDARD_FONT, vertical: "center" },
  lineWrapped: { font: STANDARD_FONT, vertical: "center", wrap: true },
  link: { font: LINK, vertical: "center" },
  boxedLink: boxed({ font: LINK }),
  head: boxed({
    font: { ...STANDARD_FONT, bold: true },
    fill: "#D9E4EF",
    horizontal: "center",
    wrap: true,
  }),
  text: boxed({ wrap: true }),
  centre: boxed({ horizontal: "center", wrap: true }),
  centreStrong: boxed({ font: { ...STANDARD_FONT, bold: true }, horizontal: "center", wrap: true }),
} as const satisfies Record<string, CellStyle>;
