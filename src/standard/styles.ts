/** The cell styles of a standard workbook. Input, judgement and computed cells differ by colour, and only by colour. */
import type { CellStyle } from "../workbook/appearance";
import { BASE_STYLES, boxed, STANDARD_FONT } from "../workbook/sheet-styles";

export const COLOURS = {
  input: "#FFF8DC",
  judgement: "#E3EEF9",
  computed: "#F2F2F2",
  open: "#FBD9B5",
  good: "#E2F0DA",
  bad: "#F8D0CC",
} as const;

const STRONG = { ...STANDARD_FONT, bold: true } as const;

export const STYLES = {
  ...BASE_STYLES,
  lineRight: { font: STANDARD_FONT, vertical: "center", horizontal: "right" },
  heading: { font: { ...STRONG, size: 12 }, vertical: "center" },
  label: boxed({ wrap: true }),
  labelPart: boxed({ horizontal: "left", wrap: true, indent: 1 }),
  labelStrong: boxed({ font: STRONG, wrap: true }),
  quiet: boxed({ font: { ...STANDARD_FONT, color: "#595959" }, wrap: true }),
  nothing: boxed({ fill: COLOURS.computed }),
  inputNumber: boxed({ fill: COLOURS.input, horizontal: "right", unlocked: true }),
  inputText: boxed({ fill: COLOURS.input, wrap: true, unlocked: true }),
  inputChoice: boxed({ fill: COLOURS.input, horizontal: "center", unlocked: true }),
  judgement: boxed({ fill: COLOURS.judgement, horizontal: "center", unlocked: true }),
  computed: boxed({ fill: COLOURS.computed, horizontal: "right", unlocked: true }),
  computedCentre: boxed({ fill: COLOURS.computed, horizontal: "center" }),
  computedStrong: boxed({ font: STRONG, fill: COLOURS.computed, horizontal: "center" }),
  centreTop: boxed({ horizontal: "center", vertical: "top", wrap: true }),
  computedCentreTop: boxed({ fill: COLOURS.computed, horizontal: "center", vertical: "top" }),
  swatchInput: boxed({ fill: COLOURS.input }),
  swatchJudgement: boxed({ fill: COLOURS.judgement }),
  swatchComputed: boxed({ fill: COLOURS.computed }),
  swatchOpen: boxed({ fill: COLOURS.open }),
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof STYLES;

export const FORMATS = { money: "#,##0.00", count: "#,##0", ratio: "0.00%", points: "0.00" } as const;
