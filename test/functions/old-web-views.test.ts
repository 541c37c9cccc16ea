/** What old web views do not know has no place in the script of the functions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "./built";

const { unknownIn } = jest.requireActual<{ unknownIn(script: string): string[] }>(
  "../../scripts/build/old-web-views-plugin.cjs",
);

it("is not in functions.js", async () => {
  const script = readFileSync(join(await builtFolder(), "functions.js"), "utf8");
  expect(script.length).toBeGreaterThan(10_000);
  expect(unknownIn(script)).toEqual([]);
}, 120_000);

it.each([
  ["/(?<!第)[一二]/", "lookbehind (?<= or (?<!"],
  ["/(?<=（)甲/", "lookbehind (?<= or (?<!"],
  ["rows.at(-1)", ".at()"],
  ["Object.hasOwn(a, b)", "Object.hasOwn"],
  ["structuredClone(a)", "structuredClone"],
  ["a.findLast(b)", ".findLast()"],
  ["a.toSorted()", ".toSorted(), .toReversed()"],
  ["a.replaceAll(b, c)", ".replaceAll()"],
])("is found in %s", (script, name) => {
  expect(unknownIn(script)).toEqual([name]);
});

it("is not what only looks like it", () => {
  expect(unknownIn("/(?<year>\\d+)/; a.format(b); hasOwn(a); a.flat(b)")).toEqual([]);
});
