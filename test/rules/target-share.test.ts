import { decimal } from "../../src/decimal";
import { targetShare, type ExceededReading, type TargetSense } from "../../src/rules/target-share";

function share(sense: TargetSense, target: number, actual: number, exceeded?: ExceededReading) {
  const { effect, part, whole } = targetShare(sense, decimal(actual), decimal(target), exceeded);
  return [effect, part.div(whole).round(4).toNumber()];
}

test.each([
  ["at-least", 8000, 8000, "reached", 1],
  ["at-least", 8000, 9000, "reached", 1],
  ["at-least", 8000, 6150, "short", 0.7688],
  ["at-least", 8000, 0, "short", 0],
  ["at-least", 0, 0, "reached", 1],
  ["at-most", 100, 90, "reached", 1],
  ["at-most", 100, 100, "reached", 1],
  ["at-most", 100, 125, "line", 0.75],
  ["at-most", 100, 199, "line", 0.01],
  ["at-most", 100, 200, "nothing", 0],
  ["at-most", 100, 300, "nothing", 0],
  ["at-most", 0, 0, "reached", 1],
  ["at-most", 0, 1, "nothing", 0],
  ["equal", 4, 4, "reached", 1],
  ["equal", 4, 3, "short", 0.75],
  ["equal", 4, 5, "line", 0.75],
  ["equal", 0, 0, "reached", 1],
  ["equal", 0, 1, "nothing", 0],
] as const)("%s %p, actual %p: %s, %p of the points", (sense, target, actual, effect, earned) => {
  expect(share(sense, target, actual)).toEqual([effect, earned]);
});

test.each([
  ["at-most", 4, 5, "quotient", 0.8],
  ["at-most", 4, 40, "quotient", 0.1],
  ["equal", 4, 5, "quotient", 0.8],
  ["equal", 4, 3, "short", 0.75],
  ["at-most", 0, 1, "nothing", 0],
] as const)("limit ÷ actual value: %s %p, actual %p: %s, %p", (sense, target, actual, effect, earned) => {
  expect(share(sense, target, actual, "quotient")).toEqual([effect, earned]);
});
