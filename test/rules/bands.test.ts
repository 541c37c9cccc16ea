import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { parseInterval } from "../../src/interval";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import {
  explained,
  alternativesOf,
  bind,
  factsFrom,
  improvementsOf,
  ruleOf,
  scoreOf,
  shown,
} from "./support";

interface Case {
  readonly indicator: string;
  readonly part: string;
  readonly whole: string;
  readonly bands: readonly (readonly [string, number])[];
}

/** The bands of DOMAIN.md §4, typed again by hand: the YAML is tested against them. */
const CASES: readonly Case[] = [
  {
    indicator: "fixed-asset-utilisation",
    part: "fixed-assets-in-use",
    whole: "fixed-assets-total",
    bands: [
      ["[90%, ∞)", 1],
      ["[75%, 90%)", 0.7],
      ["[60%, 75%)", 0.4],
      ["[0, 60%)", 0],
    ],
  },
  {
    indicator: "staff-control",
    part: "established-staff",
    whole: "authorised-staff",
    bands: [
      ["[0, 100%]", 1],
      ["(100%, ∞)", 0],
    ],
  },
];

const WHOLES = [1000, 20, 4000, 123_400];

/** Figures at each bound, and one unit below and above it. */
function edges({ bands }: Case) {
  return bands.flatMap(([text]) => {
    const { low, high } = parseInterval(text);
    return [low, high].flatMap((bound) => {
      if (!bound) return [];
      return WHOLES.flatMap((whole) => {
        const at = bound.times(whole);
        return at.eq(at.round(0))
          ? [-1, 0, 1].map((nudge) => ({ part: at.plus(nudge).toNumber(), whole }))
          : [];
      });
    });
  });
}

function byHand({ bands }: Case, part: number, whole: number): number | undefined {
  const ratio = part / whole;
  return bands.find(([text]) => {
    const { low, lowClosed, high, highClosed } = parseInterval(text);
    const from = low?.toNumber() ?? Number.NEGATIVE_INFINITY;
    const above = ratio > from || (lowClosed && ratio === from);
    const top = high?.toNumber() ?? Number.POSITIVE_INFINITY;
    return above && (ratio < top || (highClosed && ratio === top));
  })?.[1];
}

describe.each(CASES)("$indicator at, below and above every bound", (each) => {
  const rule = ruleOf("sz-longgang-2022", each.indicator);
  const cases = edges(each).filter(({ part }) => part >= 0);
  test.each(cases)("$part of $whole", ({ part, whole }) => {
    expect(scoreOf(rule, { [each.part]: part, [each.whole]: whole })).toBe(byHand(each, part, whole));
  });
});

