/** What a framework file holds for a rule of kind "grades". */
import * as z from "zod/mini";
import { type ParamFields, POINTS } from "./fields";
import { pointsParam, textParam, localIdParam } from "./shared";

export const gradesParams = z.strictObject({
  kind: z.literal("grades"),
  id: localIdParam,
  /** What is graded: 预算公开. */
  text: textParam,
  scale: z.strictObject({ compliant: pointsParam, defective: pointsParam, unpublished: pointsParam }),
});
export type GradesParams = z.infer<typeof gradesParams>;

export const gradesFields = { "scale.compliant": POINTS, "scale.defective": POINTS } satisfies ParamFields;
