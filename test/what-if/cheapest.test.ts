/** The way to a goal: checked by hand on a published sheet, and its promises on sheets with other figures. */
import { assess } from "../../src/assess/assess";
import fc from "fast-check";
import { decimal, sum, type Decimal } from "../../src/decimal";
import { publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import type { FactId, FactValue } from "../../src/facts/facts";
import { cheapest, type Goal, type Route, type Step } from "../../src/what-if/cheapest";
import { rescore } from "../../src/what-if/rescore";
import { readSample, SAMPLES } from "../support/samples";

const FULL: Goal = { kind: "full" };
const BEST: Goal = { kind: "grade", grade: "优" };
type Changes = Map<FactId, FactValue>;

let all: Recognition[];
beforeAll(async () => {
  all = await Promise.all(
    SAMPLES.map(async (name) => recognise(await readSample(name), { frameworks: publishedFrameworks() })),
  );
});

const station = () => all[SAMPLES.indexOf("longgang-cost-station-2021")]!;
const route = (recognition: Recognition, goal: Goal, given?: Changes) =>
  cheapest(assess(recognition)[0]!, goal, given);
const totalUnder = (recognition: Recognition, changes: Changes) => rescore(recognition, changes)[0]!.after;
const lines = (steps: readonly Step[]) =>
  steps.map(({ fact, from, to, gain }) => `${fact} ${from.toFixed()} → ${to.toFixed()} +${gain.toFixed()}`);
const taking = (given: Changes, steps: readonly Step[]): Changes =>
  new Map([...given, ...steps.map(({ fact, to }) => [fact, to] as const)]);

it("goes as far towards full marks as figures go, and says where the rest is", () => {
  const { steps, after, reached, short, rest } = route(station(), FULL)!;
  expect(lines(steps)).toEqual([
    "routine-actual 65.49 → 64.5 +1",
    "projects-done 1 → 4 +4.5",
    "off-establishment-staff 8 → 1 +1",
    "paid-q4 1609.19 → 1712.76 +0.06",
  ]);
  expect([after, short].map(Number)).toEqual([98, 2]);
  expect(reached).toBe(false);
  expect(rest.map(({ row }) => row.id)).toEqual(["outcome-effects", "satisfaction"]);
});

it("has nothing to do where the goal is reached", () => {
  expect(route(station(), BEST)).toMatchObject({ reached: true, steps: [], short: decimal(0) });
});

it("has no way to a grade that the framework does not have", () => {
  expect(route(station(), { kind: "grade", grade: "甲" })).toBeNull();
});

it("takes the cheapest changes first and none that is not needed", () => {
  const given: Changes = new Map([
    ["satisfaction-rate", decimal(0.5)],
    ["routine-actual", decimal(80)],
    ["projects-done", decimal(0)],
  ]);
  const { before, after, steps, reached } = route(station(), BEST, given)!;
  expect(Number(before)).toBe(83.94);
  expect(reached).toBe(true);
  expect(after.gte(90)).toBe(true);
  // 80 → 71.67 wins 2 points for a tenth of the figure, 80 → 64.50 wins 3 for a fifth: no other figure gives as much.
  expect(steps[0]).toMatchObject({ fact: "routine-actual", from: decimal(80) });
  for (const left of steps) {
    const without = taking(
      given,
      steps.filter((step) => step !== left),
    );
    expect(totalUnder(station(), without).lt(90)).toBe(true);
  }
});

/** Figures between nothing and twice what they are: what happens to a department. */
function otherFigures(recognition: Recognition): fc.Arbitrary<Changes> {
  const facts = [...recognition.book.facts].flatMap(([id, value]): [FactId, Decimal][] =>
    id !== "adjusted-budget" && typeof value === "object" ? [[id, value]] : [],
  );
  return fc
    .tuple(
      fc.subarray(facts, { maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }),
    )
    .map(
      ([chosen, tenths]) =>
        new Map(chosen.map(([id, value], i) => [id, scaled(value, tenths[i]!)] as [FactId, FactValue])),
    );
}

function scaled(value: Decimal, tenths: number): Decimal {
  const to = value.times(tenths).div(10);
  // Heads stay whole.
  return value.eq(value.round(0)) ? to.round(0) : to.round(4);
}

function holds(recognition: Recognition, goal: Goal, given: Changes): void {
  const found = route(recognition, goal, given) as Route;
  const before = totalUnder(recognition, given);
  expect(found.before.eq(before)).toBe(true);
  // Every single change gives the points that it states, …
  for (const step of found.single)
    expect(
      totalUnder(recognition, taking(given, [step]))
        .minus(before)
        .eq(step.gain),
    ).toBe(true);
  // … the steps together what they add up to, …
  const after = totalUnder(recognition, taking(given, found.steps));
  expect(found.after.eq(after)).toBe(true);
  expect(before.plus(sum(found.steps.map(({ gain }) => gain))).eq(after)).toBe(true);
  // … and the goal is reached, or it is said by how much it is missed.
  expect(found.reached).toBe(after.gte(found.target));
  expect(found.short.eq(found.reached ? 0 : found.target.minus(after))).toBe(true);
}

it.each([FULL, BEST])("keeps its promises whatever the figures: %o", (goal) => {
  for (const recognition of all)
    fc.assert(
      fc.property(otherFigures(recognition), (given) => holds(recognition, goal, given)),
      { numRuns: 15 },
    );
});
