/**
 * Turns `light-theme.ts` and `dark-theme.ts` into their values, and of these only those that something in the pane
 * refers to: a theme has some 450, the pane uses a quarter of them, and the rest would be fetched at every start.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const themes = require("@fluentui/tokens");

/** The parts of Fluent that the pane is made of; a new one has to be named here, or it comes without its colours. */
const PARTS = ["@fluentui/react-button", "@fluentui/react-provider", "@fluentui/react-shared-contexts"];

const APP = join(__dirname, "..", "..", "taskpane", "app");

function textsIn(folder, isWanted) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), "utf8"));
}

function usedTokens(pane) {
  const ours = textsIn(pane, (name) => name.endsWith(".styles.ts")).join("\n");
  const fluent = PARTS.flatMap((part) =>
    textsIn(join(dirname(require.resolve(`${part}/package.json`)), "lib"), (name) =>
      name.endsWith(".styles.js"),
    ),
  ).join("\n");
  const used = new Set(
    [...ours.matchAll(/tokens\.(\w+)/g), ...fluent.matchAll(/--(\w+)/g)].map(([, name]) => name),
  );
  return (name) => used.has(name) || name.startsWith("fontFamily");
}

module.exports = function compiledTheme(source) {
  const [, name, exported] = /export \{ (\w+) as (\w+) \}/.exec(source) ?? [];
  if (!themes[name]) throw new Error(`${this.resourcePath} exports no theme of Fluent's`);
  const isUsed = usedTokens(APP);
  const theme = Object.fromEntries(Object.entries(themes[name]).filter(([token]) => isUsed(token)));
  return `export const ${exported} = ${JSON.stringify(theme)};`;
};
