/** What a framework file holds for a rule of kind "bands". */
import * as z from "zod/mini";
import { BANDS, type ParamFields } from "./fields";
import { ratioParam } from "./ratio";
import { boundText } from "../../facts/format";
import { partitionFault, parseInterval, type Interval } from "../../interval";
import type { RuleFault } from "../rule-error";
import { judgementParam, pointsParam } from "./shared";

export const bandsParams = z.strictObject({
  kind: z.literal("bands"),
  ratio: ratioParam,
  bands: z
    .array(z.strictObject({ in: z.string(), points: pointsParam }))
    .check(z.minLength(1), z.maxLength(20)),
  /** A judgement by which the ratio was never measured (no survey): then a person must look. */
  unmeasured: z.optional(judgementParam),
});
export type BandsParams = z.infer<typeof bandsParams>;

export const bandsFields = { bands: BANDS } satisfies ParamFields;

/** Texts that are no intervals, or bands that do not partition [0, ∞). */
export function faultOfBands({ bands }: BandsParams): RuleFault | null {
  const intervals: Interval[] = [];
  for (const { in: interval } of bands) {
    try {
      intervals.push(parseInterval(interval));
    } catch {
      return { code: "bad-interval", interval };
    }
  }
  const fault = partitionFault(intervals);
  return fault && { code: "bands-no-partition", fault: fault.code, at: boundText(fault.at) };
}
