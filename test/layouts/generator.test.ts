/** The generator itself: the same seed makes the same workbook, features are many, figures agree. */
import { sum } from "../../src/decimal";
import { publishedFrameworks } from "../../src/frameworks/published";
import { eachCell } from "../../src/workbook/sheet";
import { describeGenerated, generate, type Generated } from "./generate";
import { FEATURE_NAMES, someFeatures } from "./layout";
import { Random } from "./random";
import { WORDS } from "./words";

const frameworks = publishedFrameworks();

function cellsOf({ workbook }: Generated) {
  return workbook.sheets.map((sheet) => [sheet.name, sheet.merges, ...eachCell(sheet)]);
}

test("there are at least thirty single features, and ten words for every header", () => {
  expect(FEATURE_NAMES.length).toBeGreaterThanOrEqual(30);
  for (const kind of [
    "score",
    "weight",
    "name",
    "criteria",
    "description",
    "remark",
    "total",
    "target",
  ] as const)
    expect(new Set(WORDS[kind]).size).toBeGreaterThanOrEqual(10);
});

test("the same seed makes the same workbook, another seed another", () => {
  const make = (seed: number) =>
    cellsOf(generate(frameworks[0]!, ["serial numbers", "two departments"], seed));
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

test("every pair of features that go together can be written", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = new Random(seed);
    const made = generate(random.pick(frameworks), someFeatures(random, 2), seed);
    expect([describeGenerated(made), made.workbook.sheets.length > 0]).toEqual([
      describeGenerated(made),
      true,
    ]);
    for (const { key, year } of made.sheets)
      for (const { indicator } of year.scores)
        expect(made.marks.has(`${key}score:${indicator.id}`)).toBe(true);
  }
});

test.each(frameworks)(
  "$id: figures agree with each other, scores with figures, the total with the scores",
  (framework) => {
    for (let seed = 1; seed <= 20; seed++) {
      const { year } = generate(framework, ["plain"], seed).sheets[0]!;
      const { basic, projectSum, whole, paid, procurement, facts } = year;
      for (const field of ["original", "adjusted", "spent"] as const)
        expect(basic[field] + projectSum[field]).toBe(whole[field]);
      expect(paid).toEqual([...paid].sort((a, b) => a - b));
      expect(paid[3]).toBe(whole.spent);
      const planned = Object.values(procurement).reduce((all, each) => all + each.planned, 0);
      expect(Number(facts.get("procurement-planned"))).toBe(planned / 100);
      for (const { indicator, score, remark } of year.scores) {
        const outcome = indicator.rule.score(facts);
        if ("points" in outcome) expect(score.toString()).toBe(outcome.points.toString());
        expect(score.lte(indicator.weight) && score.gte(0)).toBe(true);
        expect(remark === "").toBe(score.eq(indicator.weight));
      }
      expect(year.total.toString()).toBe(sum(year.scores.map(({ score }) => score)).toString());
    }
  },
);
