/**
 * What a person can correct in a rule that was read: its numbers, limits and choices, each by its place in the rule's
 * parameters. Words and forms are the faces'; whether the whole still makes sense is the framework's loader to say.
 */
import type { RuleData } from "../rules/rule";
import { fieldsOfKind, type FieldName } from "../rules/schemas/check";
import { type FieldKind, POINTS } from "../rules/schemas/fields";

export interface BandData {
  /** "[90%, ∞)" */
  readonly in: string;
  readonly points: number;
}

/** Points; "5%"; "(-∞, 100%]" or a choice, null for one that the form leaves open; bands. */
export type FieldData = number | string | null | readonly BandData[];

export interface RuleField extends FieldKind {
  readonly name: FieldName;
  /** "parts.0.per" */
  readonly path: string;
  readonly data: FieldData;
  /** What an item's points are for, in the form's words; "" for other fields. */
  readonly about: string;
  /** Of a rule that adds up several: which one, from 0; null for a rule of one piece. */
  readonly part: number | null;
}

type Node = Readonly<Record<string, unknown>>;

function at(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
}

/** "items.*.points" is in as many places as there are items, each with the item's text where it has one. */
function placesOf(piece: RuleData, path: string): { readonly path: string; readonly about: string }[] {
  const [list = "", each] = path.split(".*.");
  if (each === undefined) return [{ path, about: "" }];
  const items = (piece[list] ?? []) as readonly { readonly text?: string }[];
  return items.map(({ text = "" }, i) => ({ path: `${list}.${i}.${each}`, about: text }));
}

function fieldsOfPiece(piece: RuleData, before: string, part: number | null): RuleField[] {
  return fieldsOfKind(piece.kind).flatMap((field) =>
    placesOf(piece, field.path).map(({ path, about }): RuleField => {
      const data = (at(piece, path.split(".")) ?? null) as FieldData;
      return { ...field, path: before + path, data, about, part };
    }),
  );
}

/** In the order of the rule's own words. A rule that leaves everything to a person has none. */
export function fieldsOf(rule: RuleData): readonly RuleField[] {
  const parts = (rule.parts ?? []) as readonly (RuleData & { readonly points: number })[];
  if (parts.length === 0) return fieldsOfPiece(rule, "", null);
  return parts.flatMap((part, i): RuleField[] => [
    {
      ...POINTS,
      name: "sum.parts.*.points",
      path: `parts.${i}.points`,
      data: part.points,
      about: "",
      part: i,
    },
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
