/** The looks of a standard workbook. Input, judgement and computed cells differ by colour, and only by colour. */
import type { Border, CellStyle } from "../workbook/appearance";

export const COLOURS = {
  input: "#FFF8DC",
  judgement: "#E3EEF9",
  computed: "#F2F2F2",
  head: "#D9E4EF",
  open: "#FBD9B5",
  good: "#E2F0DA",
  bad: "#F8D0CC",
  line: "#8C8C8C",
  link: "#1F5C99",
  quiet: "#595959",
} as const;

const FONT = { name: "宋体", size: 10.5 } as const;
const LINE: Border = { line: "thin", color: COLOURS.line };
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const boxed = (style: CellStyle): CellStyle => ({ font: FONT, borders: BOX, vertical: "center", ...style });

export const STYLES = {
  title: { font: { name: "黑体", size: 16, bold: true }, horizontal: "center", vertical: "center" },
  line: { font: FONT, vertical: "center" },
  lineRight: { font: FONT, vertical: "center", horizontal: "right" },
  lineWrapped: { font: FONT, vertical: "center", wrap: true },
  heading: { font: { ...FONT, size: 12, bold: true }, vertical: "center" },
  link: { font: { ...FONT, color: COLOURS.link, underline: true }, vertical: "center" },
  boxedLink: boxed({ font: { ...FONT, color: COLOURS.link, underline: true } }),
  head: boxed({
    font: { ...FONT, bold: true },
    fill: COLOURS.head,
    horizontal: "center",
    wrap: true,
  }),
  label: boxed({ wrap: true }),
  labelPart: boxed({ horizontal: "left", wrap: true, indent: 1 }),
  labelStrong: boxed({ font: { ...FONT, bold: true }, wrap: true }),
  centre: boxed({ horizontal: "center", wrap: true }),
  centreStrong: boxed({ font: { ...FONT, bold: true }, horizontal: "center", wrap: true }),
  text: boxed({ wrap: true }),
  quiet: boxed({ font: { ...FONT, color: COLOURS.quiet }, wrap: true }),
  nothing: boxed({ fill: COLOURS.computed }),
  inputNumber: boxed({ fill: COLOURS.input, horizontal: "right", unlocked: true }),
  inputText: boxed({ fill: COLOURS.input, wrap: true, unlocked: true }),
  inputChoice: boxed({ fill: COLOURS.input, horizontal: "center", unlocked: true }),
  judgement: boxed({ fill: COLOURS.judgement, horizontal: "center", unlocked: true }),
  computed: boxed({ fill: COLOURS.computed, horizontal: "right", unlocked: true }),
  computedCentre: boxed({ fill: COLOURS.computed, horizontal: "center" }),
  computedStrong: boxed({
    font: { ...FONT, bold: true },
    fill: COLOURS.computed,
    horizontal: "center",
  }),
  swatchInput: boxed({ fill: COLOURS.input }),
  swatchJudgement: boxed({ fill: COLOURS.judgement }),
  swatchComputed: boxed({ fill: COLOURS.computed }),
  swatchOpen: boxed({ fill: COLOURS.open }),
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof STYLES;

export const FORMATS = { money: "#,##0.00", count: "#,##0", ratio: "0.00%", points: "0.00" } as const;
