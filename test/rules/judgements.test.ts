/** The kinds that a person decides: checklists, counted faults, discretion. */
import { rules as en } from "../../src/messages/en/rules";
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

describe("checklist", () => {
  const rule = ruleOf("sz-longgang-2022", "indicator-clarity");
  const judged = (...verdicts: boolean[]) =>
    Object.fromEntries(verdicts.map((verdict, index) => [`indicator-clarity/${index + 1}`, verdict]));

  test.each([
    [[true, true, true, true, true], 7],
    [[false, true, true, true, true], 5],
    [[true, true, false, true, true], 6],
    [[false, false, false, false, false], 0],
  ])("%j: %p", (verdicts, points) => expect(scoreOf(rule, judged(...verdicts))).toBe(points));

  test("what nobody has judged is never guessed", () => {
    const outcome = rule.score(factsFrom(judged(true, true, true, true)));
    expect(outcome).toMatchObject({
      status: "needs-review",
      missing: ["indicator-clarity/5"],
      reason: "needs-judgement",
    });
    expect(shown(outcome)).toBe("6 7");
    expect(rule.isJudgement).toBe(true);
  });

  test("the variants of the years", () => {
    expect(shown(ruleOf("sz-longgang-2022", "management-system"))).toBe("0 0.5 1 1.5 2 2.5 3");
    expect(shown(ruleOf("sz-longgang-2020", "management-system"))).toBe("0 1 2 3");
    expect(shown(ruleOf("sz-yantian-2023", "indicator-clarity"))).toBe("0 1 2 3 4 5");
  });

  test("项目监管: without evidence the second item gives nothing, whatever was judged", () => {
    const supervision = ruleOf("sz-longgang-2022", "project-supervision");
    const both = { "project-supervision/1": true, "project-supervision/2": true };
    expect(scoreOf(supervision, both)).toBe(2);
    expect(scoreOf(supervision, { ...both, "project-supervision/no-evidence": true })).toBe(1);
    expect(
      scoreOf(supervision, { "project-supervision/1": true, "project-supervision/no-evidence": true }),
    ).toBe(1);
    const lines = explained(
      supervision,
      supervision.score(factsFrom({ ...both, "project-supervision/no-evidence": true })),
      zh,
    );
    expect(lines[1]).toContain("无证明材料");
  });

  test("the working has a line for each item", () => {
    const lines = explained(rule, rule.score(factsFrom(judged(true, false))), zh);
    expect(lines.slice(0, 3)).toEqual([
      "✓ 绩效目标分解为具体的工作任务：得2分",
      "✗ 设有体现社会、经济、生态效益的指标：得0分（共2分）",
      "? 指标值清晰、可衡量：待判断（1分）",
    ]);
    expect(lines[5]).toMatch(/^需要人工判断：/);
  });
});

describe("deduction per item", () => {
  test.each([
    ["budget-compliance", "budget-nonconformities", [5, 4, 3, 2, 1, 0, 0]],
    ["target-completeness", "target-faults", [3, 2, 1, 0, 0, 0, 0]],
    ["key-tasks", "key-tasks-unfinished", [8, 4, 0, 0, 0, 0, 0]],
  ] as const)("%s by the number of faults", (indicator, fact, points) => {
    const rule = ruleOf("sz-longgang-2022", indicator);
    expect(points.map((_, count) => scoreOf(rule, { [fact]: count }))).toEqual([...points]);
  });

  test("2020 gives target-completeness 8 points", () => {
    expect(scoreOf(ruleOf("sz-longgang-2020", "target-completeness"), { "target-faults": 3 })).toBe(5);
  });

  const rule = ruleOf("sz-longgang-2022", "key-tasks");
  test("nobody has counted: needs review with the steps", () => {
    const outcome = rule.score(factsFrom({}));
    expect(outcome).toMatchObject({ status: "needs-review", missing: ["key-tasks-unfinished"] });
    expect(shown(outcome)).toBe("0 4 8");
  });

  test.each([-1, 0.5])("%p faults make no sense", (count) => {
    expect(rule.score(factsFrom({ "key-tasks-unfinished": count }))).toMatchObject({
      reason: "invalid-figures",
    });
  });

  test("below 0 is a slip; no fault wins everything back", () => {
    expect(alternativesOf(rule, { "key-tasks-unfinished": 3 })).toEqual({ "floor-ignored": -4 });
    expect(improvementsOf(rule, { "key-tasks-unfinished": 1 })).toMatchObject([
      { to: 0, points: 8, gain: 4 },
    ]);
  });

  test("the working", () => {
    expect(explained(rule, rule.score(factsFrom({ "key-tasks-unfinished": 3 })), zh)).toEqual([
      "8分－4分×3（一项重点工作未完成）＝0分（扣完为止）",
      "得0分",
    ]);
  });
});

describe("效果性", () => {
  const rule = ruleOf("sz-longgang-2022", "outcome-effects");
  test("never guessed, never a formula", () => {
    const outcome = rule.score(factsFrom({}));
    expect(outcome).toMatchObject({ status: "needs-review", reason: "needs-judgement" });
    expect(shown(outcome)).toBe("0..25");
    expect(rule.formula(() => "A1")).toBeNull();
  });
});

describe("words", () => {
  test("a framework's own counted fault", () => {
    const own = bind(
      {
        kind: "deduct-per-item",
        count: { id: "late", name: "逾期项数" },
        per: 0.5,
        requirement: "按期完成",
        fault: "一项逾期",
      },
      2,
      "own",
    );
    expect(scoreOf(own, { "own/late": 3 })).toBe(0.5);
    expect(own.criteria(zh)).toBe("按期完成，得2分；每有一项逾期扣0.5分，扣完为止。");
    expect(own.criteria(en)).toContain("0.5 points");
    expect(explained(own, own.score(factsFrom({})), zh)).toEqual(["需要人工判断：逾期项数"]);
  });

  test.each([
    // Steps finer than a hundredth, down to those that no computer would come to the end of, reach every one.
    [0.05, 1e-320, "0 0.01 0.02 0.03 0.04 0.05"],
    [0.05, 0.004, "0 0.01 0.02 0.03 0.04 0.05"],
    [1000, 1e-320, "0..1000"],
    [4, 0.01, "0..4"],
    [1, 0.4, "0 0.2 0.6 1"],
  ])("%p points, %p for each fault: what can be left", (weight, per, left) => {
    const rule = bind(
      { kind: "deduct-per-item", count: "target-faults", per, requirement: "按期", fault: "一项" },
      weight,
    );
    expect(shown(rule)).toBe(left);
  });
});
