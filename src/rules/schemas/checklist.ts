/** What a framework file holds for a rule of kind "checklist". */
import * as z from "zod/mini";
import { type ParamFields, POINTS } from "./fields";
import { pointsParam, textParam, localIdParam, judgementParam } from "./shared";

export const checklistParams = z.strictObject({
  kind: z.literal("checklist"),
  items: z
    .array(
      z.strictObject({
        /** Default: the position, from 1. */
        id: z.optional(localIdParam),
        text: textParam,
        points: pointsParam,
        /** A circumstance that makes the item worth nothing, whatever was judged: no evidence. */
        unless: z.optional(judgementParam),
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
});
export type ChecklistParams = z.infer<typeof checklistParams>;

export const checklistFields = { "items.*.points": POINTS } satisfies ParamFields;
