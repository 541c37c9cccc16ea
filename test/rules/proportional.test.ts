import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import { explained, alternativesOf, factsFrom, improvementsOf, ruleOf, scoreOf, shown } from "./support";

const bought = (actual: number, planned: number, policy?: boolean) => ({
  "procurement-actual": actual,
  "procurement-planned": planned,
  ...(policy === undefined ? {} : { "procurement-execution/policy": policy }),
});

describe("政府采购执行情况: the rate, and a judgement", () => {
  const rule = ruleOf("sz-longgang-2021", "procurement-execution");

  test.each([
    [370.68, 371.42, true, 2],
    [370.68, 371.42, false, 1],
    [99, 100, true, 1.99],
    [99.5, 100, true, 2],
    [99.49, 100, true, 1.99],
    [0, 100, true, 1],
    [100, 100, true, 2],
    [100.01, 100, true, 1],
    [5, 0, true, 1],
    [0, 0, true, 2],
    [0, 0, false, 2],
  ])("%p of %p, policy %p: %p", (actual, planned, policy, points) => {
    expect(scoreOf(rule, bought(actual, planned, policy))).toBe(points);
  });

  test("with the judgement open, the outcome says which scores remain: 1.00 or 2.00", () => {
    const outcome = rule.score(factsFrom(bought(370.68, 371.42)));
    expect(outcome).toMatchObject({ status: "needs-review", missing: ["procurement-execution/policy"] });
    expect(shown(outcome)).toBe("1 2");
  });

  test("no procurement at all: not applicable, full points, judged or not", () => {
    expect(rule.score(factsFrom(bought(0, 0)))).toMatchObject({
      status: "not-applicable",
      reason: "nothing-to-measure",
    });
  });

  test("a stated rate stands in for the amounts", () => {
    expect(scoreOf(rule, { "procurement-rate": "99.56%", "procurement-execution/policy": true })).toBe(2);
    expect(scoreOf(rule, { "procurement-rate": "100.01%", "procurement-execution/policy": true })).toBe(1);
    expect(scoreOf(rule, { "procurement-rate": 95, "procurement-execution/policy": true })).toBe(
      "needs-review",
    );
  });

  test("slips, beside every score that the judgement still allows", () => {
    const points = rule
      .alternatives(factsFrom(bought(370.68, 371.42)))
      .map((each) => `${each.key} ${each.points.toFixed()}`);
    expect(points).toEqual(expect.arrayContaining(["truncated 0.99", "truncated 1.99"]));
    expect(alternativesOf(rule, bought(101, 100, true))).toMatchObject({
      "limit-ignored": 2.01,
      "inverted-rate": 1.99,
    });
  });

  test("back to the plan, from either side", () => {
    expect(improvementsOf(rule, bought(101.239, 100.5, true))).toMatchObject([
      { to: 100.5, points: 2, gain: 1 },
    ]);
    expect(improvementsOf(rule, bought(50, 100, true))).toMatchObject([{ to: 100, points: 2, gain: 0.5 }]);
    expect(improvementsOf(rule, bought(50, 100))).toMatchObject([
      { to: 100, points: 1, gain: 0.5, of: "part" },
    ]);
  });

  test("the working of the parts, then the whole", () => {
    expect(explained(rule, rule.score(factsFrom(bought(101, 100, true))), zh)).toEqual([
      "政府采购执行率＝政府采购实际金额101÷政府采购计划金额100＝101%",
      "实际超过计划，此项得0分",
      "✓ 落实政府采购支持政策：得1分",
      "得1分",
    ]);
  });
});

describe("政府采购执行率 of 2020: the rate × 2", () => {
  const rule = ruleOf("sz-longgang-2020", "procurement-execution");
  test.each([
    [99, 100, 1.98],
    [100, 100, 2],
    [101, 100, 0],
    [0, 0, 2],
  ])("%p of %p: %p", (actual, planned, points) =>
    expect(scoreOf(rule, bought(actual, planned))).toBe(points),
  );

  test("it asks for no judgement", () => expect(rule.isJudgement).toBe(false));
});

describe("项目完成及时性", () => {
  const rule = ruleOf("sz-longgang-2021", "project-timeliness");
  const done = (count: number, planned: number) => ({ "projects-done": count, "projects-planned": planned });

  test.each([
    [1, 4, 1.5],
    [4, 4, 6],
    [3, 4, 4.5],
    [2, 3, 4],
    [1, 7, 0.86],
    [0, 4, 0],
    [5, 4, "needs-review"],
    [0, 0, 6],
    [1, 0, "needs-review"],
    [-1, 4, "needs-review"],
    [1.5, 4, "needs-review"],
  ])("%p of %p: %p", (count, planned, points) => expect(scoreOf(rule, done(count, planned))).toBe(points));

  test("all of them on time", () => {
    expect(improvementsOf(rule, done(1, 4))).toEqual([
      { fact: "projects-done", from: 1, to: 4, points: 6, gain: 4.5, of: "indicator" },
    ]);
    expect(improvementsOf(rule, done(4, 4))).toEqual([]);
  });

  test("in proportion, within 0 and the weight, never less for more done", () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 500 }), (projects, planned) => {
        if (projects > planned) {
          expect(scoreOf(rule, done(projects, planned))).toBe("needs-review");
          return;
        }
        const points = Number(scoreOf(rule, done(projects, planned)));
        expect(Math.abs(points - (projects / planned) * 6)).toBeLessThanOrEqual(0.005 + 1e-9);
        const more = Math.min(projects + 1, planned);
        expect(Number(scoreOf(rule, done(more, planned)))).toBeGreaterThanOrEqual(points);
      }),
    );
  });

  test("under another weight", () => expect(scoreOf(rule.scaled(decimal(4)), done(1, 4))).toBe(1));
});
