import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { rules as en } from "../../src/messages/en/rules";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import { TARGET_SENSES } from "../../src/rules/target-share";
import { alternativesOf, bind, explained, factsFrom, improvementsOf, scoreOf, shown } from "./support";

const target = (more: object = {}, weight = 10) =>
  bind({ kind: "target", sense: "at-least", ...more }, weight);
const row = (wanted: number | string, actual: number | string) => ({
  "test/target": wanted,
  "test/actual": actual,
});
const worded = (rule: ReturnType<typeof bind>, given: Parameters<typeof factsFrom>[0], words = zh) =>
  explained(rule, rule.score(factsFrom(given)), words)[0];

describe("target: the four rules of the national form", () => {
  test.each([
    [8000, 8000, "at-least", 10],
    [8000, 9000, "at-least", 10],
    [8000, 6150, "at-least", 7.69],
    [8000, 0, "at-least", 0],
    [0, 0, "at-least", 10],
    [100, 90, "at-most", 10],
    [100, 100, "at-most", 10],
    [100, 125, "at-most", 7.5],
    [100, 199.9, "at-most", 0.01],
    [100, 200, "at-most", 0],
    [100, 300, "at-most", 0],
    [0, 0, "at-most", 10],
    [0, 1, "at-most", 0],
    [4, 4, "equal", 10],
    [4, 3, "equal", 7.5],
    [4, 5, "equal", 7.5],
    [4, 8, "equal", 0],
    [0, 0, "equal", 10],
    [0, 1, "equal", 0],
  ] as const)("target %p, actual %p, %s: %p of 10", (wanted, actual, sense, points) => {
    expect(scoreOf(target({ sense }), row(wanted, actual))).toBe(points);
  });

  test.each([
    [4, 5, "at-most", 8],
    [4, 8, "at-most", 5],
    [4, 4, "at-most", 10],
    [4, 5, "equal", 8],
    [4, 3, "equal", 7.5],
    [0, 1, "at-most", 0],
  ] as const)("limit ÷ actual value above a limit: %p, %p, %s: %p of 10", (wanted, actual, sense, points) => {
    expect(scoreOf(target({ sense, exceeded: "quotient" }), row(wanted, actual))).toBe(points);
  });

  test.each([
    [69.99, 0],
    [70, 7],
    [100, 10],
  ])("below 70%% nothing: %p of 100 gives %p", (actual, points) => {
    expect(scoreOf(target({ least: "70%" }), row(100, actual))).toBe(points);
    expect(scoreOf(target({ least: "70%", sense: "equal" }), row(100, actual))).toBe(points);
  });

  test.each([
    [129.99, "[130%, ∞)", 2, 10],
    [130, "[130%, ∞)", 2, 8],
    [130, "(130%, ∞)", "all", 10],
    [130.01, "(130%, ∞)", "all", 0],
    [1000, "[130%, ∞)", 12, 0],
  ] as const)("far above: %p of 100, %s costs %p: %p", (actual, interval, deduct, points) => {
    expect(scoreOf(target({ beyond: { in: interval, deduct } }), row(100, actual))).toBe(points);
  });

  test("percentages are ratios, and stay so in the words", () => {
    const rule = target({ unit: "%" }, 5);
    expect(scoreOf(rule, row("95%", "90.25%"))).toBe(4.75);
    expect(worded(rule, row("95%", "90.25%"))).toBe("实际完成值90.25%，年度指标值≥95%：完成95%×5分＝4.75分");
  });

  test("what is missing is named; what makes no sense is looked at by a person", () => {
    const rule = target();
    expect(rule.score(factsFrom({ "test/target": 5 }))).toMatchObject({
      status: "missing",
      missing: ["test/actual"],
    });
    expect(rule.score(factsFrom(row(5, -1)))).toMatchObject({
      status: "needs-review",
      reason: "invalid-figures",
    });
    expect(shown(rule)).toBe("0..10");
    expect(() => target({ beyond: { in: "130%", deduct: 1 } })).toThrow("bad-interval");
  });
});

