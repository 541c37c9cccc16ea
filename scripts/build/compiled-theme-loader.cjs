/**
 * Turns `light-theme.ts` and `dark-theme.ts` into their values, and of these only those that something in the pane
 * refers to: a theme has some 450, the pane uses a quarter of them, and the rest would be fetched at every start.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const themes = require("@fluentui/tokens");

const APP = join(__dirname, "..", "..", "taskpane", "app");

function usedTokens() {
  const styles = readdirSync(APP, { recursive: true })
    .filter((name) => name.endsWith(".styles.ts"))
    .map((name) => readFileSync(join(APP, name), "utf8"))
    .join("\n");
  const used = new Set([...styles.matchAll(/tokens\.(\w+)/g)].map(([, name]) => name));
  return (name) => used.has(name);
}

module.exports = function compiledTheme(source) {
  const [, name, exported] = /export \{ (\w+) as (\w+) \}/.exec(source) ?? [];
  if (!themes[name]) throw new Error(`${this.resourcePath} exports no theme of Fluent's`);
  const isUsed = usedTokens();
  const theme = Object.fromEntries(Object.entries(themes[name]).filter(([token]) => isUsed(token)));
  return `export const ${exported} = ${JSON.stringify(theme)};`;
};
