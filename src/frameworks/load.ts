/** From a framework file's text to a framework; refuses whatever does not hold together. */
import * as z from "zod/mini";
import { decimal, sum } from "../decimal";
import { parseInterval, partitionFault, type Interval } from "../interval";
import { bindRule } from "../rules/registry";
import { RuleError } from "../rules/rule-error";
import { checkedRule } from "../rules/schemas/check";
import { bindFramework, totalWeight } from "./bind";
import { FrameworkError } from "./errors";
import type { FrameworkFault, FaultLocation } from "./fault";
import { failedExample } from "./examples";
import { indicatorsOf, type Framework } from "./framework";
import { withLibrary } from "./library/library";
import { frameworkSchema, withIndicators, type FrameworkData } from "./schema";
import { parseYaml } from "./yaml";

const WHOLE_SHEET = "total";

/**
 * @param text the YAML of a framework
 * @param file its name, for messages
 * @throws FrameworkError with a message in Chinese and English that names file, indicator and correction
 */
export function parseFramework(text: string, file: string): Framework {
  return loadFramework(text, file).framework;
}

/** The framework and the checked data that it was made of. */
export function loadFramework(text: string, file: string): { framework: Framework; data: FrameworkData } {
  const data = parseData(frameworkSchema, withLibrary(parseYaml(text, file), file), file);
  const nowhere: FaultLocation = { file, indicator: null };
  const fault = faultOfIds(data) ?? faultOfGrades(data) ?? faultOfWeights(data) ?? faultOfErrata(data);
  if (fault) throw new FrameworkError(nowhere, fault);
  const checked = withCheckedRules(data, file);
  const framework = bindAll(checked, file);
  for (const indicator of indicatorsData(checked)) {
    const rule = indicatorsOf(framework).find(({ id }) => id === indicator.id)?.rule;
    const failed = rule && failedExample(rule, indicator.examples);
    if (failed) throw new FrameworkError({ file, indicator }, failed);
  }
  return { framework, data: checked };
}

/** @throws FrameworkError that says where the data leave the schema */
export function parseData<T>(schema: z.ZodMiniType<T>, value: unknown, file: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map(String).join(".");
  const indicator = indicatorAt(value, issue?.path ?? []);
  const fault: FrameworkFault =
    issue?.code === "unrecognized_keys"
      ? { code: "unknown-key", path, keys: issue.keys }
      : { code: "bad-value", path, problem: issue?.code ?? "" };
  throw new FrameworkError({ file, indicator }, fault);
}

/** The indicator that a path leads through, as far as the unchecked data names one. */
function indicatorAt(value: unknown, path: readonly PropertyKey[]): FaultLocation["indicator"] {
  let here: unknown = value;
  for (const [index, key] of path.entries()) {
    if (typeof here !== "object" || here === null) return null;
    here = Object.entries(here).find(([name]) => name === String(key))?.[1];
    if (path[index - 1] === "indicators") return named(here);
  }
  return null;
}

function named(value: unknown): FaultLocation["indicator"] {
  if (typeof value !== "object" || value === null) return null;
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown };
  const said = wordOf(id) ?? "?";
  return { id: said, name: wordOf(name) ?? said };
}

/** Null for a list or a branch where a word should stand. */
const wordOf = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

function indicatorsData(data: FrameworkData) {
  return data.dimensions.flatMap(({ groups }) => groups).flatMap(({ indicators }) => indicators);
}

/** Each rule's parameters checked by its kind's schema, the defaults filled in. */
function withCheckedRules(data: FrameworkData, file: string): FrameworkData {
  return withIndicators(data, (indicator) =>
    naming(
      file,
      () => indicator,
      () => ({ ...indicator, rule: checkedRule(indicator.rule) }),
    ),
  );
}

function bindAll(data: FrameworkData, file: string): Framework {
  let indicator: FaultLocation["indicator"] = null;
  const bind = () =>
    bindFramework(data, bindRule, (next) => {
      indicator = next;
    });
  return naming(file, () => indicator, bind);
}

/** What `run` gives; a rule's fault names file and indicator. */
function naming<T>(file: string, indicator: () => FaultLocation["indicator"], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RuleError) throw new FrameworkError({ file, indicator: indicator() }, error.fault);
    throw error;
  }
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function faultOfIds(data: FrameworkData): FrameworkFault | null {
  const groups = data.dimensions.flatMap((dimension) => dimension.groups);
  const all = [...data.dimensions, ...groups, ...indicatorsData(data)];
  const id = firstRepeated(all.map((each) => each.id));
  const fact = firstRepeated((data.facts ?? []).map((each) => each.id));
  if (id !== undefined || fact !== undefined) return { code: "duplicate-id", id: id ?? fact! };
  const name = firstRepeated(indicatorsData(data).map((indicator) => indicator.name));
  return name === undefined ? null : { code: "duplicate-name", name };
}

const TOTAL: Interval = { low: decimal(0), lowClosed: true, high: decimal(100), highClosed: true };

export function faultOfGrades({ grades }: Pick<FrameworkData, "grades">): FrameworkFault | null {
  const intervals: Interval[] = [];
  for (const { in: interval } of grades) {
    try {
      intervals.push(parseInterval(interval));
    } catch {
      return { code: "bad-interval", interval };
    }
  }
  const fault = partitionFault(intervals, TOTAL);
  const repeated = firstRepeated(grades.map(({ grade }) => grade));
  if (repeated !== undefined) return { code: "duplicate-name", name: repeated };
  return fault && { code: "grades-no-partition", at: fault.at.toFixed() };
}

/** Printed weights of parents against their children's, unless the errata declare exactly this fault. */
function faultOfWeights(data: FrameworkData): FrameworkFault | null {
  const parents = data.dimensions.flatMap((dimension) => [
    {
      ...dimension,
      sum: sum(dimension.groups.flatMap(({ indicators }) => indicators).map(({ weight }) => weight)),
    },
    ...dimension.groups.map((group) => ({
      ...group,
      sum: sum(group.indicators.map(({ weight }) => weight)),
    })),
  ]);
  for (const { id, name, weight, sum: children } of parents) {
    if (children.eq(decimal(weight)) || isDeclared(data, id, weight)) continue;
    return { code: "weight-sum", of: id, name, printed: String(weight), sum: children.toFixed() };
  }
  const all = totalWeight(indicatorsData(data).map(({ weight }) => ({ weight: decimal(weight) })));
  if (all.eq(100) || isDeclared(data, WHOLE_SHEET, all.toNumber())) return null;
  return { code: "weights-not-100", sum: all.toFixed() };
}

function isDeclared(data: FrameworkData, of: string, printed: number): boolean {
  return data.errata.some(
    (each) => each.kind === "printed-weight" && each.of === of && each.printed === printed,
  );
}

/** An erratum must speak of something in the table, and of a fault that is there. */
function faultOfErrata(data: FrameworkData): FrameworkFault | null {
  const groups = data.dimensions.flatMap((dimension) => dimension.groups);
  const parents = new Map([...data.dimensions, ...groups].map(({ id, weight }) => [id, weight]));
  const indicators = new Map(indicatorsData(data).map(({ id, weight }) => [id, weight]));
  const unfounded = data.errata.find(({ kind, of, printed }) => {
    if (of === WHOLE_SHEET) return false;
    if (kind === "printed-weight" && parents.has(of)) return parents.get(of) !== printed;
    return !indicators.has(of) || indicators.get(of) === printed;
  });
  return unfounded
    ? { code: "erratum-unfounded", of: unfounded.of, printed: String(unfounded.printed) }
    : null;
}
