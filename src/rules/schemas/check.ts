/**
 * Checks what a framework file holds for a rule, and fills in the defaults: one schema per kind.
 *
 * Apart from the kinds themselves, because only who reads a framework file needs it: the published frameworks were
 * checked when they were compiled, so that neither the functions in cells nor the pane load any of this.
 */
import * as z from "zod/mini";
import type { RuleData } from "../rule";
import { RuleError, type RuleFault } from "../rule-error";
import { bandsParams, faultOfBands } from "./bands";
import { byHandParams } from "./by-hand";
import { checklistParams } from "./checklist";
import { deductPerItemParams } from "./deduct-per-item";
import { discretionaryParams } from "./discretionary";
import { gradesParams } from "./grades";
import { proportionalParams } from "./proportional";
import { faultOfSchedule, quarterlyExecutionParams } from "./quarterly-execution";
import { sumParams } from "./sum";
import { faultOfTarget, qualitativeParams, targetParams } from "./target";
import { faultOfTolerance, toleranceParams } from "./tolerance";
import { virementParams } from "./virement";

type Check = (data: unknown) => RuleData;

/** @param faultOf what the schema cannot say */
function check<P extends RuleData>(
  schema: z.ZodMiniType<P>,
  faultOf: (params: P) => RuleFault | null = () => null,
): Check {
  return (data) => {
    const params = parsed(schema, data);
    const fault = faultOf(params);
    if (fault) throw new RuleError(fault);
    return params;
  };
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

const PARTS: ReadonlyMap<string, Check> = new Map([
  ["bands", check(bandsParams, faultOfBands)],
  ["proportional", check(proportionalParams)],
  ["tolerance", check(toleranceParams, faultOfTolerance)],
  ["checklist", check(checklistParams)],
  ["grades", check(gradesParams)],
  ["deduct-per-item", check(deductPerItemParams)],
  ["virement", check(virementParams)],
  ["quarterly-execution", check(quarterlyExecutionParams, faultOfSchedule)],
  ["discretionary", check(discretionaryParams)],
  ["by-hand", check(byHandParams)],
  ["target", check(targetParams, faultOfTarget)],
  ["qualitative", check(qualitativeParams)],
]);

const CHECKS = new Map<string, Check>([...PARTS, ["sum", checkSum]]);

function checkSum(data: unknown): RuleData {
  const given = parsed(sumParams, data);
  const parts = given.parts.map(({ points, ...part }) => ({ ...checkedBy(PARTS, part), points }));
  return { ...given, parts };
}

function checkedBy(checks: ReadonlyMap<string, Check>, data: unknown): RuleData {
  const kind = typeof data === "object" && data !== null && "kind" in data ? String(data.kind) : "";
  const found = checks.get(kind);
  if (!found) throw new RuleError({ code: "unknown-kind", kind, known: [...checks.keys()] });
  return found(data);
}

/**
 * The parameters of a rule, with the defaults filled in.
 * @param data as the framework file has it
 * @throws RuleError that says which parameter is wrong
 */
export function checkedRule(data: unknown): RuleData {
  return checkedBy(CHECKS, data);
}
