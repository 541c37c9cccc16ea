import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { rules as en } from "../../src/messages/en/rules";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import type { Rule } from "../../src/rules/rule-kind";
import { alternativesOf, bind, explained, factsFrom, improvementsOf, scoreOf, shown } from "./support";

const STAFF = {
  name: "在职人员控制率",
  part: "established-staff",
  whole: ["authorised-staff"],
  rate: "established-staff-rate",
};
/** 在职人员控制率 5: full up to 100%, half a point for each percentage point above. */
const staff = (more: object = {}) =>
  bind({ kind: "tolerance", ratio: STAFF, within: "(-∞, 100%]", per: 0.5, ...more }, 5);
const people = (present: number, authorised: number) => ({
  "established-staff": present,
  "authorised-staff": authorised,
});

const CHANGE = {
  name: "“三公”经费变动率",
  part: "three-public-actual",
  minus: [{ id: "last", name: "上年“三公”经费决算数" }],
  whole: [{ id: "last", name: "上年“三公”经费决算数" }],
  rate: { id: "rate", name: "“三公”经费变动率" },
};
/** “三公”经费变动率 8: full up to 0, 0.8 for each percentage point above. */
const change = (more: object = {}) =>
  bind({ kind: "tolerance", ratio: CHANGE, within: "(-∞, 0]", per: 0.8, ...more }, 8);
const years = (now: number, last: number) => ({ "three-public-actual": now, "test/last": last });

const DONE = { name: "预算完成率", part: "spending", whole: ["adjusted-budget"] };
/** 预算完成率 5: full at 100%, 2 points for each 5% below. */
const done = (counting?: string) =>
  bind(
    {
      kind: "tolerance",
      ratio: DONE,
      within: "[100%, ∞)",
      per: 2,
      step: "5%",
      ...(counting ? { counting } : {}),
    },
    5,
  );
const spent = (amount: number, budget = 100) => ({ spending: amount, "adjusted-budget": budget });

const working = (rule: Rule, given: Parameters<typeof factsFrom>[0], words = zh) =>
  explained(rule, rule.score(factsFrom(given)), words);

describe("tolerance upwards", () => {
  test.each([
    [200, 200, 5],
    [199, 200, 5],
    [0, 200, 5],
    [201, 200, 4.75],
    [202, 200, 4.5],
    [209, 200, 2.75],
    [220, 200, 0],
    [300, 200, 0],
    [1, 0, 0],
    [0, 0, 5],
  ])("%p people for %p posts: %p", (present, authorised, points) =>
    expect(scoreOf(staff(), people(present, authorised))).toBe(points),
  );

  test.each([
    ["100%", 5],
    ["100.01%", 5],
    ["100.02%", 4.99],
    ["101%", 4.5],
    ["110%", 0],
  ])("a stated rate of %s: %p", (rate, points) =>
    expect(scoreOf(staff(), { "established-staff-rate": rate })).toBe(points),
  );

  test("a floor, and nothing below it", () => {
    expect(scoreOf(staff({ floor: 1 }), people(220, 200))).toBe(1);
    expect(scoreOf(staff({ floor: 1 }), people(1, 0))).toBe(1);
    expect(shown(staff({ floor: 1 }))).toBe("1..5");
  });
});

describe("tolerance over a rate of change", () => {
  test.each([
    [9, 9, 8],
    [8.2, 9, 8],
    [0, 9, 8],
    [9.09, 9, 7.2],
    [9.9, 9, 0],
    [0, 0, 8],
    [1, 0, 0],
  ])("%p after %p: %p", (now, last, points) => expect(scoreOf(change(), years(now, last))).toBe(points));

  test.each([
    ["-12.5%", 8],
    ["0%", 8],
    ["2.5%", 6],
  ])("a stated change of %s: %p", (rate, points) =>
    expect(scoreOf(change(), { "test/rate": rate })).toBe(points),
  );

  test("both directions: within 5% either way", () => {
    const rule = change({ within: "[-5%, 5%]" });
    expect([90, 95, 100, 105, 106].map((now) => scoreOf(rule, years(now, 100)))).toEqual([4, 8, 8, 8, 7.2]);
  });

  test("last year's figure is asked for by its name", () => {
    const outcome = change().score(factsFrom({ "three-public-actual": 8 }));
    expect(outcome).toMatchObject({ status: "missing", missing: ["test/last"] });
    expect(change().score(factsFrom(years(-1, 9)))).toMatchObject({ status: "needs-review" });
  });
});

