/** Which kinds of rules the published frameworks have: functions in cells speak of no other. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const PUBLISHED = join(__dirname, "..", "..", "src", "frameworks", "published.json");

const camelCase = (kind) => kind.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

function kindsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.kind === "string" ? [value.kind] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

/** Of these kinds' words, which are called like the kinds, those of kinds that no published framework has. */
module.exports.wordsOfOtherKinds = (words) => {
  const published = new Set(kindsIn(JSON.parse(readFileSync(PUBLISHED, "utf8"))).map(camelCase));
  return words.filter((kind) => !published.has(kind));
};