describe("target: the working and the criteria", () => {
  test.each([
    ["at-least", {}, 50, 52, "实际完成值52个，年度指标值≥50个：已达到，得10分"],
    ["at-least", {}, 8000, 6150, "实际完成值6,150个，年度指标值≥8,000个：完成76.88%×10分＝7.69分"],
    ["at-most", {}, 4, 5, "实际完成值5个，年度指标值≤4个：超出指标值的25%，75%×10分＝7.5分"],
    [
      "at-most",
      { exceeded: "quotient" },
      4,
      5,
      "实际完成值5个，年度指标值≤4个：指标值÷实际完成值＝80%×10分＝8分",
    ],
    ["at-most", {}, 4, 8, "实际完成值8个，年度指标值≤4个：已达指标值的两倍或以上，得0分"],
    ["equal", {}, 0, 1, "实际完成值1个，年度指标值＝0个：未达到，得0分"],
    ["at-least", { least: "70%" }, 10, 6, "实际完成值6个，年度指标值≥10个：完成60%，低于70%，得0分"],
    [
      "at-least",
      { beyond: { in: "[130%, ∞)", deduct: 2 } },
      10,
      14,
      "实际完成值14个，年度指标值≥10个：为指标值的140%，远超指标值，得8分",
    ],
  ])("%s %j: %p, %p", (sense, more, wanted, actual, text) => {
    expect(worded(target({ sense, unit: "个", ...more }), row(wanted, actual))).toBe(text);
  });

  test("in English", () => {
    expect(worded(target({ sense: "at-most", unit: "days" }), row(4, 5), en)).toBe(
      "actual value 5 days, target ≤ 4 days: 25% above the limit, 75% × 10 points = 7.5 points",
    );
  });

  test.each(TARGET_SENSES)("the criteria of %s name its sign and its points", (sense) => {
    const rule = target({ sense, least: "70%", beyond: { in: "(130%, ∞)", deduct: "all" } });
    expect(rule.criteria(zh)).toContain({ "at-least": "（≥）", "at-most": "（≤）", equal: "（＝）" }[sense]);
    expect(rule.criteria(zh)).toMatch(/得10分.*不足70%的，得0分/);
    expect(rule.criteria(en)).toMatch(/10 points.*below 70%/);
  });

  test("what people do instead is recognised, and the other way to count above a limit is a reading", () => {
    const rule = target({ sense: "at-most" });
    expect(alternativesOf(rule, row(4, 5))).toEqual({
      "limit-by-quotient": 8,
      "target-miss-ignored": 10,
      "target-all-or-nothing": 0,
    });
    expect(rule.alternatives(factsFrom(row(4, 5))).filter(({ isReading }) => isReading)).toHaveLength(1);
    expect(alternativesOf(rule, row(4, 4))).toEqual({});
    expect(alternativesOf(target(), row(8000, 6150))).toMatchObject({ truncated: 7.68 });
  });

  test("the distance to full points is the target itself", () => {
    expect(improvementsOf(target(), row(8000, 6150))).toEqual([
      { fact: "test/actual", from: 6150, to: 8000, points: 10, gain: 2.31, of: "indicator" },
    ]);
    expect(improvementsOf(target(), row(8000, 8000))).toEqual([]);
  });

  test("under another weight all points follow", () => {
    const rule = target({ beyond: { in: "[130%, ∞)", deduct: 2 } }).scaled(decimal(5));
    expect([scoreOf(rule, row(10, 14)), scoreOf(rule, row(10, 5))]).toEqual([4, 2.5]);
  });
});

describe("target: any values", () => {
  const value = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
  const terms = fc.record({
    sense: fc.constantFrom(...TARGET_SENSES),
    exceeded: fc.constantFrom("line", "quotient"),
  });

  test("points within the weight, full exactly where the sign holds (or the rest is less than half a cent)", () => {
    fc.assert(
      fc.property(terms, value, value, (given, wanted, actual) => {
        const points = Number(scoreOf(target(given), row(wanted, actual)));
        const holds = { "at-least": actual >= wanted, "at-most": actual <= wanted, equal: actual === wanted };
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(10);
        if (holds[given.sense]) expect(points).toBe(10);
        else expect(Math.abs(actual - wanted) > wanted / 1000 ? points : 0).toBeLessThan(10);
      }),
    );
  });

  test("more never scores less under ≥, and never more under ≤", () => {
    fc.assert(
      fc.property(value, value, value, fc.constantFrom("line", "quotient"), (wanted, x, y, exceeded) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        const score = (sense: string, actual: number) =>
          Number(scoreOf(target({ sense, exceeded }), row(wanted, actual)));
        expect(score("at-least", high)).toBeGreaterThanOrEqual(score("at-least", low));
        expect(score("at-most", high)).toBeLessThanOrEqual(score("at-most", low));
      }),
    );
  });
});

describe("qualitative target", () => {
  const level = (of: string, more: object = {}) => bind({ kind: "qualitative", level: of, ...more }, 10);
  test.each([
    ["reached", {}, "8..10"],
    ["partly", {}, "6..8"],
    ["missed", {}, "0..6"],
    ["partly", { partly: "50%" }, "5..8"],
    ["missed", { partly: "50%" }, "0..5"],
  ])("%s %j leaves %s and is for a person to decide", (of, more, left) => {
    const outcome = level(of, more).score(factsFrom({}));
    expect(outcome).toMatchObject({ status: "needs-review", reason: "needs-judgement" });
    expect(shown(outcome)).toBe(left);
  });

  test("the share that a person awards gives the points", () => {
    expect(scoreOf(level("reached"), { "test/share": "92.5%" })).toBe(9.25);
    expect(scoreOf(level("reached"), { "test/share": 1.1 })).toBe("needs-review");
    expect(worded(level("reached"), { "test/share": "92.5%" })).toBe("定性指标：评定比例92.50%×10分＝9.25分");
    expect(worded(level("partly"), {})).toBe("定性指标：部分达成，按10分的60%—80%计，6—8分");
    expect(worded(bind({ kind: "qualitative" }, 10), {})).toBe("定性指标：由人工评定（10分）");
  });

  test("criteria in both languages", () => {
    expect(level("reached").criteria(zh)).toBe(
      "定性指标，由人工评定：达成的，按10分的80%—100%计；部分达成的，按10分的60%—80%计；未达成的，按10分的0%—60%计。",
    );
    expect(level("reached").criteria(en)).toContain("partly reached 60%–80%");
  });
});
