/** What a framework file holds for a rule of kind "target": a form's own indicator with a number to reach. */
import * as z from "zod/mini";
import { parseInterval } from "../../interval";
import type { RuleFault } from "../rule-error";
import { TARGET_SENSES } from "../target-share";
import { percentParam, pointsParam, textParam } from "./shared";

/** What forms decide differently about targets in numbers; a form's framework holds it once for all of its rows. */
export const targetTerms = {
  /** Above an upper limit: in a line to 0 at twice the limit (so where it is left out), or limit ÷ actual value. */
  exceeded: z.optional(z.enum(["line", "quotient"])),
  /** A smaller share of the target earns nothing. */
  least: z.optional(percentParam),
  /** So far above a lower limit (actual ÷ target), points are lost again: the target was set too low. */
  beyond: z.optional(z.strictObject({ in: z.string(), deduct: z.union([z.literal("all"), pointsParam]) })),
};

export const targetParams = z.strictObject({
  kind: z.literal("target"),
  sense: z.enum(TARGET_SENSES),
  /** In what both values are counted; "%" makes them ratios. */
  unit: z.optional(textParam),
  ...targetTerms,
});
export type TargetParams = z.infer<typeof targetParams>;

export function faultOfTarget({ beyond }: TargetParams): RuleFault | null {
  if (!beyond) return null;
  try {
    parseInterval(beyond.in);
    return null;
  } catch {
    return { code: "bad-interval", interval: beyond.in };
  }
}
