/**
 * Makes the sentences of a check come when the check first has something to say. Plain texts are there from the start:
 * its title, and why there was nothing to check (src/checks/words-on-demand.ts).
 */
const { basename } = require("node:path");

const RUNTIME = require.resolve("../../src/checks/words-on-demand.ts");
/** `title: "…",` in a line of its own; `help` is for documents. */
const PLAIN_TEXT = /^ {2}(?!help:)\w+: "[^"]*",$/gm;

module.exports = function wordsOnDemand(source) {
  const known = source.match(PLAIN_TEXT)?.join("") ?? "";
  if (!known.includes("title:")) throw new Error(`${this.resourcePath} has no title in a line of its own`);
  const whole = JSON.stringify(`./${basename(this.resourcePath)}?whole`);
  return [
    `import { onDemand } from ${JSON.stringify(RUNTIME)};`,
    `export const zhCN = onDemand({ ${known} }, () => import(${whole}));`,
  ].join("\n");
};
