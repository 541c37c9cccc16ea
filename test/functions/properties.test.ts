/** What holds for every figure: the points stay within the weight, rise or fall with the facts, and bounds are exact. */
import * as fc from "fast-check";
import { builtFolder, call, loadFunctions, type PerfFunctions } from "./built";

let functions: PerfFunctions;
const points = (id: string, ...args: unknown[]) => call(functions, id, ...args) as number;

beforeAll(async () => {
  functions = loadFunctions(await builtFolder());
}, 120_000);

/** Amounts as they are typed: two decimals. */
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);
const anyAmount = fc.oneof(fc.constant(0), amount);
const count = fc.integer({ min: 0, max: 500 });
/** What is in use, and all that there is. */
const partAndWhole = fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const ratio = fc.integer({ min: 0, max: 10_000 }).map((basis) => basis / 10_000);
const progress = fc.tuple(
  ...[1, 2, 3, 4].map(() => fc.integer({ min: 0, max: 15_000 }).map((x) => x / 10_000)),
);
const weight = fc.integer({ min: 50, max: 3_000 }).map((cents) => cents / 100);

/** Each function of figures, as points under a weight. */
const SCORES: readonly (readonly [
  string,
  fc.Arbitrary<readonly unknown[]>,
  (args: readonly unknown[], w: number) => number,
])[] = [
  ["CONTROL_RATE_SCORE", fc.tuple(anyAmount, amount), ([a, b], w) => points("CONTROL_RATE_SCORE", a, b, w)],
  ["FIXED_ASSET_SCORE", partAndWhole, ([a, b], w) => points("FIXED_ASSET_SCORE", a, b, w)],
  ["STAFF_CONTROL_SCORE", fc.tuple(count, count), ([a, b], w) => points("STAFF_CONTROL_SCORE", a, b, w)],
  [
    "OFF_ESTABLISHMENT_SCORE",
    fc.tuple(count, count),
    ([a, b], w) => points("OFF_ESTABLISHMENT_SCORE", a, b, w),
  ],
  ["VIREMENT_SCORE", fc.tuple(anyAmount, anyAmount), ([a, b], w) => points("VIREMENT_SCORE", a, b, w)],
  [
    "PROCUREMENT_SCORE",
    fc.tuple(anyAmount, anyAmount),
    ([a, b], w) => points("PROCUREMENT_SCORE", a, b, null, w),
  ],
  [
    "PROCUREMENT_SCORE + policy",
    fc.tuple(anyAmount, anyAmount),
    ([a, b], w) => points("PROCUREMENT_SCORE", a, b, "是", w),
  ],
  ["SATISFACTION_SCORE", fc.tuple(ratio), ([a], w) => points("SATISFACTION_SCORE", a, w)],
  ["KEY_TASK_SCORE", fc.tuple(count), ([a], w) => points("KEY_TASK_SCORE", a, w)],
  ["DEDUCT_PER_ITEM_SCORE", fc.tuple(count), ([a], w) => points("DEDUCT_PER_ITEM_SCORE", a, w)],
  ["PETITION_SCORE", fc.tuple(ratio, ratio), ([a, b], w) => points("PETITION_SCORE", "是", a, b, w)],
  ["QUARTERLY_EXEC_SCORE", fc.tuple(progress), ([p], w) => points("QUARTERLY_EXEC_SCORE", [p], null, w)],
  [
    "QUARTERLY_EXEC_SCORE, year end",
    fc.tuple(progress),
    ([p], w) => points("QUARTERLY_EXEC_SCORE", [p], "annual-rate", w),
  ],
];

it.each(SCORES)("%s is never outside 0 and the weight, and has two decimals", (_name, args, score) => {
  fc.assert(
    fc.property(args, weight, (given, w) => {
      const value = score(given, w);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(w);
      expect(Number(value.toFixed(2))).toBe(value);
    }),
    { numRuns: 150 },
  );
});

