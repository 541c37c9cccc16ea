/**
 * Checks what a framework file holds for a rule, and fills in the defaults: one schema per kind; and says what a person can
 * correct in one.
 *
 * Apart from the kinds themselves, because only who reads a framework file needs it: the published frameworks were
 * checked when they were compiled, so that neither the functions in cells nor the pane load any of this.
 */
import * as z from "zod/mini";
import type { RuleData } from "../rule";
import { RuleError, type RuleFault } from "../rule-error";
import { bandsFields, bandsParams, faultOfBands } from "./bands";
import { byHandParams } from "./by-hand";
import { checklistFields, checklistParams } from "./checklist";
import { deductPerItemFields, deductPerItemParams } from "./deduct-per-item";
import { discretionaryParams } from "./discretionary";
import type { FieldKind, ParamFields } from "./fields";
import { gradesFields, gradesParams } from "./grades";
import { proportionalFields, proportionalParams } from "./proportional";
import { qualitativeParams } from "./qualitative";
import { faultOfSchedule, quarterlyExecutionFields, quarterlyExecutionParams } from "./quarterly-execution";
import { sumFields, sumParams } from "./sum";
import { faultOfTarget, targetParams } from "./target";
import { faultOfTolerance, toleranceFields, toleranceParams } from "./tolerance";
import { virementFields, virementParams } from "./virement";

interface KindParams<F extends ParamFields> {
  readonly check: (data: unknown) => RuleData;
  readonly fields: F;
}

/** @param faultOf what the schema cannot say */
function kind<P extends RuleData, const F extends ParamFields>(
  schema: z.ZodMiniType<P>,
  fields: F,
  faultOf: (params: P) => RuleFault | null = () => null,
): KindParams<F> {
  const check = (data: unknown) => {
    const params = parsed(schema, data);
    const fault = faultOf(params);
    if (fault) throw new RuleError(fault);
    return params;
  };
  return { check, fields };
}

function parsed<P>(schema: z.ZodMiniType<P>, data: unknown): P {
  const result = z.safeParse(schema, data);
  if (!result.success) throw new RuleError(faultIn(result.error.issues));
  return result.data;
}

function faultIn(issues: readonly z.core.$ZodIssue[]): RuleFault {
  const issue = issues[0];
  const path = (issue?.path ?? []).join(".");
  return issue?.code === "unrecognized_keys"
    ? { code: "unknown-key", path, keys: issue.keys }
    : { code: "bad-parameter", path, problem: issue?.code ?? "" };
}

const NO_FIELDS = {} as const;

/** The kinds that can be a part of a sum. */
const PARTS = {
  bands: kind(bandsParams, bandsFields, faultOfBands),
  proportional: kind(proportionalParams, proportionalFields),
  tolerance: kind(toleranceParams, toleranceFields, faultOfTolerance),
  checklist: kind(checklistParams, checklistFields),
  grades: kind(gradesParams, gradesFields),
  "deduct-per-item": kind(deductPerItemParams, deductPerItemFields),
  virement: kind(virementParams, virementFields),
  "quarterly-execution": kind(quarterlyExecutionParams, quarterlyExecutionFields, faultOfSchedule),
  discretionary: kind(discretionaryParams, NO_FIELDS),
  "by-hand": kind(byHandParams, NO_FIELDS),
  target: kind(targetParams, NO_FIELDS, faultOfTarget),
  qualitative: kind(qualitativeParams, NO_FIELDS),
};

const KINDS = { ...PARTS, sum: { check: checkSum, fields: sumFields } };

type Kinds = Readonly<Record<string, KindParams<ParamFields>>>;
type NamesIn<K> = {
  [Kind in keyof K]: K[Kind] extends KindParams<infer F> ? `${Kind & string}.${keyof F & string}` : never;
}[keyof K];

/** "tolerance.per": the kind, and the place in its parameters. */
export type FieldName = NamesIn<typeof KINDS>;

/** What a person can correct in a rule of this kind, in the order of the rule's own words. */
export function fieldsOfKind(
  kind: string,
): readonly (FieldKind & { readonly name: FieldName; readonly path: string })[] {
  const fields = Object.hasOwn(KINDS, kind) ? (KINDS as Kinds)[kind]!.fields : NO_FIELDS;
  return Object.entries<FieldKind>(fields).map(([path, field]) => ({
    ...field,
    path,
    name: `${kind}.${path}` as FieldName,
  }));
}

function checkSum(data: unknown): RuleData {
  const given = parsed(sumParams, data);
  const parts = given.parts.map(({ points, ...part }) => ({ ...checkedBy(PARTS, part), points }));
  return { ...given, parts };
}

function checkedBy(kinds: Kinds, data: unknown): RuleData {
  const kind = typeof data === "object" && data !== null && "kind" in data ? String(data.kind) : "";
  if (!Object.hasOwn(kinds, kind))
    throw new RuleError({ code: "unknown-kind", kind, known: Object.keys(kinds) });
  return kinds[kind]!.check(data);
}

/**
 * The parameters of a rule, with the defaults filled in.
 * @param data as the framework file has it
 * @throws RuleError that says which parameter is wrong
 */
export function checkedRule(data: unknown): RuleData {
  return checkedBy(KINDS, data);
}
