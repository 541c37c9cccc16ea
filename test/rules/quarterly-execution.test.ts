import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { rules as en } from "../../src/messages/en/rules";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import { READINGS } from "../../src/rules/quarterly/readings";
import {
  explained,
  alternativesOf,
  bind,
  factsFrom,
  improvementsOf,
  ruleOf,
  scoreOf,
  shown,
  type Given,
} from "./support";

const rule = ruleOf("sz-longgang-2022", "budget-execution");
const progress = (...rates: (string | number)[]): Given =>
  Object.fromEntries(rates.map((rate, index) => [`progress-q${index + 1}`, rate]));
const LG22 = progress("31.91%", "56.71%", "78.3%", "98.92%");
const LG21 = {
  "paid-q1": 682.61,
  "paid-q2": 971.95,
  "paid-q3": 1339.87,
  "paid-q4": 1609.19,
  "adjusted-budget": 1712.76,
};
const FULL = progress("25%", "50%", "75%", "100%");

describe("the four readings", () => {
  const table = [
    ["average-of-rates", 5.99, 5.94],
    ["average-of-capped-rates", 5.98, 5.91],
    ["annual-rate", 5.97, 5.82],
    ["uncapped", 6.67, 7.07],
  ] as const;

  test("the table has every reading", () => expect(table.map(([key]) => key)).toEqual([...READINGS]));

  test.each(table)("%s: %p and %p", (key, for22, for21) => {
    const pointsBy = (given: Given): Record<string, number | string> => ({
      "average-of-rates": scoreOf(rule, given),
      ...alternativesOf(rule, given),
    });
    expect(pointsBy(LG22)[key]).toBe(for22);
    expect(pointsBy(LG21)[key]).toBe(for21);
  });

  test.each(["average-of-capped-rates", "annual-rate"] as const)("%s as the rule itself", (reading) => {
    const other = bind({ kind: "quarterly-execution", reading, quarterPoints: 1, yearPoints: 2 }, 6);
    expect(scoreOf(other, LG22)).toBe(alternativesOf(rule, LG22)[reading]);
    expect(alternativesOf(other, LG22)["average-of-rates"]).toBe(5.99);
  });
});

describe("score", () => {
  test.each([
    [FULL, 6],
    [progress(0, 0, 0, 0), 0],
    [progress("12.5%", "25%", "37.5%", "50%"), 3],
    [progress("50%", "100%", "100%", "100%"), 6],
    [progress("25%", "50%", "75%", "99.99%"), 6],
    [progress("24%", "50%", "75%", "100%"), 5.94],
  ])("%j: %p", (given, points) => expect(scoreOf(rule, given)).toBe(points));

  test("amounts win over printed progress; amounts fill in for a quarter that has none", () => {
    expect(scoreOf(rule, { ...LG21, ...FULL })).toBe(5.94);
    expect(scoreOf(rule, { ...progress("25%", "50%", "75%"), "paid-q4": 50, "adjusted-budget": 100 })).toBe(
      5.25,
    );
  });

  test("missing quarters are named", () => {
    const outcome = rule.score(factsFrom(progress("25%", "50%")));
    expect(outcome).toMatchObject({ status: "missing", missing: ["progress-q3", "progress-q4"] });
    expect(shown(outcome)).toBe("0..6");
  });

  test.each([
    [progress(25, 50, 75, 100)],
    [progress(-0.1, "50%", "75%", "100%")],
    [{ ...LG21, "adjusted-budget": 0 }],
    [{ ...LG21, "paid-q2": -1 }],
  ])("%j needs review", (given) => {
    expect(rule.score(factsFrom(given))).toMatchObject({ status: "needs-review", reason: "invalid-figures" });
  });

  test("no budget and nothing paid: not applicable", () => {
    const none = { "paid-q1": 0, "paid-q2": 0, "paid-q3": 0, "paid-q4": 0, "adjusted-budget": 0 };
    expect(rule.score(factsFrom(none))).toMatchObject({
      status: "not-applicable",
      reason: "nothing-to-measure",
    });
  });
});

