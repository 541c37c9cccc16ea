/** Plants a fault into a workbook and says whether it was found, and found alone. */
import type { Framework } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { address } from "../../src/workbook/address";
import { generate, type Generated } from "./generate";
import { someFeatures, type FeatureName } from "./layout";
import { Random } from "./random";
import type { Plant } from "./plants";
import { alarms, reportOf } from "./verdict";

export interface Planted {
  readonly generated: Generated;
  /** "评分表!I5" … */
  readonly places: ReadonlySet<string>;
}

/** @returns null where the layout or the figures give no opportunity */
export function plantInto(
  { tamper, slip, needs, suits, at }: Plant,
  framework: Framework,
  features: readonly FeatureName[],
  seed: number,
): Planted | null {
  const sound = generate(framework, features, seed);
  const [first] = sound.sheets;
  if (!first || (needs && !needs(sound.layout)) || (suits && !suits(first.year))) return null;
  const made = tamper ? generate(framework, features, seed, tamper) : sound;
  // One fault at a time: a grade that turns, too, would be another.
  if (made.sheets[0]!.year.grade !== first.year.grade && !made.layout.grade) return null;
  const mark = (name: string) => made.marks.get(first.key + name);
  const edit = slip ? slip(made, mark) : (workbook: Generated["workbook"]) => workbook;
  const places = at(first.year)
    .map(mark)
    .filter((place) => place !== undefined)
    .map(({ sheet, row, col }) => `${sheet}!${address(row, col)}`);
  if (!edit || places.length === 0) return null;
  return { generated: { ...made, workbook: edit(made.workbook) }, places: new Set(places) };
}

export interface Outcome {
  readonly caught: boolean;
  /** Errors and warnings that are not true. */
  readonly others: readonly string[];
}

export function outcomeOf({ checks, alsoTrue = [] }: Plant, { generated, places }: Planted): Outcome {
  const { findings } = reportOf(generated);
  const isPlanted = ({ check, sheet, cell }: (typeof findings)[number]) =>
    checks.includes(check) && places.has(`${sheet}!${cell}`);
  const excused = new Set<string>([...checks, ...alsoTrue]);
  const others = alarms(generated, findings).filter(({ check }) => !excused.has(check));
  return {
    caught: findings.some(isPlanted),
    others: others.map(({ check, sheet, cell, message }) => `${check} ${sheet}!${cell}: ${message}`),
  };
}

/** The fault in so many seeded layouts, whichever give an opportunity. */
export function plantings(plant: Plant, count: number): Planted[] {
  const frameworks = publishedFrameworks();
  const all: Planted[] = [];
  const most = count * 60;
  for (let seed = 1; seed < most && all.length < count; seed++) {
    const random = new Random(seed);
    const features = seed === 1 ? ["plain" as const] : someFeatures(random, random.pick([1, 2, 2, 3]));
    const planted = plantInto(plant, random.pick(frameworks), features, seed);
    if (planted) all.push(planted);
  }
  return all;
}
