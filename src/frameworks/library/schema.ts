/** The shape of the library of indicators. */
import * as z from "zod/mini";
import { idParam, nameParam, ownFactParam, weightParam } from "../schema";

export const librarySchema = z.strictObject({
  source: nameParam,
  facts: z.array(ownFactParam),
  indicators: z.array(
    z.strictObject({
      id: idParam,
      name: nameParam,
      aliases: z._default(z.array(nameParam), []),
      /** Name and formula as published, or only customary. */
      basis: z.enum(["published", "customary"]),
      /** What every scoring of it shares: its ratio, what is counted. */
      terms: z.record(z.string(), z.unknown()),
      /** How places usually score it; never confirmed. */
      customary: z.strictObject({ weight: weightParam, rule: z.looseObject({ kind: z.string() }) }),
    }),
  ),
});
export type LibraryData = z.infer<typeof librarySchema>;
