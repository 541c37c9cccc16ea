/** Parameters that several kinds of rules share. */
import * as z from "zod/mini";

const MOST_POINTS = 1000;
const LONGEST_TEXT = 400;

/** Points of a part; a plain number such as 1.5. */
export const pointsParam = z.number().check(z.minimum(0), z.maximum(MOST_POINTS));

/** A text for people, in the framework's own language. */
export const textParam = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Short id inside an indicator. */
export const localIdParam = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A ratio written as a percentage: "10%". */
export const percentParam = z.string().check(z.regex(/^\d+(\.\d+)?%$/));

/** A judgement with its wording; its fact is "indicator/id". */
export const judgementParam = z.strictObject({ id: localIdParam, text: textParam });

/** A figure: a fact of the common vocabulary, or one of the indicator's own with its name. */
export const factParam = z.union([
  z.string(),
  z.strictObject({
    id: localIdParam,
    name: textParam,
    unit: z.optional(z.enum(["money", "ratio", "count"])),
  }),
]);
export type FactParam = z.infer<typeof factParam>;
