/** What changed from one framework to another, as data: weights, names, places, rules, grades, errata. */
import { indicatorsOf, type Framework, type Indicator } from "./framework";

export type Level = "dimension" | "group" | "indicator";

interface Named {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
}

/** What two sets of parameters differ in, leaf by leaf; `undefined` where one side has none. */
export interface Difference {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

export type FrameworkChange =
  | ({ readonly kind: "added" | "removed" } & Named)
  | ({ readonly kind: "renamed"; readonly from: string; readonly to: string } & Omit<Named, "name">)
  | ({ readonly kind: "weight"; readonly from: number; readonly to: number } & Named)
  /** Under another parent. */
  | ({ readonly kind: "moved"; readonly from: string; readonly to: string } & Omit<Named, "level">)
  /** One parameter of a rule. */
  | ({ readonly kind: "rule" } & Omit<Named, "level"> & Difference)
  | {
      readonly kind: "grade";
      readonly grade: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: "erratum";
      readonly of: string;
      readonly note: string;
      readonly change: "added" | "removed";
    };

interface Node extends Named {
  readonly weight: number;
  readonly parent: string;
}

function nodesOf({ dimensions }: Framework): Node[] {
  return dimensions.flatMap((dimension) => [
    nodeOf("dimension", dimension, ""),
    ...dimension.groups.flatMap((group) => [
      nodeOf("group", group, dimension.id),
      ...group.indicators.map((indicator) => nodeOf("indicator", indicator, group.id)),
    ]),
  ]);
}

type Weighed = Pick<Indicator, "id" | "name" | "weight">;

function nodeOf(level: Level, { id, name, weight }: Weighed, parent: string): Node {
  return { level, id, name, weight: weight.toNumber(), parent };
}

/** In the order of the tables: nodes, then rules, grades and errata. Empty for equal frameworks. */
export function diffFrameworks(from: Framework, to: Framework): FrameworkChange[] {
  return [
    ...nodeChanges(from, to),
    ...ruleChanges(from, to),
    ...gradeChanges(from, to),
    ...errataChanges(from, to),
  ];
}

function nodeChanges(from: Framework, to: Framework): FrameworkChange[] {
  const [before, after] = [nodesOf(from), nodesOf(to)];
  const gone = before.filter(({ id }) => !after.some((node) => node.id === id));
  return [
    ...gone.map(({ level, id, name }): FrameworkChange => ({ kind: "removed", level, id, name })),
    ...after.flatMap((node) => {
      const old = before.find(({ id }) => id === node.id);
      const { level, id, name } = node;
      return old ? changesOf(old, node) : [{ kind: "added" as const, level, id, name }];
    }),
  ];
}

function changesOf(old: Node, { level, id, name, weight, parent }: Node): FrameworkChange[] {
  const changes: FrameworkChange[] = [];
  if (old.name !== name) changes.push({ kind: "renamed", level, id, from: old.name, to: name });
  if (old.weight !== weight) changes.push({ kind: "weight", level, id, name, from: old.weight, to: weight });
  if (old.parent !== parent) changes.push({ kind: "moved", id, name, from: old.parent, to: parent });
  return changes;
}

function ruleChanges(from: Framework, to: Framework): FrameworkChange[] {
  return indicatorsOf(to).flatMap(({ id, name, rule }) => {
    const old = indicatorsOf(from).find((indicator) => indicator.id === id);
    if (!old) return [];
    const changed = differences(old.rule.params, rule.params);
    return changed.map((each): FrameworkChange => ({ kind: "rule", id, name, ...each }));
  });
}

/** Leaves that differ between two pieces of plain data. */
function differences(from: unknown, to: unknown, path = ""): Difference[] {
  if (!isBranch(from) || !isBranch(to)) return Object.is(from, to) ? [] : [{ path, from, to }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => differences(from[key], to[key], path === "" ? key : `${path}.${key}`));
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function gradeChanges(from: Framework, to: Framework): FrameworkChange[] {
  const grades = [...new Set([...from.grades, ...to.grades].map(({ grade }) => grade))];
  return grades.flatMap((grade): FrameworkChange[] => {
    const interval = (framework: Framework) =>
      framework.grades.find((each) => each.grade === grade)?.interval ?? null;
    const [before, after] = [interval(from), interval(to)];
    return before === after ? [] : [{ kind: "grade", grade, from: before, to: after }];
  });
}

function errataChanges(from: Framework, to: Framework): FrameworkChange[] {
  const key = ({ kind, of, printed }: Framework["errata"][number]) => `${kind} ${of} ${printed.toFixed()}`;
  const missingIn = (errata: Framework["errata"], other: Framework["errata"]) =>
    errata.filter((each) => !other.some((it) => key(it) === key(each)));
  return [
    ...missingIn(from.errata, to.errata).map(
      ({ of, note }) => ({ kind: "erratum", of, note, change: "removed" }) as const,
    ),
    ...missingIn(to.errata, from.errata).map(
      ({ of, note }) => ({ kind: "erratum", of, note, change: "added" }) as const,
    ),
  ];
}
