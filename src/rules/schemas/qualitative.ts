/** What a framework file holds for a rule of kind "qualitative": a form's own indicator without a number. */
import * as z from "zod/mini";
import { percentParam } from "./shared";

/** From which share on a qualitative target counts as reached, or as partly reached. */
export const qualitativeTerms = {
  reached: z._default(percentParam, "80%"),
  partly: z._default(percentParam, "60%"),
};

export const qualitativeParams = z.strictObject({
  kind: z.literal("qualitative"),
  /** How far it was reached, where the form says so. */
  level: z.optional(z.enum(["reached", "partly", "missed"])),
  ...qualitativeTerms,
});
export type QualitativeParams = z.infer<typeof qualitativeParams>;
