/** What a framework file holds for a rule of kind "quarterly-execution". */
import * as z from "zod/mini";
import { RULE_READINGS } from "../quarterly/readings";
import { ratioOf } from "../params";
import type { RuleFault } from "../rule-error";
import { choice, type ParamFields, POINTS } from "./fields";
import { percentParam, pointsParam } from "./shared";

const QUARTERS = 4;

export const quarterlyExecutionParams = z.strictObject({
  kind: z.literal("quarterly-execution"),
  /** Prescribed by the form or the user; without it the printed text leaves several, and the first is computed by. */
  reading: z.optional(z.enum(RULE_READINGS)),
  /** Share of the weight that goes to the year as a whole: 2 of 6 points. */
  quarterPoints: pointsParam,
  yearPoints: pointsParam,
  schedule: z._default(z.array(percentParam).check(z.length(QUARTERS)), ["25%", "50%", "75%", "100%"]),
});
export type QuarterlyExecutionParams = z.infer<typeof quarterlyExecutionParams>;

export const quarterlyExecutionFields = {
  quarterPoints: POINTS,
  yearPoints: POINTS,
  reading: choice([null, ...RULE_READINGS]),
} satisfies ParamFields;

/** Nothing keeps pace with a schedule of 0%. */
export function faultOfSchedule({ schedule }: QuarterlyExecutionParams): RuleFault | null {
  const isZero = schedule.some((share) => ratioOf(share).eq(0));
  return isZero ? { code: "bad-parameter", path: "schedule", problem: "0%" } : null;
}
