/** Bands as a person types them: percentages from and to, each with or without its limit, and points. */
import type { BandData } from "../../../src/form-import/rule-fields";

export interface BandFields {
  /** In percent; "" for no limit. */
  readonly from: string;
  readonly hasFrom: boolean;
  readonly to: string;
  readonly hasTo: boolean;
  readonly points: string;
}

const INTERVAL = /^([[(])\s*(-?[\d.]+%?|-∞)\s*,\s*(-?[\d.]+%?|∞)\s*([\])])$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

export function fieldsOf({ in: interval, points }: BandData): BandFields {
  const [, open, low = "", high = "", close] = INTERVAL.exec(interval) ?? [];
  const limit = (text: string) => (text.endsWith("∞") ? "" : text.replace("%", ""));
  return {
    from: limit(low),
    hasFrom: open === "[",
    to: limit(high),
    hasTo: close === "]",
    points: String(points),
  };
}

/** null where a limit or the points are no number. */
export function bandOf({ from, hasFrom, to, hasTo, points }: BandFields): BandData | null {
  const [low, high, earned] = [from, to, points].map((text) => text.trim());
  if ([low, high].some((text) => text !== "" && !NUMBER.test(text!)) || !NUMBER.test(earned!)) return null;
  const limit = (text: string) => (Number(text) === 0 ? "0" : `${text}%`);
  const start = low === "" ? "(-∞" : `${hasFrom ? "[" : "("}${limit(low!)}`;
  return {
    in: `${start}, ${high === "" ? "∞)" : `${limit(high!)}${hasTo ? "]" : ")"}`}`,
    points: Number(earned),
  };
}

const isBlank = ({ from, to, points }: BandFields) => [from, to, points].every((text) => text.trim() === "");

/** A row that was left blank is none. null where one is broken, or none is left. */
export function bandsOf(fields: readonly BandFields[]): readonly BandData[] | null {
  const bands = fields.filter((each) => !isBlank(each)).map(bandOf);
  return bands.length > 0 && bands.every((band) => band !== null) ? bands : null;
}

export const BLANK_BAND: BandFields = { from: "", hasFrom: true, to: "", hasTo: false, points: "" };
