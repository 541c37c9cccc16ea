/**
 * What a person can correct in a rule that was read: its numbers, limits and choices, each by its place in the rule's
 * parameters. Words and forms are the faces'; whether the whole still makes sense is the framework's loader to say.
 */
import { RULE_READINGS } from "../rules/quarterly/readings";
import type { RuleData } from "../rules/rule";
import { STEP_COUNTINGS } from "../rules/step-counting";

export interface BandData {
  /** "[90%, ∞)" */
  readonly in: string;
  readonly points: number;
}

/** Points; "5%"; "(-∞, 100%]" or a choice, null for one that the form leaves open; bands. */
export type FieldData = number | string | null | readonly BandData[];

export type FieldName =
  | "bands.bands"
  | "tolerance.within"
  | "tolerance.per"
  | "tolerance.step"
  | "tolerance.counting"
  | "tolerance.floor"
  | "proportional.above"
  | "checklist.points"
  | "deduct-per-item.per"
  | "virement.threshold"
  | "virement.perPoint"
  | "virement.denominator"
  | "grades.compliant"
  | "grades.defective"
  | "quarterly-execution.quarterPoints"
  | "quarterly-execution.yearPoints"
  | "quarterly-execution.reading"
  | "sum.points";

export type FieldInput = "points" | "percent" | "range" | "bands" | "choice";

interface FieldKind {
  readonly name: FieldName;
  readonly input: FieldInput;
  /** null: what the form leaves open. */
  readonly choices?: readonly (string | null)[];
}

export interface RuleField extends FieldKind {
  /** "parts.0.per" */
  readonly path: string;
  readonly data: FieldData;
  /** What an item's points are for, in the form's words; "" for other fields. */
  readonly about: string;
  /** Of a rule that adds up several: which one, from 0; null for a rule of one piece. */
  readonly part: number | null;
}

const points = (name: FieldName): FieldKind => ({ name, input: "points" });
const choice = (name: FieldName, choices: readonly (string | null)[]): FieldKind => ({
  name,
  input: "choice",
  choices,
});

/** By kind of rule: the parameter's place, and what it holds. */
const FIELDS: Readonly<Record<string, readonly (readonly [string, FieldKind])[]>> = {
  bands: [["bands", { name: "bands.bands", input: "bands" }]],
  tolerance: [
    ["within", { name: "tolerance.within", input: "range" }],
    ["step", { name: "tolerance.step", input: "percent" }],
    ["per", points("tolerance.per")],
    ["counting", choice("tolerance.counting", [null, ...STEP_COUNTINGS])],
    ["floor", points("tolerance.floor")],
  ],
  proportional: [["above", choice("proportional.above", ["cap", "zero"])]],
  "deduct-per-item": [["per", points("deduct-per-item.per")]],
  virement: [
    ["threshold", { name: "virement.threshold", input: "percent" }],
    ["perPoint", points("virement.perPoint")],
    ["denominator", choice("virement.denominator", ["original-budget", "adjusted-budget"])],
  ],
  grades: [
    ["scale.compliant", points("grades.compliant")],
    ["scale.defective", points("grades.defective")],
  ],
  "quarterly-execution": [
    ["quarterPoints", points("quarterly-execution.quarterPoints")],
    ["yearPoints", points("quarterly-execution.yearPoints")],
    ["reading", choice("quarterly-execution.reading", [null, ...RULE_READINGS])],
  ],
};

type Node = Readonly<Record<string, unknown>>;

function at(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
}

function fieldsOfPiece(piece: RuleData, before: string, part: number | null): RuleField[] {
  const plain = (FIELDS[piece.kind] ?? []).map(([path, kind]): RuleField => ({
    ...kind,
    path: before + path,
    data: (at(piece, path.split(".")) ?? null) as FieldData,
    about: "",
    part,
  }));
  const items = (piece.items ?? []) as readonly { readonly text: string; readonly points: number }[];
  const judged = items.map(({ text, points: data }, i): RuleField => ({
    ...points("checklist.points"),
    path: `${before}items.${i}.points`,
    data,
    about: text,
    part,
  }));
  return [...plain, ...judged];
}

/** In the order of the rule's own words. A rule that leaves everything to a person has none. */
export function fieldsOf(rule: RuleData): readonly RuleField[] {
  const parts = (rule.parts ?? []) as readonly (RuleData & { readonly points: number })[];
  if (parts.length === 0) return fieldsOfPiece(rule, "", null);
  return parts.flatMap((part, i) => [
    { ...points("sum.points"), path: `parts.${i}.points`, data: part.points, about: "", part: i },
    ...fieldsOfPiece(part, `parts.${i}.`, i),
  ]);
}

function replaced(node: unknown, [key, ...rest]: readonly string[], data: FieldData): unknown {
  if (key === undefined) return data;
  if (Array.isArray(node))
    return node.map((each: unknown, i) => (String(i) === key ? replaced(each, rest, data) : each));
  const { [key]: old, ...others } = node as Node;
  const value = replaced(old, rest, data);
  // What a form leaves open is left out.
  return value === null ? others : { ...others, [key]: value };
}

/** The rule with these fields, by their paths; a path that the rule has no field at is passed over. */
export function withFields(rule: RuleData, edits: Readonly<Record<string, FieldData>>): RuleData {
  return fieldsOf(rule).reduce(
    (changed, { path }) =>
      path in edits ? (replaced(changed, path.split("."), edits[path]!) as RuleData) : changed,
    rule,
  );
}
