/** Which kinds of rules the published frameworks have: functions in cells speak of no other. */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const SOURCES = join(__dirname, "..", "..", "src");
const PUBLISHED = join(SOURCES, "frameworks", "published.json");
const SCHEMAS = join(SOURCES, "rules", "schemas");

const camelCase = (kind) => kind.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

function kindsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.kind === "string" ? [value.kind] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

/** As their schemas have them. */
function allKinds() {
  const schemas = readdirSync(SCHEMAS).map((file) => readFileSync(join(SCHEMAS, file), "utf8"));
  return schemas.flatMap((text) =>
    [...text.matchAll(/\bkind: z\.literal\("([a-z-]+)"\)/g)].map(([, kind]) => kind),
  );
}

/** The words of the kinds that no published framework has: they are called like their kinds. */
module.exports.wordsOfOtherKinds = () => {
  const published = new Set(kindsIn(JSON.parse(readFileSync(PUBLISHED, "utf8"))));
  return allKinds()
    .filter((kind) => !published.has(kind))
    .map(camelCase);
};
