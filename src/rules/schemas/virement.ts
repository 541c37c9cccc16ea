/** What a framework file holds for a rule of kind "virement". */
import * as z from "zod/mini";
import { choice, type ParamFields, PERCENT, POINTS } from "./fields";
import { pointsParam, textParam, percentParam } from "./shared";

const DENOMINATORS = ["original-budget", "adjusted-budget"] as const;

export const virementParams = z.strictObject({
  kind: z.literal("virement"),
  name: textParam,
  /** Which budget the amount is compared with; published sheets use either. */
  denominator: z._default(z.enum(DENOMINATORS), "original-budget"),
  /** Up to this share nothing is deducted. */
  threshold: z._default(percentParam, "0%"),
  /** Points that each percentage point above the threshold costs, in proportion. */
  perPoint: pointsParam.check(z.positive()),
});
export type VirementParams = z.infer<typeof virementParams>;

export const virementFields = {
  threshold: PERCENT,
  perPoint: POINTS,
  denominator: choice(DENOMINATORS),
} satisfies ParamFields;