describe("slips", () => {
  test("the digits cut off", () => expect(alternativesOf(rule, LG21)).toMatchObject({ truncated: 5.93 }));

  test("the parts rounded before they are added", () => {
    const given = progress("20.1%", "40.1%", "60.1%", "90.1%");
    expect(scoreOf(rule, given)).toBe(4.96);
    expect(alternativesOf(rule, given)).toMatchObject({ "parts-rounded-first": 4.95 });
  });

  test("the rates rounded before they are added", () => {
    const given = progress(0.24729, 0.49458, 0.74187, 0.98916);
    expect(scoreOf(rule, given)).toBe(5.93);
    expect(alternativesOf(rule, given)).toMatchObject({ "rates-rounded-first": 5.94 });
  });

  test("never the rule's own result, each number once", () => {
    const rates = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rates, (values) => {
        const given = progress(...values.map((value) => value / 10_000));
        const points = rule.alternatives(factsFrom(given)).map((each) => each.points.toFixed(2));
        expect(new Set(points).size).toBe(points.length);
        expect(points).not.toContain(decimal(scoreOf(rule, given)).toFixed(2));
      }),
    );
  });
});

describe("improvements", () => {
  test("the quarter that lags is brought to its schedule", () => {
    expect(improvementsOf(rule, LG21)).toEqual([
      { fact: "paid-q4", from: 1609.19, to: 1712.76, points: 6, gain: 0.06, of: "indicator" },
    ]);
    expect(improvementsOf(rule, progress("20%", "50%", "75%", "100%"), 4)).toEqual([
      { fact: "progress-q1", from: 0.2, to: 0.25, points: 6, gain: 0.3, of: "indicator" },
    ]);
  });

  test("never beyond what the next quarter had reached, for progress is cumulative", () => {
    expect(improvementsOf(rule, progress("10%", "20%", "75%", "100%"), 4).map(({ fact }) => fact)).toEqual([
      "progress-q2",
    ]);
  });

  test("nothing is offered at full points", () => expect(improvementsOf(rule, FULL)).toEqual([]));
});

describe("properties", () => {
  const rate = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 10_000);
  const four = fc.tuple(rate, rate, rate, rate);

  test("within 0 and the weight; more progress never scores less", () => {
    fc.assert(
      fc.property(four, fc.integer({ min: 0, max: 3 }), rate, (rates, quarter, more) => {
        const before = Number(scoreOf(rule, progress(...rates)));
        const raised = rates.map((value, index) => (index === quarter ? Math.max(value, more) : value));
        const after = Number(scoreOf(rule, progress(...raised)));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("words", () => {
  test("the working, line by line", () => {
    expect(explained(rule, rule.score(factsFrom(LG21)), zh.withMoneyUnit("万元"))).toEqual([
      "第一季度：支出进度682.61万元÷1,712.76万元＝39.85%，÷序时进度25%＝159.42%，超过100%，按100%计，得1分",
      "第二季度：支出进度971.95万元÷1,712.76万元＝56.75%，÷序时进度50%＝113.50%，超过100%，按100%计，得1分",
      "第三季度：支出进度1,339.87万元÷1,712.76万元＝78.23%，÷序时进度75%＝104.30%，超过100%，按100%计，得1分",
      "第四季度：支出进度1,609.19万元÷1,712.76万元＝93.95%，÷序时进度100%＝93.95%，得0.94分",
      "全年：四个季度执行率的平均值117.79%×2分，超过100%，按100%计，得2分",
      "得5.94分",
    ]);
  });

  test("the same in English", () => {
    const lines = explained(rule, rule.score(factsFrom(LG22)), en);
    expect(lines).toHaveLength(6);
    expect(lines[3]).toBe("Q4: progress 98.92% ÷ scheduled 100% = 98.92%: 0.99 points");
  });

  test("under another weight", () => {
    expect(scoreOf(rule.scaled(decimal(10)), FULL)).toBe(10);
    expect(scoreOf(rule.scaled(decimal(10)), LG21)).toBe(9.9);
  });

  test("points that do not make up the weight are refused", () => {
    expect(() => bind({ kind: "quarterly-execution", quarterPoints: 1, yearPoints: 1 }, 6)).toThrow(
      "points-not-weight",
    );
  });
});
