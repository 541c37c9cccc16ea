/** The shape of a framework file. Every object is strict: an unknown key is an error, not a wish. */
import * as z from "zod/mini";

export const idParam = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
export const nameParam = z.string().check(z.minLength(1), z.maxLength(400));
export const weightParam = z.number().check(z.positive(), z.maximum(100), z.multipleOf(0.01));
const longText = z.string().check(z.minLength(1), z.maxLength(6_000));
const printed = z.number().check(z.minimum(0), z.maximum(1000));

const example = z.strictObject({
  /** A sentence that says where the figures come from. */
  name: nameParam,
  facts: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  points: printed,
});

const indicator = z.strictObject({
  id: idParam,
  name: nameParam,
  aliases: z._default(z.array(nameParam).check(z.maxLength(30)), []),
  weight: weightParam,
  /** Customary, not as published: shown as such wherever it is shown. */
  unconfirmed: z.optional(z.boolean()),
  /** The kind's own parameters; checked by the kind. */
  rule: z.looseObject({ kind: z.string() }),
  examples: z._default(z.array(example).check(z.maxLength(50)), []),
  /** What the form prints, where the framework was read from the user's own file; beside the rule made of it. */
  printed: z.optional(z.strictObject({ description: z.optional(longText), criteria: z.optional(longText) })),
});

const group = z.strictObject({
  id: idParam,
  name: nameParam,
  weight: weightParam,
  indicators: z.array(indicator).check(z.minLength(1), z.maxLength(60)),
});

const dimension = z.strictObject({
  id: idParam,
  name: nameParam,
  weight: weightParam,
  groups: z.array(group).check(z.minLength(1), z.maxLength(30)),
});

const erratum = z.strictObject({
  kind: z.enum(["printed-weight", "printed-criteria-points"]),
  /** Id of the dimension, group or indicator where the fault is printed. */
  of: idParam,
  printed,
  note: nameParam,
});

/** A figure beside those of the common vocabulary: found by its wordings, asked for by its name. */
export const ownFactParam = z.strictObject({
  id: idParam,
  name: z.strictObject({ zh: nameParam, en: z.optional(nameParam) }),
  unit: z.enum(["money", "ratio", "count"]),
  /** How workbooks call it besides its name. */
  wordings: z.optional(z.array(nameParam).check(z.maxLength(30))),
  /** A figure of the vocabulary that this is the year before's. */
  lastYearOf: z.optional(idParam),
  /** The amounts that a rate comes from, where no workbook prints it. */
  terms: z.optional(
    z.strictObject({
      numerator: idParam,
      denominator: z.array(idParam).check(z.minLength(1), z.maxLength(10)),
    }),
  ),
});

export const gradesParam = z
  .array(z.strictObject({ grade: nameParam, in: z.string().check(z.maxLength(40)) }))
  .check(z.minLength(1), z.maxLength(12));

/** Where a published table comes from. */
export const sourceParams = {
  id: idParam,
  title: nameParam,
  region: nameParam,
  year: z.number().check(z.int(), z.minimum(2000), z.maximum(2100)),
  source: nameParam,
};

export const frameworkSchema = z.strictObject({
  ...sourceParams,
  grades: gradesParam,
  errata: z._default(z.array(erratum).check(z.maxLength(50)), []),
  facts: z.optional(z.array(ownFactParam).check(z.maxLength(100))),
  dimensions: z.array(dimension).check(z.minLength(1), z.maxLength(12)),
});

/** A framework as plain data: what a file holds, once checked. */
export type FrameworkData = z.infer<typeof frameworkSchema>;
export type IndicatorData = FrameworkData["dimensions"][number]["groups"][number]["indicators"][number];
export type ExampleData = IndicatorData["examples"][number];

/** The same framework with each indicator changed. */
export function withIndicators(
  data: FrameworkData,
  change: (indicator: IndicatorData) => IndicatorData,
): FrameworkData {
  const dimensions = data.dimensions.map((dimension) => ({
    ...dimension,
    groups: dimension.groups.map((group) => ({ ...group, indicators: group.indicators.map(change) })),
  }));
  return { ...data, dimensions };
}
