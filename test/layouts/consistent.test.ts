/**
 * Workbooks in which everything agrees, in every layout: no error, no warning, and everything read as it was written.
 * Every feature with a framework each, the plain sheet with all; LAYOUT_SEEDS=20 tries every layout with every framework
 * and more seeds.
 */
import { publishedFrameworks } from "../../src/frameworks/published";
import { describeGenerated, generate } from "./generate";
import { FEATURE_NAMES, someFeatures, type FeatureName } from "./layout";
import { Random } from "./random";
import { problemsOf } from "./verdict";

const frameworks = publishedFrameworks();
const SEEDS = Number(process.env["LAYOUT_SEEDS"] ?? 0);
const PAIRS = 60;

/** Printed on failure: enough to make the workbook again with test/layouts/report.ts. */
function misread(generated: ReturnType<typeof generate>): string[] {
  return problemsOf(generated).map(({ text }) => `${text} [${describeGenerated(generated)}]`);
}

const misreadWith = (feature: FeatureName, at: number, seed: number) =>
  misread(generate(frameworks[at % frameworks.length]!, [feature], seed * 1000 + at));

test.each(FEATURE_NAMES.map((feature, index) => [feature, index] as const))("%s", (feature, index) => {
  if (SEEDS === 0 && feature !== "plain") expect(misreadWith(feature, index, 1)).toEqual([]);
  else
    for (let seed = 1; seed <= Math.max(1, SEEDS); seed++)
      for (const at of frameworks.keys()) expect(misreadWith(feature, at, seed)).toEqual([]);
});

const PAIR_SEEDS = Array.from({ length: PAIRS * Math.max(1, SEEDS) }, (_, index) => index + 1);

test.each(PAIR_SEEDS)("features together, seed %i", (seed) => {
  const random = new Random(seed);
  const features = someFeatures(random, random.pick([2, 2, 3]));
  expect(misread(generate(random.pick(frameworks), features, seed * 1000))).toEqual([]);
});
