/** What a framework file holds for a rule of kind "proportional". */
import * as z from "zod/mini";
import { choice, type ParamFields } from "./fields";
import { ratioParam } from "./ratio";

const ABOVE = ["cap", "zero"] as const;

export const proportionalParams = z.strictObject({
  kind: z.literal("proportional"),
  ratio: ratioParam,
  /** What a ratio above 100% earns: full points, or none (more was procured than planned). */
  above: z._default(z.enum(ABOVE), "cap"),
});
export type ProportionalParams = z.infer<typeof proportionalParams>;

export const proportionalFields = { above: choice(ABOVE) } satisfies ParamFields;
