/** How a framework file writes a ratio. */
import * as z from "zod/mini";
import { factParam, percentParam, textParam } from "./shared";

/** Several figures are added up. */
const figures = z.array(factParam).check(z.minLength(1), z.maxLength(5));

export const ratioParam = z.strictObject({
  /** What the ratio is called: 公用经费控制率. */
  name: textParam,
  /** The numerator: one figure, or several that are added up. */
  part: z.optional(z.union([factParam, figures])),
  /** Figures taken off the numerator: last year's, for a rate of change. */
  minus: z.optional(figures),
  /** The denominator. */
  whole: z.optional(figures),
  /** The ratio itself, stated. */
  rate: z.optional(factParam),
  /** A ratio above this makes no sense: nobody is satisfied to 120%, nor is more in use than there is. */
  most: z.optional(percentParam),
});
export type RatioParam = z.infer<typeof ratioParam>;
