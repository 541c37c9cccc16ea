import { decimal } from "../../src/decimal";
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

describe("财务合规性", () => {
  const rule = ruleOf("sz-longgang-2022", "financial-compliance");
  const judged = { "financial-compliance/spending": true, "financial-compliance/accounting": true };
  const moved = (amount: number, budget = 1000) => ({ "virement-amount": amount, "original-budget": budget });

  test.each([
    [0, 3],
    [99.99, 3],
    [100, 3],
    [100.01, 3],
    [101, 2.99],
    [105, 2.95],
    [110, 2.9],
    [150, 2.5],
    [199, 2.01],
    [200, 2],
    [250, 2],
    [5000, 2],
  ])("%p of 1000 moved: %p", (amount, points) =>
    expect(scoreOf(rule, { ...judged, ...moved(amount) })).toBe(points),
  );

  test("nothing of nothing moved is full points; something of nothing is none", () => {
    expect(scoreOf(rule, { ...judged, ...moved(0, 0) })).toBe(3);
    expect(scoreOf(rule, { ...judged, ...moved(1, 0) })).toBe(2);
    expect(scoreOf(rule, { ...judged, ...moved(-1) })).toBe("needs-review");
  });

  test("a veto takes everything, whatever else is known or not", () => {
    const outcome = rule.score(factsFrom({ "financial-compliance/misuse": true }));
    expect(outcome).toMatchObject({ status: "scored", reason: "vetoed" });
    expect(shown(outcome)).toBe("0");
    expect(improvementsOf(rule, { ...judged, ...moved(150), "financial-compliance/misuse": true })).toEqual(
      [],
    );
  });

  test("with judgements open: what the virement leaves, and 0 as long as a veto is not denied", () => {
    expect(shown(rule.score(factsFrom(moved(50))))).toBe("0 1 2 3");
    expect(shown(rule.score(factsFrom({ ...moved(50), "financial-compliance/misuse": false })))).toBe(
      "1 2 3",
    );
    expect(shown(rule.score(factsFrom({ ...moved(105), "financial-compliance/spending": true })))).toBe(
      "0 1.95 2.95",
    );
  });

  test("missing figures are missing, not zero", () => {
    expect(rule.score(factsFrom(judged))).toMatchObject({
      status: "missing",
      missing: ["virement-amount", "original-budget"],
    });
  });

  test("the other budget as denominator, whole percentage points, no deduction, digits cut off", () => {
    const given = { ...judged, ...moved(156.7), "adjusted-budget": 1100 };
    expect(scoreOf(rule, given)).toBe(2.43);
    expect(alternativesOf(rule, given)).toEqual({
      "adjusted-budget-denominator": 2.58,
      "whole-percentage-points": 2.5,
      "threshold-ignored": 3,
    });
  });

  test("the amount that costs nothing", () => {
    expect(improvementsOf(rule, { ...judged, ...moved(156.7, 1000.99) })).toMatchObject([
      { to: 100.09, points: 3 },
    ]);
  });

  test("the working says by how much", () => {
    const lines = explained(rule, rule.score(factsFrom({ ...judged, ...moved(105) })), zh);
    expect(lines).toContain("超出10%的部分为0.5个百分点，每个百分点扣0.1分，得0.95分");
    expect(lines[lines.length - 1]).toBe("得2.95分");
  });

  test("2020: two halves of 1.5, no threshold", () => {
    const old = ruleOf("sz-longgang-2020", "financial-compliance");
    expect(shown(old)).toBe("0 1.5 3");
    expect(old.facts.map(({ id }) => id)).not.toContain("virement-amount");
  });

  test("a virement rule without a threshold deducts from the first percentage point", () => {
    const plain = bind({ kind: "virement", name: "调剂占比", perPoint: 0.1 }, 1.5);
    expect(scoreOf(plain, moved(50))).toBe(1);
    expect(scoreOf(plain, moved(0))).toBe(1.5);
  });
});

describe("预决算信息公开", () => {
  const rule = ruleOf("sz-longgang-2022", "budget-disclosure");
  test.each([
    ["compliant", "compliant", 3],
    ["compliant", "defective", 2.5],
    ["defective", "defective", 2],
    ["unpublished", "compliant", 1.5],
    ["unpublished", "unpublished", 0],
  ])("%s and %s: %p", (budget, accounts, points) => {
    expect(
      scoreOf(rule, { "budget-disclosure/budget": budget, "budget-disclosure/accounts": accounts }),
    ).toBe(points);
  });

  test("a classified department has full points", () => {
    expect(rule.score(factsFrom({ "budget-disclosure/classified": true }))).toMatchObject({
      status: "not-applicable",
      reason: "waived",
    });
  });

  test("the steps", () => expect(shown(rule)).toBe("0 1 1.5 2 2.5 3"));
});

describe("群众信访办理情况", () => {
  const rule = ruleOf("sz-longgang-2022", "petitions");
  const rates = (reply: string, timely: string) => ({
    "petition-reply-rate": reply,
    "petition-timely-rate": timely,
  });

  test.each([
    ["100%", "100%", 3],
    ["99.99%", "100%", 2],
    ["100%", "99.99%", 2],
    ["0%", "0%", 1],
  ])("%s and %s: %p", (reply, timely, points) => {
    expect(scoreOf(rule, { "petitions/channel": true, ...rates(reply, timely) })).toBe(points);
  });

  test("no petitions: full points", () => {
    expect(rule.score(factsFrom({ "petitions/none": true }))).toMatchObject({
      status: "not-applicable",
      reason: "waived",
    });
  });
});

describe("parts", () => {
  test("their points must make up the weight, and each part's its own", () => {
    const item = (points: number, text: string) => ({
      kind: "checklist",
      points,
      items: [{ id: text, text, points }],
    });
    expect(() => bind({ kind: "sum", parts: [item(1, "a"), item(1, "b")] }, 3)).toThrow("points-not-weight");
    const uneven = { ...item(1, "a"), points: 2 };
    expect(() => bind({ kind: "sum", parts: [uneven, item(1, "b")] }, 3)).toThrow("points-not-weight");
  });

  test("no fact is asked for twice", () => {
    const item = { kind: "checklist", points: 1, items: [{ text: "一", points: 1 }] };
    expect(() => bind({ kind: "sum", parts: [item, item] }, 2)).toThrow("duplicate-fact");
  });

  test("no sum inside a sum, no unknown kind, no unknown key", () => {
    const item = { kind: "checklist", points: 1, items: [{ text: "一", points: 1 }] };
    expect(() => bind({ kind: "sum", parts: [{ kind: "sum", points: 1, parts: [] }, item] }, 2)).toThrow(
      "unknown-kind",
    );
    expect(() => bind({ kind: "guess" }, 2)).toThrow("unknown-kind");
    expect(() => bind({ kind: "discretionary", aspects: ["一"], atLeast: 1, bonus: 3 }, 2)).toThrow(
      "unknown-key",
    );
  });

  test("under another weight the parts still add up", () => {
    const rule = ruleOf("sz-longgang-2022", "management-system").scaled(decimal(2));
    expect(rule.criteria(zh)).toContain("（0.33分）");
    expect(
      scoreOf(rule, {
        "management-system/1": true,
        "management-system/2": true,
        "management-system/3": true,
      }),
    ).toBe(2);
    const disclosure = ruleOf("sz-longgang-2022", "budget-disclosure").scaled(decimal(4));
    expect(
      scoreOf(disclosure, {
        "budget-disclosure/budget": "defective",
        "budget-disclosure/accounts": "compliant",
      }),
    ).toBe(3.33);
  });
});
