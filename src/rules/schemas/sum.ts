/** What a framework file holds for a rule of kind "sum". */
import * as z from "zod/mini";
import { type ParamFields, POINTS } from "./fields";
import { pointsParam, judgementParam } from "./shared";

export const sumParams = z.strictObject({
  kind: z.literal("sum"),
  /** Each part's `points` is its weight; the rest are the parameters of its kind. */
  parts: z
    .array(z.looseObject({ kind: z.string(), points: pointsParam.check(z.positive()) }))
    .check(z.minLength(1), z.maxLength(8)),
  /** When true, the whole indicator scores 0: money diverted. */
  veto: z.optional(judgementParam),
  /** When true, full points: a classified department. */
  waiver: z.optional(judgementParam),
  /** "whole": where the first part has nothing to measure, neither has the indicator. */
  nothingToMeasure: z._default(z.enum(["part", "whole"]), "part"),
});
export type SumParams = z.infer<typeof sumParams>;

export const sumFields = { "parts.*.points": POINTS } satisfies ParamFields;
