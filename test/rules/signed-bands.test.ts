import { rules as zh } from "../../src/messages/zh-CN/rules";
import { bind, explained, factsFrom, improvementsOf, scoreOf } from "./support";

describe("bands over ratios that may be negative, 0 a band of its own", () => {
  const CHANGE = {
    name: "预算调整率",
    part: "adjusted-budget",
    minus: ["original-budget"],
    whole: ["original-budget"],
    rate: { id: "rate", name: "预算调整率" },
  };
  const SIGNED = [
    { in: "(-∞, 0)", points: 3 },
    { in: "[0, 0]", points: 5 },
    { in: "(0, 10%]", points: 4 },
    { in: "(10%, 20%]", points: 3 },
    { in: "(20%, ∞)", points: 0 },
  ];
  const rule = bind({ kind: "bands", ratio: CHANGE, bands: SIGNED }, 5);
  const budgets = (adjusted: number, original: number) => ({
    "adjusted-budget": adjusted,
    "original-budget": original,
  });

  test.each([
    [100, 100, 5],
    [100.01, 100, 4],
    [110, 100, 4],
    [110.01, 100, 3],
    [120, 100, 3],
    [121, 100, 0],
    [99.99, 100, 3],
    [0, 0, 5],
    [5, 0, 0],
  ])("%p after %p: %p", (adjusted, original, points) =>
    expect(scoreOf(rule, budgets(adjusted, original))).toBe(points),
  );

  test("a stated rate may be negative, too", () => {
    expect(scoreOf(rule, { "test/rate": "-3%" })).toBe(3);
    expect(scoreOf(rule, { "test/rate": "0%" })).toBe(5);
  });

  test("bands from 0 upwards refuse what lies below", () => {
    const upwards = bind({ kind: "bands", ratio: CHANGE, bands: SIGNED.slice(1) }, 5);
    expect(scoreOf(upwards, budgets(99, 100))).toBe("needs-review");
    expect(scoreOf(upwards, budgets(100, 100))).toBe(5);
  });

  test("the working says which side of 0 a band lies on", () => {
    expect(explained(rule, rule.score(factsFrom(budgets(104, 100))), zh)).toEqual([
      "预算调整率＝（调整预算数104－年初预算数100）÷年初预算数100＝4%",
      "　 ＜0%：3分",
      "　 ＝0%：5分",
      "▶ ＞0%且≤10%：4分",
      "　 ＞10%且≤20%：3分",
      "　 ＞20%：0分",
      "得4分",
    ]);
    const joined = { ...SIGNED[1]!, in: "[0, 10%]" };
    const wide = bind({ kind: "bands", ratio: CHANGE, bands: [SIGNED[0], joined, ...SIGNED.slice(3)] }, 5);
    expect(wide.criteria(zh)).toContain("≥0%且≤10%得5分");
  });

  test("from either side the nearest edge of a better band", () => {
    expect(improvementsOf(rule, budgets(115, 100)).map(({ to, points }) => [to, points])).toEqual([
      [110, 4],
      [100, 5],
    ]);
    expect(improvementsOf(rule, budgets(90, 100))[0]).toMatchObject({ to: 100, points: 5 });
  });

  test("several figures over and under the line: the one that only the numerator has is the one to change", () => {
    const terms = [{ id: "carried", name: "上年结转" }, "original-budget"];
    const left = { id: "left", name: "年末结余" };
    const completed = bind(
      {
        kind: "bands",
        ratio: { name: "预算完成率", part: terms, minus: [left], whole: terms },
        bands: [
          { in: "[0, 90%)", points: 0 },
          { in: "[90%, ∞)", points: 5 },
        ],
      },
      5,
    );
    const given = { "test/carried": 20, "original-budget": 180, "test/left": 30 };
    expect(scoreOf(completed, given)).toBe(0);
    expect(improvementsOf(completed, given)).toMatchObject([
      { fact: "test/left", from: 30, to: 20, points: 5 },
    ]);
    expect(explained(completed, completed.score(factsFrom(given)), zh)[0]).toBe(
      "预算完成率＝（上年结转20＋年初预算数180－年末结余30）÷（上年结转20＋年初预算数180）＝85%",
    );
    expect(scoreOf(completed, { ...given, "test/left": 300 })).toBe("needs-review");
  });
});
