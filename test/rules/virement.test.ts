import fc from "fast-check";
import { decimal } from "../../src/decimal";
import { reportDraft } from "../../src/messages/chinese-only/report-draft";
import { rules } from "../../src/messages/zh-CN/rules";
import { bind, explained, factsFrom, scoreOf, shown } from "./support";

const virement = (more: object = {}) =>
  bind({ kind: "virement", name: "调剂占比", threshold: "10%", perPoint: 0.1, ...more }, 1);
const moved = (amount: number, budget: number) => ({ "virement-amount": amount, "original-budget": budget });
const cents = fc.integer({ min: 1, max: 1_000_000_000 }).map((value) => value / 100);

describe("virement", () => {
  test("10.5% costs half of a tenth: in proportion, not by whole percentage points", () => {
    expect(scoreOf(virement(), moved(10.5, 100))).toBe(0.95);
    expect(scoreOf(virement(), moved(110.48, 1602.28))).toBe(1);
  });

  test("exactly at the threshold nothing is deducted, whatever the budget", () => {
    fc.assert(
      fc.property(cents, (budget) => {
        expect(scoreOf(virement(), moved(decimal(budget).div(10).toNumber(), budget))).toBe(1);
      }),
    );
  });

  test("within 0 and the weight, and never more for more moved", () => {
    fc.assert(
      fc.property(cents, cents, cents, (one, other, budget) => {
        const score = (amount: number) => Number(scoreOf(virement(), moved(amount, budget)));
        const [less, more] = [score(Math.min(one, other)), score(Math.max(one, other))];
        expect(less).toBeLessThanOrEqual(1);
        expect(more).toBeLessThanOrEqual(less);
        expect(more).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("the adjusted budget as denominator, where the framework says so", () => {
    const adjusted = virement({ denominator: "adjusted-budget" });
    expect(scoreOf(adjusted, { "virement-amount": 20, "adjusted-budget": 100, "original-budget": 200 })).toBe(
      0,
    );
    expect(adjusted.facts.map(({ id }) => id)).toEqual(["virement-amount", "adjusted-budget"]);
  });

  test("nothing moved of no budget: full points, and no rate that could be within the threshold", () => {
    const outcome = virement().score(factsFrom(moved(0, 0)));
    const lines = [rules.withMoneyUnit("万元"), reportDraft.working("万元")].map((words) =>
      explained(virement(), outcome, words).join("\n"),
    );
    for (const line of lines) {
      expect(line).toContain("没有可考核的内容，按满分计");
      expect(line).not.toContain("未超过");
    }
    // Prose says it once.
    expect(lines[1]!.split("按满分计")).toHaveLength(2);
  });

  test("half the facts are no facts", () => {
    const outcome = virement().score(factsFrom({ "virement-amount": 5 }));
    expect(outcome).toMatchObject({ status: "missing", missing: ["original-budget"] });
    expect(shown(outcome)).toBe("0..1");
  });
});
