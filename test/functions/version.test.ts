/**
 * Excel keeps manifest and metadata for as long as the version stays: whatever changes in them reaches nobody until it
 * is raised. `released.json` holds what was given out last; it is renewed with each release.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import released from "./released.json";

const read = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");
const VERSION = /<Version>([\d.]+)<\/Version>/;

const manifest = read("manifest.xml");
const version = VERSION.exec(manifest)![1]!;
const parts = [
  manifest.replace(VERSION, ""),
  ...["functions", "en", "names"].map((name) =>
    read(`functions/${name}.${name === "functions" ? "ts" : "json"}`),
  ),
];
const digest = createHash("sha256").update(parts.join("\n")).digest("hex");

const asNumbers = (text: string): number[] => text.split(".").map(Number);

function isLater(a: string, b: string): boolean {
  const [left, right] = [asNumbers(a), asNumbers(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && left[at]! > right[at]!;
}

it("is raised since the last release when manifest or metadata have changed", () => {
  const changed = digest !== released.digest;
  expect({ changed, version, later: isLater(version, released.version) }).toEqual({
    changed,
    version,
    later: changed,
  });
});

it("is compared part by part", () => {
  expect([
    isLater("0.10.0.0", "0.9.0.0"),
    isLater("1.0.0.0", "1.0.0.0"),
    isLater("0.2.0.0", "0.10.0.0"),
  ]).toEqual([true, false, false]);
});