describe("monotone where the rule is", () => {
  const never = (direction: 1 | -1, a: fc.Arbitrary<number>, score: (x: number, other: number) => number) =>
    fc.assert(
      fc.property(a, a, amount, (x, y, other) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect((score(high, other) - score(low, other)) * direction).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );

  it("more spending never scores more", () =>
    never(-1, anyAmount, (x, b) => points("CONTROL_RATE_SCORE", x, b)));
  it("more assets in use never score less, up to all that there are", () =>
    never(1, anyAmount, (x, b) => points("FIXED_ASSET_SCORE", Math.min(x, b), b)));
  it("more virement never scores more", () => never(-1, anyAmount, (x, b) => points("VIREMENT_SCORE", x, b)));
  it("more satisfaction never scores less", () => never(1, ratio, (x) => points("SATISFACTION_SCORE", x)));
  it("more faults never score more", () => never(-1, count, (x) => points("DEDUCT_PER_ITEM_SCORE", x, 5)));
  it("more staff beyond the establishment never score more", () =>
    never(-1, count, (x) => points("OFF_ESTABLISHMENT_SCORE", x, 100)));
  it("a quarter's further progress never scores less", () =>
    fc.assert(
      fc.property(progress, fc.integer({ min: 0, max: 3 }), ratio, (p, quarter, more) => {
        const better = p.map((value, index) => (index === quarter ? value + more : value));
        expect(points("QUARTERLY_EXEC_SCORE", [better])).toBeGreaterThanOrEqual(
          points("QUARTERLY_EXEC_SCORE", [p]),
        );
      }),
      { numRuns: 150 },
    ));
  it("procurement up to the plan never scores less, and nothing above it", () => {
    fc.assert(
      fc.property(amount, ratio, ratio, (planned, x, y) => {
        const [low, high] = [x, y].sort((a, b) => a - b).map((share) => Number((share * planned).toFixed(2)));
        expect(points("PROCUREMENT_SCORE", high, planned)).toBeGreaterThanOrEqual(
          points("PROCUREMENT_SCORE", low, planned),
        );
        expect(points("PROCUREMENT_SCORE", planned + 0.01, planned)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe("exact at every bound, as a ratio of two typed amounts", () => {
  /** Amounts whose ratio is exactly so many percent, and a cent beside it. */
  const at = (
    percent: number,
    score: (part: number, whole: number) => number,
    below: number,
    on: number,
    above: number,
  ) =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (units) => {
        const [whole, part] = [units, Number(((units * percent) / 100).toFixed(2))];
        expect([score(Number((part - 0.01).toFixed(2)), whole), score(part, whole)]).toEqual([below, on]);
        expect(score(Number((part + 0.01).toFixed(2)), whole)).toBe(above);
      }),
      { numRuns: 100 },
    );
  const control = (a: number, b: number) => points("CONTROL_RATE_SCORE", a, b);
  const assets = (a: number, b: number) => points("FIXED_ASSET_SCORE", a, b);

  it("5.67 of 6.3 is 90%", () => expect(points("CONTROL_RATE_SCORE", 5.67, 6.3)).toBe(2));
  it("90% of a budget", () => at(90, control, 3, 2, 2));
  it("100% of a budget", () => at(100, control, 2, 2, 0));
  it("90% in use", () => at(90, assets, 0.7, 1, 1));
  it("75% in use", () => at(75, assets, 0.4, 0.7, 0.7));
  it("60% in use", () => at(60, assets, 0, 0.4, 0.4));
  it("5% and 10% off the establishment", () => {
    expect(
      [
        [1, 19],
        [4, 77],
        [10, 90],
        [11, 98],
      ].map(([a, b]) => points("OFF_ESTABLISHMENT_SCORE", a, b)),
    ).toEqual([0.5, 1, 0.5, 0]);
  });
  it("as many staff as authorised", () => {
    expect([points("STAFF_CONTROL_SCORE", 70, 70), points("STAFF_CONTROL_SCORE", 71, 70)]).toEqual([1, 0]);
  });
  it("95%, 90% and 80% satisfied, also as quotients of counts", () => {
    const rates = [57 / 60, 0.9499, 0.9, 0.8999, 8 / 10, 0.7999];
    expect(rates.map((rate) => points("SATISFACTION_SCORE", rate))).toEqual([6, 4, 4, 2, 2, 1]);
  });
  it("10% moved", () => {
    expect(points("VIREMENT_SCORE", 0.63, 6.3)).toBe(1);
    expect(points("VIREMENT_SCORE", 10.5, 100)).toBe(0.95);
    expect(points("VIREMENT_SCORE", 20, 100)).toBe(0);
  });
  it("grades", () => {
    const grades = [90, 89.99, 80, 79.99, 60, 59.99].map((total) => call(functions, "GRADE", total));
    expect(grades).toEqual(["优", "良", "良", "中", "中", "差"]);
  });
});
