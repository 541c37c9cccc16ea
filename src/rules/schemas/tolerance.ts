/** What a framework file holds for a rule of kind "tolerance". */
import * as z from "zod/mini";
import { parseInterval, type Interval } from "../../interval";
import { ratioOf } from "../params";
import type { RuleFault } from "../rule-error";
import { STEP_COUNTINGS } from "../step-counting";
import { choice, type ParamFields, PERCENT, POINTS, RANGE } from "./fields";
import { ratioParam } from "./ratio";
import { percentParam, pointsParam } from "./shared";

export const toleranceParams = z.strictObject({
  kind: z.literal("tolerance"),
  ratio: ratioParam,
  /** Full points for ratios in here: "(-∞, 100%]", "[95%, ∞)", "[-5%, 5%]". */
  within: z.string(),
  /** Points that each step beyond it costs. */
  per: pointsParam.check(z.positive()),
  /** How far a step goes, in percentage points. */
  step: z._default(percentParam, "1%"),
  /** Left out where the printed text does not say: counted in proportion, and the others are readings as well. */
  counting: z.optional(z.enum(STEP_COUNTINGS)),
  /** Points that are left however far beyond. */
  floor: z._default(pointsParam, 0),
});
export type ToleranceParams = z.infer<typeof toleranceParams>;

export const toleranceFields = {
  within: RANGE,
  step: PERCENT,
  per: POINTS,
  counting: choice([null, ...STEP_COUNTINGS]),
  floor: POINTS,
} satisfies ParamFields;

/** A ratio on the limit is within it, and there must be a limit. */
export function faultOfTolerance({ within, step }: ToleranceParams): RuleFault | null {
  if (ratioOf(step).eq(0)) return { code: "bad-parameter", path: "step", problem: "0%" };
  return hasLimits(within) ? null : { code: "bad-interval", interval: within };
}

function hasLimits(text: string): boolean {
  let interval: Interval;
  try {
    interval = parseInterval(text);
  } catch {
    return false;
  }
  const { low, lowClosed, high, highClosed } = interval;
  return (low !== null || high !== null) && (low === null || lowClosed) && (high === null || highClosed);
}
