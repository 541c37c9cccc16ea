/** The fields of a rule as a person types them, and back. */
import type { FieldData, RuleField } from "../../../src/form-import/rule-fields";
import { bandOf, bandsOf, fieldsOf, type BandFields } from "./band-fields";

/** A text; for bands, and for the limits of full marks, rows of a table. */
export type Typed = string | readonly BandFields[];

const NUMBER = /^\d+(?:\.\d+)?$/;
/** Full marks: whatever the indicator is worth. */
const POINTS_OF_A_RANGE = "0";

export function typedOf({ input, data }: RuleField): Typed {
  if (input === "bands") return Array.isArray(data) ? data.map(fieldsOf) : [];
  if (input === "range") return [{ ...fieldsOf({ in: String(data), points: 0 }), points: POINTS_OF_A_RANGE }];
  return data === null ? "" : String(data).replace("%", "");
}

/** undefined for what is no such thing: a word where a number belongs. */
export function dataOf({ input }: RuleField, typed: Typed): FieldData | undefined {
  if (typeof typed !== "string")
    return input === "range" ? rangeOf(typed[0]!) : (bandsOf(typed) ?? undefined);
  const text = typed.trim();
  if (input === "choice") return text === "" ? null : text;
  if (!NUMBER.test(text)) return undefined;
  return input === "percent" ? `${text}%` : Number(text);
}

/** On its limits a ratio is within them. */
function rangeOf({ from, to }: BandFields): string | undefined {
  const hasLimit = from.trim() !== "" || to.trim() !== "";
  const band = bandOf({ from, hasFrom: true, to, hasTo: true, points: POINTS_OF_A_RANGE });
  return hasLimit ? band?.in : undefined;
}
