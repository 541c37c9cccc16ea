/** The shape of a project form's file. Strict, as a framework's: an unknown key is an error. */
import * as z from "zod/mini";
import { gradesParam, idParam, nameParam, sourceParams, weightParam } from "../frameworks/schema";
import { percentParam } from "../rules/schemas/shared";
import { qualitativeTerms } from "../rules/schemas/qualitative";
import { targetTerms } from "../rules/schemas/target";

export const projectFormSchema = z.strictObject({
  form: z.literal("project"),
  ...sourceParams,
  grades: gradesParam,
  execution: z.strictObject({ weight: weightParam, explainBelow: z._default(percentParam, "90%") }),
  parts: z
    .array(z.strictObject({ id: idParam, name: nameParam, weight: weightParam }))
    .check(z.minLength(1), z.maxLength(12)),
  /** How a target in numbers is scored: the parameters of rule kind "target". */
  target: z.strictObject(targetTerms),
  /** How a target in words is scored: those of rule kind "qualitative". */
  qualitative: z.strictObject(qualitativeTerms),
  overAchieved: z._default(percentParam, "130%"),
  notApplicable: z._default(z.enum(["counted", "scaled"]), "counted"),
  caps: z._default(
    z
      .array(z.strictObject({ rate: z.string().check(z.maxLength(40)), most: weightParam }))
      .check(z.maxLength(12)),
    [],
  ),
  /** Words of its headings by which it is told from the others. */
  headings: z._default(z.array(nameParam).check(z.maxLength(12)), []),
});

export type ProjectFormData = z.infer<typeof projectFormSchema>;
