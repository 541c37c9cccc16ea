/** What a framework file holds for a rule of kind "proportional". */
import * as z from "zod/mini";
import { ratioParam } from "./ratio";

export const proportionalParams = z.strictObject({
  kind: z.literal("proportional"),
  ratio: ratioParam,
  /** What a ratio above 100% earns: full points, or none (more was procured than planned). */
  above: z._default(z.enum(["cap", "zero"]), "cap"),
});
export type ProportionalParams = z.infer<typeof proportionalParams>;
