/** Which kinds of rules the published frameworks have: functions in cells bind no other kind by its name. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const PUBLISHED = join(__dirname, "..", "..", "src", "frameworks", "published.json");
/** An entry of the registry's lists. */
const ENTRY = /^ {2}(\w+)Kind,$/gm;

const camelCase = (kind) => kind.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

function kindsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.kind === "string" ? [value.kind] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

const publishedKinds = () => new Set(kindsIn(JSON.parse(readFileSync(PUBLISHED, "utf8"))).map(camelCase));

/** As a loader of the registry: leaves out the kinds that no published framework has. */
module.exports = function publishedKindsOnly(source) {
  this.addDependency(PUBLISHED);
  const published = publishedKinds();
  return source.replace(ENTRY, (entry, kind) => (published.has(kind) ? entry : ""));
};

/** The words of those kinds, which are called like them. */
module.exports.wordsOfOtherKinds = (words) => words.filter((kind) => !publishedKinds().has(kind));