describe("tolerance downwards, by steps", () => {
  test.each([
    [100, 5, 5, 5],
    [103, 5, 5, 5],
    [99, 4.6, 3, 5],
    [95.01, 3, 3, 5],
    [95, 3, 3, 3],
    [94.99, 3, 1, 3],
    [90, 1, 1, 1],
    [88, 0.2, 0, 1],
    [85, 0, 0, 0],
    [0, 0, 0, 0],
  ])("%p%%: %p in proportion, %p by steps begun, %p by full steps", (amount, ...points) => {
    const found = ["proportional", "started", "whole"].map((counting) =>
      scoreOf(done(counting), spent(amount)),
    );
    expect(found).toEqual(points);
  });

  test("steps are exact: 5 points of 6.3 are no step more", () => {
    expect(scoreOf(done("started"), spent(5.985, 6.3))).toBe(3);
    expect(scoreOf(done("started"), spent(5.67, 6.3))).toBe(1);
  });

  test("something of nothing earns nothing unseen where more is better", () => {
    expect(scoreOf(done(), spent(5, 0))).toBe("needs-review");
    expect(scoreOf(done(), spent(0, 0))).toBe(5);
  });
});

describe("tolerance explains itself", () => {
  test("the working", () => {
    expect(working(staff(), people(209, 200))).toEqual([
      "在职人员控制率＝在编人数209÷核定编制数200＝104.50%",
      "高于100%的部分为4.5个百分点，每1个百分点扣0.5分，得2.75分",
      "得2.75分",
    ]);
    expect(working(change(), years(8.2, 9))).toEqual([
      "“三公”经费变动率＝（“三公”经费实际支出数8.2－上年“三公”经费决算数9）÷上年“三公”经费决算数9＝-8.89%",
      "符合“≤0%”，得8分",
      "得8分",
    ]);
    expect(working(done("started"), spent(94))[1]).toBe(
      "低于100%的部分为6个百分点，每5个百分点扣2分（不足5个百分点的按5个百分点扣，计2次），得1分",
    );
    expect(working(staff(), people(300, 200))[1]).toContain("，扣完为止，得0分");
    expect(working(change({ floor: 2 }), years(1, 0))[1]).toBe("分母为0而分子不为0，高于0%，得2分");
    expect(working(change(), years(0, 0))).toEqual([
      "“三公”经费变动率＝（“三公”经费实际支出数0－上年“三公”经费决算数0）÷上年“三公”经费决算数0＝无法计算（分母为0）",
      "没有可考核的内容，按满分计",
      expect.stringContaining("请人工复核"),
    ]);
  });

  test("in English", () => {
    expect(working(done("whole"), spent(94), en)[1]).toBe(
      "6 percentage points below 100%, 2 points for each 5 percentage points (a part costs nothing: 1 times): 3 points",
    );
    expect(staff().criteria(en)).toContain("≤ 100%: 5 points; each percentage point beyond costs 0.5 points");
  });

  test("the criteria", () => {
    expect(staff().criteria(zh)).toBe(
      "在职人员控制率＝在编人数÷核定编制数×100%：≤100%得5分；每高出1个百分点扣0.5分，不足1个百分点的按比例扣，扣完为止。",
    );
    expect(done("started").criteria(zh)).toContain(
      "≥100%得5分；每低于5个百分点扣2分，不足5个百分点的按5个百分点扣",
    );
    expect(change({ within: "[-5%, 5%]", counting: "whole", floor: 1 }).criteria(zh)).toContain(
      "≥-5%且≤5%得8分；每超出1个百分点扣0.8分，不足1个百分点的不扣，最低得1分。",
    );
  });

  test("parts of a step counted otherwise are readings; other slips are slips", () => {
    expect(alternativesOf(done(), spent(94))).toMatchObject({ "steps-started": 1, "steps-whole": 3 });
    const readings = (rule: Rule) =>
      rule.alternatives(factsFrom(spent(94))).filter(({ isReading }) => isReading);
    expect(readings(done()).map(({ key, isRuledOut }) => [key, isRuledOut])).toEqual([
      ["steps-started", false],
      ["steps-whole", false],
    ]);
    expect(readings(done("started")).every(({ isRuledOut }) => isRuledOut)).toBe(true);
    expect(alternativesOf(staff(), people(300, 200))).toMatchObject({
      "threshold-ignored": 5,
      "floor-ignored": -20,
    });
    expect(alternativesOf(staff(), people(200, 200))).toEqual({});
    expect(alternativesOf(staff(), { "established-staff-rate": "101.13%" })).toMatchObject({
      truncated: 4.43,
    });
  });

  test("the distance to the limit, and to the next step", () => {
    expect(improvementsOf(staff(), people(209, 200), 0)).toMatchObject([
      { fact: "established-staff", from: 209, to: 200, points: 5, gain: 2.25 },
    ]);
    expect(improvementsOf(change(), years(9.5, 9))).toMatchObject([
      { fact: "three-public-actual", to: 9, points: 8 },
    ]);
    expect(improvementsOf(done("started"), spent(93)).map(({ to, points }) => [to, points])).toEqual([
      [95, 3],
      [100, 5],
    ]);
    expect(improvementsOf(done("whole"), spent(93)).map(({ to, points }) => [to, points])).toEqual([
      [95.01, 5],
    ]);
    expect(improvementsOf(done("started"), spent(20)).map(({ to, points }) => [to, points])).toEqual([
      [90, 1],
      [100, 5],
    ]);
    expect(improvementsOf(change({ within: "[-5%, 5%]" }), years(90, 100))).toMatchObject([
      { to: 95, points: 8 },
    ]);
    expect(improvementsOf(staff(), people(1, 0), 0)).toMatchObject([{ to: 0, points: 5 }]);
  });

  test("under another weight", () => {
    const rule = staff().scaled(decimal(10));
    expect([scoreOf(rule, people(202, 200)), scoreOf(rule, people(300, 200))]).toEqual([9, 0]);
  });

  test.each([
    [{ within: "(-∞, 100%)" }, "bad-interval"],
    [{ within: "(-∞, ∞)" }, "bad-interval"],
    [{ within: "100%" }, "bad-interval"],
    [{ step: "0%" }, "bad-parameter"],
    [{ per: 0 }, "bad-parameter"],
    [{ floor: 6 }, "bad-parameter"],
    [{ ratio: { ...STAFF, minus: ["nobody"] } }, "unknown-fact"],
  ])("%j is refused: %s", (more, code) => expect(() => staff(more)).toThrow(code));
});

