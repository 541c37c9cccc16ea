/**
 * What two units have alike that nobody has alike by chance: runs of the same figures, and the same sentences. What
 * stands in many units' files is the form's own, and no copy.
 */
import { FIGURES_IN_A_RUN } from "./figure-runs";
import { matchNames } from "./unit-names";
import type { Unit } from "./unit";
import { nameKey } from "../text";

export interface Copy {
  readonly a: Unit;
  readonly b: Unit;
  readonly kind: "figures" | "text";
  /** The figures or sentences, as the first of them shows them. */
  readonly what: readonly string[];
}

/** From this many units on, what more than a third of them have alike is taken for the form's own. */
const FEWEST_FOR_A_FORM = 4;
const SHARE_OF_A_FORM = 1 / 3;
/** What many units have alike is no copy of one from another, however few they are. */
const MOST_ALIKE = 12;

type Key = string;

/** Each key with the units that have it, in their order. */
function holders(units: readonly Unit[], keysOf: (unit: Unit) => Iterable<Key>): Map<Key, number[]> {
  const found = new Map<Key, number[]>();
  units.forEach((unit, index) => {
    for (const key of new Set(keysOf(unit))) {
      const others = found.get(key);
      if (others) others.push(index);
      else found.set(key, [index]);
    }
  });
  return found;
}

/** Two years of one unit, or its sheets in one workbook, have figures in common by right. */
function areTwo(a: Unit, b: Unit): boolean {
  return a.file !== b.file && matchNames(a.name, b.name) === null;
}

/** Keys that a few units share, by pairs of units. */
function shared(units: readonly Unit[], keysOf: (unit: Unit) => Iterable<Key>): Map<string, Key[]> {
  const isForms = (count: number) =>
    count > MOST_ALIKE ||
    (units.length >= FEWEST_FOR_A_FORM && count > Math.max(2, units.length * SHARE_OF_A_FORM));
  const pairs = new Map<string, Key[]>();
  for (const [key, indexes] of holders(units, keysOf)) {
    if (indexes.length < 2 || isForms(indexes.length)) continue;
    for (const [at, a] of indexes.entries()) {
      for (const b of indexes.slice(at + 1)) {
        if (!areTwo(units[a]!, units[b]!)) continue;
        const pair = `${a} ${b}`;
        const keys = pairs.get(pair);
        if (keys) keys.push(key);
        else pairs.set(pair, [key]);
      }
    }
  }
  return pairs;
}

const JOINED = "|";

function* runsOf({ figures }: Unit): Generator<Key> {
  for (let from = 0; from + FIGURES_IN_A_RUN <= figures.length; from++) {
    const run = figures.slice(from, from + FIGURES_IN_A_RUN);
    // The same amount over and over says nothing: two of five may be alike, no more.
    if (new Set(run).size >= FIGURES_IN_A_RUN - 1) yield run.join(JOINED);
  }
}

/** Overlapping runs are one stretch of figures. */
function stretch(runs: readonly Key[]): string[] {
  return [...new Set(runs.flatMap((run) => run.split(JOINED)))];
}

export function findCopies(units: readonly Unit[]): Copy[] {
  const said = new Map<Key, string>();
  const sentencesOf = (unit: Unit) =>
    unit.texts.map((text) => {
      const key = nameKey(text);
      if (!said.has(key)) said.set(key, text);
      return key;
    });
  const found = (kind: Copy["kind"], pairs: Map<string, Key[]>, what: (keys: Key[]) => string[]): Copy[] =>
    [...pairs].map(([pair, keys]) => {
      const [a, b] = pair.split(" ").map((index) => units[Number(index)]!);
      return { a: a!, b: b!, kind, what: what(keys) };
    });
  const copies = [
    ...found("figures", shared(units, runsOf), stretch),
    ...found("text", shared(units, sentencesOf), (keys) => keys.map((key) => said.get(key)!)),
  ];
  const position = new Map(units.map((unit, index) => [unit, index]));
  const rank = ({ a, b, kind }: Copy) => [position.get(a)!, position.get(b)!, kind === "figures" ? 0 : 1];
  return copies.sort((x, y) => {
    const [left, right] = [rank(x), rank(y)];
    return left.map((value, i) => value - right[i]!).find((difference) => difference !== 0) ?? 0;
  });
}
