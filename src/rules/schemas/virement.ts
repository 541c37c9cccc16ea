/** What a framework file holds for a rule of kind "virement". */
import * as z from "zod/mini";
import { pointsParam, textParam, percentParam } from "./shared";

export const virementParams = z.strictObject({
  kind: z.literal("virement"),
  name: textParam,
  /** Which budget the amount is compared with; published sheets use either. */
  denominator: z._default(z.enum(["original-budget", "adjusted-budget"]), "original-budget"),
  /** Up to this share nothing is deducted. */
  threshold: z._default(percentParam, "0%"),
  /** Points that each percentage point above the threshold costs, in proportion. */
  perPoint: pointsParam.check(z.positive()),
});
export type VirementParams = z.infer<typeof virementParams>;