describe("公用经费控制率: two bands", () => {
  const rule = ruleOf("sz-longgang-2022", "operating-expense-control");
  const routine = (actual: number, budget: number) => ({
    "three-public-rate": "35.39%",
    "routine-actual": actual,
    "routine-budget": budget,
  });

  test.each([
    [89.99, 100, 6],
    [90, 100, 5],
    [90.01, 100, 5],
    [99.99, 100, 5],
    [100, 100, 5],
    [100.01, 100, 3],
    [5.67, 6.3, 5],
    [5.66, 6.3, 6],
    [0, 100, 6],
    [1, 0, 3],
  ])("日常公用 %p of %p", (actual, budget, points) =>
    expect(scoreOf(rule, routine(actual, budget))).toBe(points),
  );

  test("budget 0 and spending 0: full points for that part, and the outcome says why", () => {
    const outcome = rule.score(factsFrom(routine(0, 0)));
    expect(outcome).toMatchObject({ status: "scored", reason: "nothing-to-measure" });
    expect(shown(outcome)).toBe("6");
    const none = {
      "three-public-actual": 0,
      "three-public-budget": 0,
      "routine-actual": 0,
      "routine-budget": 0,
    };
    expect(rule.score(factsFrom(none))).toMatchObject({
      status: "not-applicable",
      reason: "nothing-to-measure",
    });
  });

  test("amounts win over a stated rate", () => {
    expect(scoreOf(rule, { ...routine(95, 100), "routine-rate": "50%" })).toBe(5);
  });

  test("what is missing is named, and what stays possible is said", () => {
    const outcome = rule.score(factsFrom({ "three-public-rate": "35.39%", "routine-budget": 100 }));
    expect(outcome).toMatchObject({ status: "missing", missing: ["routine-actual"] });
    expect(shown(outcome)).toBe("3 5 6");
  });

  test.each([
    [{ "routine-actual": -1, "routine-budget": 100 }],
    [{ "routine-rate": 95 }],
    [{ "routine-rate": -0.1 }],
  ])("%j needs review", (given) => {
    const outcome = rule.score(factsFrom({ "three-public-rate": "35.39%", ...given }));
    expect(outcome).toMatchObject({ status: "needs-review", reason: "invalid-figures" });
  });

  test("日常公用经费决算数降到 465.03 可得 3 分", () => {
    expect(improvementsOf(rule, routine(481.99, 516.71))).toEqual([
      { fact: "routine-actual", from: 481.99, to: 465.03, points: 6, gain: 1, of: "indicator" },
    ]);
  });

  test("the greatest value strictly below an excluded bound", () => {
    expect(improvementsOf(rule, routine(95, 100))[0]?.to).toBe(89.99);
    expect(improvementsOf(rule, routine(95, 100), 0)[0]?.to).toBe(89);
  });

  test("from above 100%: first the bound that is included, then the better step", () => {
    expect(improvementsOf(rule, routine(120, 100)).map(({ to, points }) => [to, points])).toEqual([
      [100, 5],
      [89.99, 6],
    ]);
  });

  test("with the other part unknown the gain of this part is still said", () => {
    const [first] = improvementsOf(rule, { "routine-actual": 481.99, "routine-budget": 516.71 });
    expect(first).toMatchObject({ to: 465.03, points: 3, gain: 1, of: "part" });
  });

  test("slips: the rate rounded first, the bound misread", () => {
    expect(alternativesOf(rule, routine(89.996, 100))).toMatchObject({ "rates-rounded-first": 5 });
    expect(alternativesOf(rule, routine(90, 100))).toMatchObject({ "edge-misread": 6 });
  });
});

describe("编外人员控制率 = off ÷ (established + off)", () => {
  const rule = ruleOf("sz-longgang-2022", "off-establishment-control");
  test.each([
    [19, 1, 0.5],
    [20, 1, 1],
    [9, 1, 0.5],
    [90, 10, 0.5],
    [89, 10, 0],
    [20, 8, 0],
    [20, 0, 1],
    [0, 3, 0],
    [0, 0, 1],
  ])("%p established, %p off", (established, off, points) => {
    expect(scoreOf(rule, { "established-staff": established, "off-establishment-staff": off })).toBe(points);
  });

  test("the stated rate instead", () => {
    expect(scoreOf(rule, { "off-establishment-rate": "28.57%" })).toBe(0);
    expect(scoreOf(rule, { "off-establishment-rate": "4.99%" })).toBe(1);
    expect(scoreOf(rule, { "off-establishment-rate": "5%" })).toBe(0.5);
  });

  test("whole people only", () => {
    expect(scoreOf(rule, { "established-staff": 20, "off-establishment-staff": 1.5 })).toBe("needs-review");
  });

  test("people leave both sides of the ratio", () => {
    const given = { "established-staff": 20, "off-establishment-staff": 8 };
    expect(improvementsOf(rule, given).map(({ to, points }) => [to, points])).toEqual([
      [2, 0.5],
      [1, 1],
    ]);
  });
});

describe("满意度", () => {
  const rule = ruleOf("sz-longgang-2022", "satisfaction");
  test.each([
    ["100%", 6],
    ["95.01%", 6],
    ["95%", 6],
    ["94.99%", 4],
    ["90%", 4],
    ["89.99%", 2],
    ["80%", 2],
    ["79.99%", 1],
    ["0%", 1],
    ["100.01%", "needs-review"],
  ])("%s", (rate, points) => expect(scoreOf(rule, { "satisfaction-rate": rate })).toBe(points));

  test("5 is no step", () => expect(shown(rule)).toBe("1 2 4 6"));

  test("no survey needs review, no figure is missing", () => {
    expect(rule.score(factsFrom({ "satisfaction/no-survey": true }))).toMatchObject({
      status: "needs-review",
      reason: "no-survey",
    });
    expect(rule.score(factsFrom({}))).toMatchObject({ status: "missing", missing: ["satisfaction-rate"] });
  });

  test("each better step with the rate that it takes", () => {
    expect(
      improvementsOf(rule, { "satisfaction-rate": "85%" }, 4).map(({ to, points }) => [to, points]),
    ).toEqual([
      [0.9, 4],
      [0.95, 6],
    ]);
  });
});

