/**
 * Three published forms, blank, with their full wording: what is read from them scores as the frameworks that were typed
 * in by hand. Judgements are left out: their wording differs, and so do their ids.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { decimal } from "../../src/decimal";
import { isNumericFact, type FactId, type FactUnit, type FactValue } from "../../src/facts/facts";
import { importForm } from "../../src/form-import/import-form";
import { toYaml } from "../../src/form-import/to-yaml";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import type { Rule } from "../../src/rules/rule-kind";
import { Random } from "../layouts/random";

const FORMS = process.env.PUBLISHED_FORMS ?? join(__dirname, "..", "..", "..", "shared", "forms");
const CASES = [
  ["LG21-blank.xlsx", "sz-longgang-2021"],
  ["LG22-blank.xlsx", "sz-longgang-2022"],
  ["LG22-blank.docx", "sz-longgang-2022"],
  ["FT20-blank.xlsx", "sz-futian-2020"],
] as const;
const ROUNDS = 3_000;

async function importedFrom(file: string): Promise<Framework> {
  const bytes = new Uint8Array(readFileSync(join(FORMS, file)));
  const { data } = importForm(await readWorkbook(bytes, file), {
    frameworks: publishedFrameworks(),
    file: { name: file, hash: "00000000" },
    year: 2022,
  });
  return parseFramework(toYaml(data, []), file);
}

/** The rule, or its parts, that figures alone decide. */
function computed(rule: Rule): Rule[] {
  return (rule.parts ?? [rule]).filter(({ isJudgement }) => !isJudgement);
}

function valueOf(unit: FactUnit, random: Random) {
  if (unit === "ratio") return decimal(random.int(0, 10_000)).div(10_000);
  return unit === "count" ? decimal(random.int(0, 40)) : decimal(random.int(0, 100_000)).div(100);
}

function someFacts(rules: readonly Rule[], random: Random): Map<FactId, FactValue> {
  const facts = new Map<FactId, FactValue>();
  for (const { id, unit } of rules.flatMap((rule) => rule.facts))
    if (isNumericFact(id) && unit !== "judgement" && unit !== "grade" && random.chance(0.97))
      facts.set(id, valueOf(unit, random));
  return facts;
}

const outcome = (rule: Rule, facts: ReadonlyMap<FactId, FactValue>) => {
  const found = rule.score(facts);
  return "points" in found ? [found.status, found.points.toFixed()] : [found.status];
};

test.each(CASES)("%s scores as %s", async (file, id) => {
  const [own, built] = [await importedFrom(file), publishedFramework(id)!];
  expect(indicatorsOf(own).map(({ weight }) => weight.toFixed())).toEqual(
    indicatorsOf(built).map(({ weight }) => weight.toFixed()),
  );
  const random = new Random(2_025);
  let compared = 0;
  indicatorsOf(built).forEach((indicator, i) => {
    const [theirs, ours] = [computed(indicator.rule), computed(indicatorsOf(own)[i]!.rule)];
    for (const [part, rule] of theirs.entries()) {
      const read = ours[part];
      // 及时回复率 stands in a sentence with 未发生超期, which a person has to judge.
      if (!read && indicator.id === "petitions") continue;
      expect([indicator.name, read?.kind]).toEqual([indicator.name, rule.kind]);
      for (let round = 0; round < ROUNDS; round++) {
        const facts = someFacts([rule, read!], random);
        expect([indicator.name, [...facts], outcome(read!, facts)]).toEqual([
          indicator.name,
          [...facts],
          outcome(rule, facts),
        ]);
        compared++;
      }
    }
  });
  expect(compared).toBeGreaterThan(10 * ROUNDS);
});
