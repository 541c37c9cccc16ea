/** What a framework file holds for a rule of kind "by-hand". */
import * as z from "zod/mini";

/** The longest criteria that a form prints for one indicator. */
const LONGEST_CRITERIA = 6_000;

export const byHandParams = z.strictObject({
  kind: z.literal("by-hand"),
  /** The criteria as the form prints them; nothing is computed from them. */
  criteria: z.string().check(z.minLength(1), z.maxLength(LONGEST_CRITERIA)),
});
export type ByHandParams = z.infer<typeof byHandParams>;
