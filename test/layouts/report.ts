/**
 * Scoreboard: what is misread, by feature of the layout.
 *
 *   npx tsx test/layouts/report.ts [--seeds N] [--pairs N] [--plants N] [--feature TEXT] [--save DIR]
 *
 * The plain layout with every framework, each feature alone, then N seeded pairs and triples. Of these only the kinds
 * of problems are shown that the framework's plain sheet does not have already. At last every planted fault in N
 * layouts: how many were caught, and what else was said.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toPackage } from "../../files/make";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import type { FeatureName } from "./layout";
import { FEATURE_NAMES, someFeatures } from "./layout";
import { describeGenerated, generate, type Generated } from "./generate";
import { Random } from "./random";
import { outcomeOf, plantings, type Planted } from "./plant";
import { PLANTS, type Plant } from "./plants";
import { problemsOf, type Problem } from "./verdict";

const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "1" },
    pairs: { type: "string", default: "40" },
    plants: { type: "string", default: "0" },
    feature: { type: "string" },
    save: { type: "string" },
  },
});

interface Misread {
  readonly generated: Generated;
  readonly problems: readonly Problem[];
}

function save({ generated }: Misread): void {
  if (!options.save) return;
  mkdirSync(options.save, { recursive: true });
  const name = `${generated.features.join("+")}-${generated.frameworkId}-${generated.seed}`.replace(
    /[ ':/]+/g,
    "_",
  );
  writeFileSync(
    join(options.save, `${name}.xlsx`),
    toPackage(generated.workbook, { sheets: [], styles: [] }),
  );
}

function kinds(misread: readonly Misread[]): string {
  const books = new Map<string, number>();
  for (const { problems } of misread)
    for (const kind of new Set(problems.map((problem) => problem.kind)))
      books.set(kind, (books.get(kind) ?? 0) + 1);
  return [...books]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ×${count}`)
    .join(", ");
}

function example(misread: readonly Misread[]): string[] {
  const seen = new Set<string>();
  return misread.flatMap(({ generated, problems }) =>
    problems.flatMap(({ kind, text }) => {
      if (seen.has(kind)) return [];
      seen.add(kind);
      return [`      ${text}   [${describeGenerated(generated)}]`];
    }),
  );
}

/** Kinds of problems that a framework's plain sheet has already: each is counted there alone. */
const inPlain = new Map<string, ReadonlySet<string>>();

function beyondPlain(generated: Generated): Problem[] {
  const { frameworkId, features } = generated;
  const problems = problemsOf(generated);
  if (features[0] === "plain") {
    const kinds = problems.map(({ kind }) => kind);
    inPlain.set(frameworkId, new Set([...(inPlain.get(frameworkId) ?? []), ...kinds]));
    return problems;
  }
  return problems.filter(({ kind }) => !inPlain.get(frameworkId)?.has(kind));
}

function score(title: string, books: readonly Generated[]): Misread[] {
  const misread = books
    .map((generated) => ({ generated, problems: beyondPlain(generated) }))
    .filter(({ problems }) => problems.length > 0);
  const worst = misread[0];
  if (worst) save(worst);
  console.log(
    `${misread.length === 0 ? "ok  " : "BAD "} ${title}: ${misread.length} of ${books.length} misread${misread.length ? `: ${kinds(misread)}` : ""}`,
  );
  example(misread).forEach((line) => console.log(line));
  return misread;
}

const frameworks = publishedFrameworks();
const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => index + 1);
const all: Misread[] = [];
let made = 0;

function run(title: string, features: readonly FeatureName[], over = frameworks, withSeeds = seeds): void {
  const books = over.flatMap((framework, at) =>
    withSeeds.map((seed) => generate(framework, features, seed * 1000 + at)),
  );
  made += books.length;
  all.push(...score(title, books));
}

for (const name of FEATURE_NAMES)
  if (name === "plain" || !options.feature || name.includes(options.feature)) run(name, [name]);

for (let seed = 1; seed <= Number(options.pairs); seed++) {
  const random = new Random(seed);
  const features = someFeatures(random, random.pick([2, 2, 3]));
  if (options.feature && !features.some((name) => name.includes(options.feature!))) continue;
  run(features.join(" + "), features, [random.pick(frameworks)], [seed]);
}

/** What the fault adds to what is said of the sound workbook. */
function newly(plant: Plant, planted: Planted): ReturnType<typeof outcomeOf> {
  const { frameworkId, features, seed } = planted.generated;
  const before = new Set(
    outcomeOf(plant, { ...planted, generated: generate(publishedFramework(frameworkId)!, features, seed) })
      .others,
  );
  const outcome = outcomeOf(plant, planted);
  return { ...outcome, others: outcome.others.filter((other) => !before.has(other)) };
}

for (const plant of Number(options.plants) > 0 ? PLANTS : []) {
  const tries = plantings(plant, Number(options.plants));
  const outcomes = tries.map((planted) => ({ planted, outcome: newly(plant, planted) }));
  const bad = outcomes.filter(({ outcome }) => !outcome.caught || outcome.others.length > 0);
  const caught = outcomes.filter(({ outcome }) => outcome.caught).length;
  console.log(
    `${bad.length === 0 ? "ok  " : "BAD "} planted: ${plant.what}: ${caught} of ${tries.length} caught`,
  );
  for (const { planted, outcome } of bad.slice(0, 3)) {
    const where = `[${describeGenerated(planted.generated)}]`;
    if (!outcome.caught) console.log(`      missed at ${[...planted.places].join(", ")} ${where}`);
    for (const other of outcome.others.slice(0, 3)) console.log(`      also: ${other} ${where}`);
  }
}

console.log(`\n${all.length} of ${made} workbooks misread`);
console.log(kinds(all));