describe("any bands", () => {
  const rule = ruleOf("sz-longgang-2022", "fixed-asset-utilisation");
  const amount = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);

  test("more in use never scores less, and always within 0 and the weight", () => {
    fc.assert(
      fc.property(amount, amount, amount, (total, one, other) => {
        const scored = (inUse: number) =>
          scoreOf(rule, { "fixed-assets-in-use": inUse, "fixed-assets-total": total });
        const score = (inUse: number) => Number(scored(Math.min(inUse, total)));
        const [less, more] = [score(Math.min(one, other)), score(Math.max(one, other))];
        if (one > total) expect(scored(one)).toBe("needs-review");
        expect(less).toBeLessThanOrEqual(more);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("an improvement gives what it says, and one unit less gives less", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 89 }), (total, percent) => {
        const inUse = decimal(total).times(percent).div(100).round(2).toNumber();
        const given = { "fixed-assets-in-use": inUse, "fixed-assets-total": total };
        for (const { to, points } of improvementsOf(rule, given)) {
          const score = (value: number) => Number(scoreOf(rule, { ...given, "fixed-assets-in-use": value }));
          expect(score(to)).toBe(points);
          expect(score(decimal(to).minus(0.01).toNumber())).toBeLessThan(points);
        }
      }),
    );
  });

  test("something of nothing where more is better is not waved through", () => {
    expect(scoreOf(rule, { "fixed-assets-in-use": 5, "fixed-assets-total": 0 })).toBe("needs-review");
    expect(
      scoreOf(ruleOf("sz-longgang-2022", "staff-control"), { "established-staff": 5, "authorised-staff": 0 }),
    ).toBe(0);
  });

  test("the working marks the band that was hit and shows enough decimals to tell it from the next", () => {
    const outcome = rule.score(factsFrom({ "fixed-assets-in-use": 89.9999, "fixed-assets-total": 100 }));
    expect(explained(rule, outcome, zh)).toEqual([
      "固定资产利用率＝在用固定资产总额89.9999÷固定资产总额100＝89.9999%",
      "　 ＜60%：0分",
      "　 ≥60%且＜75%：0.4分",
      "▶ ≥75%且＜90%：0.7分",
      "　 ≥90%：1分",
      "得0.7分",
    ]);
  });

  test("amounts carry the unit that whoever shows them knows", () => {
    const control = ruleOf("sz-longgang-2021", "operating-expense-control");
    const facts = factsFrom({
      "three-public-rate": "27.25%",
      "routine-actual": 65.49,
      "routine-budget": 71.67,
    });
    expect(explained(control, control.score(facts), zh.withMoneyUnit("万元"))).toContain(
      "日常公用经费控制率＝日常公用经费决算数65.49万元÷日常公用经费调整预算数71.67万元＝91.38%",
    );
  });

  test("under another weight the points change in proportion", () => {
    expect(shown(rule.scaled(decimal(2)))).toBe("0 0.8 1.4 2");
    expect(shown(ruleOf("sz-longgang-2022", "satisfaction").scaled(decimal(5)))).toBe("0.83 1.67 3.33 5");
  });

  test("figures of a framework's own", () => {
    const own = bind(
      {
        kind: "bands",
        ratio: {
          name: "培训完成率",
          part: { id: "done", name: "完成人数", unit: "count" },
          whole: [{ id: "planned", name: "计划人数", unit: "count" }],
        },
        bands: [
          { in: "[100%, ∞)", points: 2 },
          { in: "[0, 100%)", points: 0 },
        ],
      },
      2,
      "training",
    );
    expect(scoreOf(own, { "training/done": 10, "training/planned": 10 })).toBe(2);
    expect(explained(own, own.score(factsFrom({ "training/done": 9, "training/planned": 10 })), zh)[0]).toBe(
      "培训完成率＝完成人数9÷计划人数10＝90%",
    );
  });
});
