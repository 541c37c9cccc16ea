/** How a framework file writes a ratio. */
import * as z from "zod/mini";
import { factParam, percentParam, textParam } from "./shared";

export const ratioParam = z.strictObject({
  /** What the ratio is called: 公用经费控制率. */
  name: textParam,
  part: z.optional(factParam),
  /** One figure, or several that are added up. */
  whole: z.optional(z.array(factParam).check(z.minLength(1), z.maxLength(5))),
  /** The ratio itself, stated. */
  rate: z.optional(factParam),
  /** A ratio above this makes no sense: nobody is satisfied to 120%, nor is more in use than there is. */
  most: z.optional(percentParam),
});
export type RatioParam = z.infer<typeof ratioParam>;
