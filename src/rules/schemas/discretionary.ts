/** What a framework file holds for a rule of kind "discretionary". */
import * as z from "zod/mini";
import { textParam } from "./shared";

export const discretionaryParams = z.strictObject({
  kind: z.literal("discretionary"),
  /** What the department's own indicators may speak of. */
  aspects: z.array(textParam).check(z.minLength(1), z.maxLength(12)),
  /** At least so many of them. */
  atLeast: z.number().check(z.int(), z.minimum(1), z.maximum(12)),
});
export type DiscretionaryParams = z.infer<typeof discretionaryParams>;
