/** Faults planted into consistent workbooks of any layout: found by the right check at the right cell, and found alone. */
import { describeGenerated } from "./generate";
import { outcomeOf, plantings } from "./plant";
import { PLANTS } from "./plants";

const LEAST = 0.98;
const EACH = 3 + 4 * Number(process.env["LAYOUT_SEEDS"] ?? 0);

test("at least 98% of the planted faults are caught, and nothing else is said", () => {
  const missed: string[] = [];
  let planted = 0;
  for (const plant of PLANTS)
    for (const each of plantings(plant, EACH)) {
      planted++;
      const { caught, others } = outcomeOf(plant, each);
      if (caught && others.length === 0) continue;
      const what = caught ? others.join("; ") : `missed at ${[...each.places].join(", ")}`;
      missed.push(`${plant.what}: ${what} [${describeGenerated(each.generated)}]`);
    }
  expect(new Set(PLANTS.flatMap(({ checks }) => checks)).size).toBeGreaterThanOrEqual(10);
  expect(planted).toBeGreaterThanOrEqual(PLANTS.length * EACH * 0.9);
  expect(missed.slice(Math.floor(planted * (1 - LEAST)))).toEqual([]);
});