describe("tolerance: any figures", () => {
  const amount = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
  const counting = fc.constantFrom("proportional", "started", "whole");

  test("more above the limit never scores more, and always within the floor and the weight", () => {
    fc.assert(
      fc.property(amount, amount, amount, counting, (last, x, y, how) => {
        const rule = change({ counting: how, floor: 1 });
        const score = (now: number) => Number(scoreOf(rule, years(now, last)));
        const [less, more] = [score(Math.min(x, y)), score(Math.max(x, y))];
        expect(more).toBeLessThanOrEqual(less);
        expect(more).toBeGreaterThanOrEqual(1);
        expect(less).toBeLessThanOrEqual(8);
      }),
    );
  });

  test("exactly on the limit nothing is lost, and full steps cost the same however they are counted", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 2 }), (budget, steps) => {
        const at = decimal(budget)
          .times(100 - 5 * steps)
          .div(100)
          .toNumber();
        const points = ["proportional", "started", "whole"].map((how) =>
          scoreOf(done(how), spent(at, budget)),
        );
        expect(points).toEqual(points.map(() => 5 - 2 * steps));
      }),
    );
  });

  test("an improvement gives what it says, and one unit less gives less", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 99 }), counting, (budget, percent, how) => {
        const rule = done(how);
        const given = spent(decimal(budget).times(percent).div(100).round(2).toNumber(), budget);
        for (const { to, points } of improvementsOf(rule, given)) {
          expect(scoreOf(rule, { ...given, spending: to })).toBe(points);
          const less = decimal(to).minus(how === "proportional" ? decimal(budget).div(100) : 0.01);
          expect(Number(scoreOf(rule, { ...given, spending: Math.max(0, less.toNumber()) }))).toBeLessThan(
            points,
          );
        }
      }),
    );
  });
});
