/** What a framework file holds for a rule of kind "deduct-per-item". */
import * as z from "zod/mini";
import { type ParamFields, POINTS } from "./fields";
import { pointsParam, textParam, factParam } from "./shared";

export const deductPerItemParams = z.strictObject({
  kind: z.literal("deduct-per-item"),
  /** The count of faults. */
  count: factParam,
  /** Points that one fault costs. */
  per: pointsParam.check(z.positive()),
  /** What earns full points: 编报符合要求. */
  requirement: textParam,
  /** What one fault is: 一项不符合. */
  fault: textParam,
});
export type DeductPerItemParams = z.infer<typeof deductPerItemParams>;

export const deductPerItemFields = { per: POINTS } satisfies ParamFields;
